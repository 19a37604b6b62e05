package dev.specwright.server;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request under construction, as a test writes it. */
final class Requests {
  private String method;
  private String path;
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private InputStream body = InputStream.nullInputStream();
  private long contentLength = 0;

  private Requests(String method, String path) {
    this.method = method;
    this.path = path;
  }

  static Requests of(String method, String path) {
    return new Requests(method, path);
  }

  /** A request that carries a token and a JSON body. */
  static Requests json(String method, String path, String body) {
    return of(method, path).with("Authorization", "Bearer key").typed("application/json", body);
  }

  Requests with(String header, String... values) {
    headers.put(header, List.of(values));
    return this;
  }

  Requests at(String otherMethod, String otherPath) {
    this.method = otherMethod;
    this.path = otherPath;
    return this;
  }

  Requests typed(String contentType, String text) {
    return with("Content-Type", contentType).body(text.getBytes(StandardCharsets.UTF_8));
  }

  Requests body(byte[] bytes) {
    this.body = new ByteArrayInputStream(bytes);
    this.contentLength = bytes.length;
    return this;
  }

  Requests body(InputStream stream, long announced) {
    this.body = stream;
    this.contentLength = announced;
    return this;
  }

  Requests unannounced() {
    this.contentLength = -1;
    return this;
  }

  ServerRequest build() {
    return new ServerRequest(method, path, headers, body, contentLength);
  }

  ServerResponse to(Api... apis) {
    return new Dispatcher(apis).handle(build());
  }

  static String text(ServerResponse answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
