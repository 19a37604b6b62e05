package dev.specwright.server;

import dev.specwright.json.JsonWritable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error answer of the implementation's choice: a status from 400 to 599 with a model of the
 * contract as its body, or with a sentence that the contract's {@link ErrorFormat} wraps.
 */
public final class StatusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient @Nullable JsonWritable body;
  private final @Nullable String detail;
  private final LinkedHashMap<String, String> headers = new LinkedHashMap<>();

  /**
   * Answers with a model.
   *
   * @param status the HTTP status, 400 to 599
   * @param body the body as it goes onto the wire
   * @throws IllegalArgumentException if the status is not an error status
   */
  public StatusException(int status, JsonWritable body) {
    super("status " + status + " with a body of type " + body.getClass().getSimpleName());
    this.status = errorStatus(status);
    this.body = body;
    this.detail = null;
  }

  /**
   * Answers with a sentence.
   *
   * @param status the HTTP status, 400 to 599
   * @param detail what went wrong, for the caller to read
   * @throws IllegalArgumentException if the status is not an error status
   */
  public StatusException(int status, String detail) {
    super("status " + status + ": " + Objects.requireNonNull(detail, "detail"));
    this.status = errorStatus(status);
    this.body = null;
    this.detail = detail;
  }

  /**
   * Adds a header to the answer, e.g. {@code Retry-After}.
   *
   * @param name the header's name
   * @param value its value, without line breaks
   * @return this
   * @throws IllegalArgumentException if name or value cannot stand in an HTTP header
   */
  public StatusException withHeader(String name, String value) {
    headers.put(Headers.checkedName(name), Headers.checkedValue(name, value));
    return this;
  }

  /**
   * The status of the answer.
   *
   * @return an HTTP status from 400 to 599
   */
  public int status() {
    return status;
  }

  /**
   * The model that is the answer's body.
   *
   * @return the body; empty if the answer is a sentence
   */
  public Optional<JsonWritable> body() {
    return Optional.ofNullable(body);
  }

  /**
   * The sentence that tells the caller what went wrong.
   *
   * @return the sentence; empty if the answer is a model
   */
  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  /**
   * The headers the answer carries beside the usual ones.
   *
   * @return names and values, in the order they were added
   */
  public Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }

  private static int errorStatus(int status) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(
          "status " + status + " is not an error: use 400 to 599, or return an answer");
    }
    return status;
  }
}
