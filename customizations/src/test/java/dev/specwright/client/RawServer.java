package dev.specwright.client;

import dev.specwright.client.sample.SampleClient;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A server that speaks bytes: it reads whole requests and answers whatever a test tells it to. */
final class RawServer implements AutoCloseable {
  /** What a test does with a connection after one whole request came in. */
  interface Talk {
    void answer(Socket socket, Request request) throws Exception;
  }

  /**
   * A request as it came over the wire.
   *
   * @param head request line and header lines
   * @param body the body's bytes as ISO-8859-1
   */
  record Request(List<String> head, String body) {}

  private final ServerSocket listener;

  RawServer(Talk talk) {
    try {
      listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(() -> accept(talk), "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept(Talk talk) {
    while (!listener.isClosed()) {
      try (Socket socket = listener.accept()) {
        talk.answer(socket, read(socket.getInputStream()));
      } catch (Exception gone) {
        // the client or the test has hung up; the test looks at the client's side
      }
    }
  }

  private static Request read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      head.write(next);
    }
    List<String> lines =
        List.of(head.toString(StandardCharsets.ISO_8859_1).stripTrailing().split("\r\n"));
    int length =
        lines.stream()
            .map(line -> line.toLowerCase(Locale.ROOT))
            .filter(line -> line.startsWith("content-length:"))
            .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
            .findFirst()
            .orElse(0);
    return new Request(lines, new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
  }

  static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /** Returns once the client has closed the connection. */
  static void awaitHangUp(Socket socket) {
    try {
      while (socket.getInputStream().read() >= 0) {}
    } catch (IOException reset) {
      // also a way to hang up
    }
  }

  String authority() {
    return "127.0.0.1:" + listener.getLocalPort();
  }

  String url() {
    return "http://" + authority();
  }

  SampleClient.Builder client() {
    return SampleClient.builder().baseUrl(url()).token(Samples.TOKEN);
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
