package dev.specwright.server;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One HTTP request as a glue hands it to the {@link Dispatcher}.
 *
 * @param method the HTTP method, as sent
 * @param path the path as sent: still percent-encoded, without query, within the place where the
 *     server is mounted
 * @param headers the headers; look-up ignores letter case
 * @param body the body; empty if there is none. The dispatcher does not close it
 * @param contentLength the body's announced length in bytes, -1 if it was not announced
 */
public record ServerRequest(
    String method,
    String path,
    Map<String, List<String>> headers,
    InputStream body,
    long contentLength) {

  /** Copies the headers. */
  public ServerRequest {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(body, "body");
    headers = Headers.copy(headers);
  }

  /** Method and path only: headers hold tokens. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
