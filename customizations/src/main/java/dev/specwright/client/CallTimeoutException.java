package dev.specwright.client;

import org.jspecify.annotations.Nullable;

/**
 * The time for connecting or for the whole call ran out. The connection of the call is closed; the
 * server may still act on the request.
 */
public final class CallTimeoutException extends TransportException {
  private static final long serialVersionUID = 1L;

  CallTimeoutException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
