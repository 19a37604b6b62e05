package dev.specwright.server.jetty;

import dev.specwright.server.ServerResponse;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection on which a test sends whatever bytes it likes and reads answers. */
final class RawConnection implements AutoCloseable {
  private static final int GIVE_UP_MILLIS = 20_000;

  private final Socket socket;
  private final InputStream in;

  RawConnection(EmbeddedServer server) throws IOException {
    this.socket = new Socket("127.0.0.1", server.port());
    this.socket.setSoTimeout(GIVE_UP_MILLIS);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  RawConnection send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.UTF_8));
  }

  RawConnection send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  RawConnection endOfInput() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** Hangs up without a farewell. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** Reads one answer with a body. */
  ServerResponse answer() throws IOException {
    return answer(true);
  }

  /** Reads one answer; an answer to HEAD announces a body that does not come. */
  ServerResponse answer(boolean hasBody) throws IOException {
    String statusLine = line();
    int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
    ServerResponse head = ServerResponse.of(status, "none", new byte[0]);
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String[] parts = header.split(": *", 2);
      head = head.with(parts[0], parts[1]);
      if (parts[0].toLowerCase(Locale.ROOT).equals("content-length")) {
        length = Integer.parseInt(parts[1]);
      }
    }
    byte[] body = hasBody ? in.readNBytes(length) : new byte[0];
    ServerResponse answer = ServerResponse.of(status, "none", body);
    for (var header : head.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  /** Whether the server has closed the connection, without a byte more. */
  boolean isAtEnd() throws IOException {
    try {
      return in.read() < 0;
    } catch (java.net.SocketException reset) {
      return true;
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server closed the connection after \"" + line + "\"");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
