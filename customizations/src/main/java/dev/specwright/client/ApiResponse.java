package dev.specwright.client;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer of the server as an exception carries it: what was asked, the status, the headers and
 * the body as text.
 *
 * <p>Generated exceptions take it in their constructor; {@link #of} makes one for tests of code
 * that handles them.
 */
public final class ApiResponse implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String method;
  private final String path;
  private final int status;
  private final TreeMap<String, List<String>> headers;
  private final String body;
  private final String summary;

  private ApiResponse(
      String method,
      String path,
      int status,
      Map<String, List<String>> headers,
      String body,
      Secret token) {
    this.method = Objects.requireNonNull(method, "method is null");
    this.path = Objects.requireNonNull(path, "path is null");
    this.status = status;
    this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> this.headers.put(name, List.copyOf(values)));
    this.body = Objects.requireNonNull(body, "body is null");
    String shown = Texts.excerpt(token.redact(body));
    this.summary = answered() + (shown.isEmpty() ? " with an empty body" : ": " + shown);
  }

  /**
   * An answer made by hand.
   *
   * @param method the method of the request, such as {@code POST}
   * @param path the path of the operation, such as {@code /v1/chat/completions}
   * @param status the status code
   * @param headers the headers; names are compared in any letter case
   * @param body the body as text, empty when there is none
   */
  public static ApiResponse of(
      String method, String path, int status, Map<String, List<String>> headers, String body) {
    return new ApiResponse(method, path, status, headers, body, Secret.NONE);
  }

  /** An answer whose summary does not show the token, should the server have echoed it. */
  static ApiResponse of(
      Call<?, ?> call, int status, Map<String, List<String>> headers, String body, Secret token) {
    return new ApiResponse(call.method(), call.path(), status, headers, body, token);
  }

  /** The method of the request. */
  public String method() {
    return method;
  }

  /** The path of the operation, as the contract has it. */
  public String path() {
    return path;
  }

  /** The status code. */
  public int status() {
    return status;
  }

  /** Every header with its values in the order they came; names are found in any letter case. */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** The first value of a header, found in any letter case; empty when it was not sent. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * The body as it came, decoded with the charset of its Content-Type or UTF-8; empty when there
   * was none.
   */
  public String body() {
    return body;
  }

  /** "POST /v1/chat/completions answered 422". */
  String answered() {
    return method + " " + path + " answered " + status;
  }

  /** What was asked, the status and the beginning of the body, in one line. */
  @Override
  public String toString() {
    return summary;
  }
}
