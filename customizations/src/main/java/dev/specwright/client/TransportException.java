package dev.specwright.client;

import org.jspecify.annotations.Nullable;

/**
 * No complete answer arrived: the server could not be reached, the connection broke, or the waiting
 * thread was interrupted (its interrupt flag is set again).
 *
 * <p>Unless the message says that nothing was sent, the server may have received and acted on the
 * request.
 */
public class TransportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TransportException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
