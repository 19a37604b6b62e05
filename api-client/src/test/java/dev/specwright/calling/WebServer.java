package dev.specwright.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server on the loopback interface that gives one answer and remembers what it was sent. */
public final class WebServer implements AutoCloseable {
  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private int status = 200;
  private @Nullable String contentType = "application/json";
  private String body = "{}";
  private final Map<String, String> headers = new TreeMap<>();

  /**
   * A request as it came over the wire.
   *
   * @param line method and target
   * @param headers by name in lower case; values joined with a comma
   * @param body decoded as UTF-8
   */
  public record Received(String line, Map<String, String> headers, String body) {}

  /** Starts on any free port and answers {@code 200 {}}. */
  public WebServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  /** Says what to answer from now on. */
  public WebServer answers(int status, @Nullable String contentType, String body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    return this;
  }

  /** Adds a header to the answer. */
  public WebServer with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Where the server is, without a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The one request that came. */
  public Received only() {
    assertEquals(1, received.size(), "requests received");
    return received.get(0);
  }

  /** Checks that no request came. */
  public void gotNothing() {
    assertEquals(List.of(), received, "requests received");
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    Map<String, String> sent = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> sent.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    byte[] request = exchange.getRequestBody().readAllBytes();
    received.add(
        new Received(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            sent,
            new String(request, StandardCharsets.UTF_8)));
    headers.forEach(exchange.getResponseHeaders()::set);
    if (contentType != null) {
      exchange.getResponseHeaders().set("Content-Type", contentType);
    }
    byte[] answer = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
