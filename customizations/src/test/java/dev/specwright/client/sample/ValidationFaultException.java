package dev.specwright.client.sample;

import dev.specwright.client.ApiException;
import dev.specwright.client.ApiResponse;

/** The server answered with a {@link ValidationFault}. */
public final class ValidationFaultException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient ValidationFault error;

  public ValidationFaultException(ApiResponse response, ValidationFault error) {
    super(response);
    this.error = error;
  }

  public ValidationFault error() {
    return error;
  }
}
