package dev.specwright.client.sample;

import dev.specwright.client.ApiException;
import dev.specwright.client.ApiResponse;

/** The server answered with a {@link Fault}. */
public final class FaultException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient Fault error;

  public FaultException(ApiResponse response, Fault error) {
    super(response);
    this.error = error;
  }

  public Fault error() {
    return error;
  }
}
