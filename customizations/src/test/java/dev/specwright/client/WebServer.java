package dev.specwright.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.specwright.client.sample.SampleClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A real HTTP server on the loopback interface that counts the requests it gets. */
final class WebServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger requests = new AtomicInteger();

  private WebServer(HttpHandler handler) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          handler.handle(exchange);
        });
    server.setExecutor(threads);
    server.start();
  }

  static WebServer with(HttpHandler handler) {
    return new WebServer(handler);
  }

  /** Answers everything the same way. */
  static WebServer answering(int status, @Nullable String contentType, String body) {
    return new WebServer(exchange -> answer(exchange, status, contentType, body));
  }

  static void answer(HttpExchange exchange, int status, @Nullable String contentType, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (contentType != null) {
      exchange.getResponseHeaders().set("Content-Type", contentType);
    }
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  int requests() {
    return requests.get();
  }

  /** A builder for a client of this server, with the token {@link Samples#TOKEN}. */
  SampleClient.Builder client() {
    return SampleClient.builder().baseUrl(url()).token(Samples.TOKEN);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
