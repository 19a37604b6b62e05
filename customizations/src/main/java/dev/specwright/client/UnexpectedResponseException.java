package dev.specwright.client;

import org.jspecify.annotations.Nullable;

/**
 * The server's answer is not what the contract promises: not JSON, JSON that cannot be read, an
 * encoding nobody asked for, or more bytes than the client accepts.
 *
 * <p>Typical causes are a base URL that points to a web page or a proxy that answers in the
 * server's place. The message names the operation, the status, the content type and the beginning
 * of the body.
 */
public final class UnexpectedResponseException extends ApiException {
  private static final long serialVersionUID = 1L;

  UnexpectedResponseException(ApiResponse response, String message, @Nullable Throwable cause) {
    super(response, message, cause);
  }
}
