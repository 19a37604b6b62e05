package dev.specwright.serving;

import dev.specwright.server.jetty.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls a server as any HTTP client would. Immutable: each method gives another caller. */
public final class Caller {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration GIVE_UP = Duration.ofSeconds(30);

  private final EmbeddedServer server;
  private final Map<String, String> headers;

  private Caller(EmbeddedServer server, Map<String, String> headers) {
    this.server = server;
    this.headers = headers;
  }

  /** A caller with a token who sends JSON. */
  public static Caller of(EmbeddedServer server) {
    return new Caller(server, Map.of())
        .with("Authorization", "Bearer key-1")
        .with("Content-Type", "application/json");
  }

  /** The same with another header. */
  public Caller with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Caller(server, more);
  }

  /** The same without a header. */
  public Caller without(String header) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(header);
    return new Caller(server, fewer);
  }

  /** POSTs a body. */
  public Answer post(String path, String body) {
    return send("POST", path, BodyPublishers.ofString(body));
  }

  /** POSTs a body whose length is not announced. */
  public Answer postInChunks(String path, byte[] body) {
    return send("POST", path, BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)));
  }

  /** Sends a request without a body. */
  public Answer send(String method, String path) {
    return send(method, path, BodyPublishers.noBody());
  }

  /** Sends a request. */
  public Answer send(String method, String path, BodyPublisher body) {
    var request = HttpRequest.newBuilder(server.uri().resolve(path)).timeout(GIVE_UP);
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer =
          HTTP.send(request.method(method, body).build(), BodyHandlers.ofString());
      return Answer.of(answer.statusCode(), answer.headers().map(), answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
