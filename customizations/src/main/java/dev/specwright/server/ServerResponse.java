package dev.specwright.server;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One HTTP answer as the {@link Dispatcher} hands it to a glue: status, headers and the whole body.
 *
 * <p>The glue adds {@code Content-Length}, and leaves out the body of an answer to {@code HEAD}.
 */
public final class ServerResponse {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private ServerResponse(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Collections.unmodifiableMap(headers);
    this.body = body;
  }

  /**
   * Makes an answer with a body.
   *
   * @param status the HTTP status
   * @param contentType the body's media type
   * @param body the body; not copied, not to be changed afterwards
   * @return the answer, with a {@code Content-Type} header
   */
  public static ServerResponse of(int status, String contentType, byte[] body) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Content-Type", Headers.checkedValue("Content-Type", contentType));
    return new ServerResponse(status, headers, Objects.requireNonNull(body, "body"));
  }

  /**
   * The same answer with one more header.
   *
   * @param name the header's name; a header of that name, in any letter case, is replaced
   * @param value its value, printable ASCII
   * @return a new answer
   * @throws IllegalArgumentException if name or value cannot stand in an HTTP header
   */
  public ServerResponse with(String name, String value) {
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(Headers.checkedName(name), Headers.checkedValue(name, value));
    return new ServerResponse(status, more, body);
  }

  /**
   * The HTTP status.
   *
   * @return e.g. 200
   */
  public int status() {
    return status;
  }

  /**
   * The headers.
   *
   * @return values by name; look-up ignores letter case; unmodifiable
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * The body.
   *
   * @return the bytes themselves, not a copy: to be written, not to be changed
   */
  public byte[] body() {
    return body;
  }

  @Override
  public String toString() {
    return status + " " + headers + " (" + body.length + " bytes)";
  }
}
