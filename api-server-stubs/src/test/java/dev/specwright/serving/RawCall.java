package dev.specwright.serving;

import dev.specwright.server.jetty.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request written byte by byte on a socket, for what a well-behaved HTTP client does not send.
 */
public final class RawCall {
  private static final int GIVE_UP_MILLIS = 20_000;
  private static final String END_OF_HEAD = "\r\n\r\n";

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  private RawCall() {}

  /** Starts with these lines, to which {@code Host} and {@code Connection: close} are added. */
  public static RawCall of(String... head) {
    String lines = String.join("\r\n", head);
    return new RawCall().then(lines + "\r\nHost: 127.0.0.1\r\nConnection: close" + END_OF_HEAD);
  }

  /** Adds text in UTF-8. */
  public RawCall then(String text) {
    return then(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  public RawCall then(byte[] bytes) {
    sent.writeBytes(bytes);
    return this;
  }

  /** Sends all of it, leaves the connection open, and reads the answer to its end. */
  public Answer to(EmbeddedServer server) throws IOException {
    return to(server, false);
  }

  /** Sends all of it, says that nothing follows, and reads the answer to its end. */
  public Answer endingTo(EmbeddedServer server) throws IOException {
    return to(server, true);
  }

  private Answer to(EmbeddedServer server, boolean ending) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(GIVE_UP_MILLIS);
      sent.writeTo(socket.getOutputStream());
      socket.getOutputStream().flush();
      if (ending) {
        socket.shutdownOutput();
      }
      return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Answer parse(String answer) {
    int end = answer.indexOf(END_OF_HEAD);
    if (end < 0) {
      throw new AssertionError("not an HTTP answer: " + answer);
    }
    String[] head = answer.substring(0, end).split("\r\n");
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (int i = 1; i < head.length; i++) {
      String[] parts = head[i].split(": ", 2);
      headers.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    int status = Integer.parseInt(head[0].split(" ", 3)[1]);
    return Answer.of(status, headers, answer.substring(end + END_OF_HEAD.length()));
  }
}
