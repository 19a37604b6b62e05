package dev.specwright.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The server answered, but not with a success.
 *
 * <p>For each error model of a contract there is a generated subclass that carries the model; this
 * class itself stands for every other answer: a status the contract does not describe, a body that
 * is not the model it promises, a redirect (none is followed, so that a token reaches only the
 * server it is for).
 *
 * <p>The message names the operation, the status and the beginning of the body. It never contains
 * the token.
 */
public class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ApiResponse response;

  /** An exception that says what the answer says. */
  public ApiException(ApiResponse response) {
    this(response, response.toString(), null);
  }

  ApiException(ApiResponse response, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.response = response;
  }

  /** The status code of the answer. */
  public final int status() {
    return response.status();
  }

  /** The headers of the answer with their values; names are found in any letter case. */
  public final Map<String, List<String>> headers() {
    return response.headers();
  }

  /** The body of the answer as it came; empty when there was none. May echo what was sent. */
  public final String body() {
    return response.body();
  }

  /** The whole answer. */
  public final ApiResponse response() {
    return response;
  }
}
