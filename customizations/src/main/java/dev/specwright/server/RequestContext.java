package dev.specwright.server;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The head of the request that an implementation answers: method, path, bearer token and headers.
 *
 * <p>Its {@code toString} shows method and path only, so that no token reaches a log.
 */
public final class RequestContext {
  private final String method;
  private final String path;
  private final Map<String, List<String>> headers;
  private final Optional<String> bearerToken;

  private RequestContext(String method, String path, Map<String, List<String>> headers) {
    this.method = Objects.requireNonNull(method, "method");
    this.path = Objects.requireNonNull(path, "path");
    this.headers = headers;
    this.bearerToken = BearerToken.of(Headers.all(this.headers, "Authorization"));
  }

  /**
   * Makes a context, as the dispatcher does; of use where an implementation is tested by itself.
   *
   * @param method the HTTP method
   * @param path the operation's path
   * @param headers the request's headers
   * @return the context
   */
  public static RequestContext of(String method, String path, Map<String, List<String>> headers) {
    return new RequestContext(method, path, Headers.copy(headers));
  }

  /** The context of a request to an operation; shares the request's headers. */
  static RequestContext of(Endpoint endpoint, ServerRequest request) {
    return new RequestContext(endpoint.method(), endpoint.path(), request.headers());
  }

  /**
   * The HTTP method.
   *
   * @return e.g. {@code POST}
   */
  public String method() {
    return method;
  }

  /**
   * The path of the operation as the contract writes it.
   *
   * @return e.g. {@code /v1/chat/completions}
   */
  public String path() {
    return path;
  }

  /**
   * The caller's bearer token (RFC 6750).
   *
   * @return the token; always there where the contract demands one, empty if the caller sent none
   */
  public Optional<String> bearerToken() {
    return bearerToken;
  }

  /**
   * The first value of a header.
   *
   * @param name the header's name, in any letter case
   * @return the value; empty if the caller sent no such header
   */
  public Optional<String> header(String name) {
    return Headers.first(headers, name);
  }

  /**
   * All headers of the request.
   *
   * @return values by name; look-up ignores letter case; unmodifiable
   */
  public Map<String, List<String>> headers() {
    return headers;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
