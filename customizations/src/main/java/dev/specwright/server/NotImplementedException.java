package dev.specwright.server;

import java.util.Objects;

/**
 * Says that a server does not implement an operation; the caller is answered 501.
 *
 * <p>It is what every operation of a generated interface throws until it is overridden.
 */
public final class NotImplementedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String operation;

  /**
   * Names the operation.
   *
   * @param operation the operation's Java name, e.g. {@code chatCompletions}; the caller sees it
   */
  public NotImplementedException(String operation) {
    super(Objects.requireNonNull(operation, "operation") + " is not implemented on this server");
    this.operation = operation;
  }

  /**
   * The operation that is not implemented.
   *
   * @return its Java name
   */
  public String operation() {
    return operation;
  }
}
