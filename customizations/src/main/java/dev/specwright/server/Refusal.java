package dev.specwright.server;

/** The reasons for which a request is refused although nothing is wrong with a valid body. */
public enum Refusal {
  /** The body could not be read to its end. */
  BAD_REQUEST(400),
  /** A bearer token is demanded, and is missing or malformed. */
  NOT_AUTHENTICATED(401),
  /** No operation has this path. */
  NOT_FOUND(404),
  /** Operations with this path have other methods. */
  METHOD_NOT_ALLOWED(405),
  /** The caller does not accept the media type of the answer. */
  NOT_ACCEPTABLE(406),
  /** The body is larger than allowed. */
  CONTENT_TOO_LARGE(413),
  /** The body is not JSON in UTF-8. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The implementation failed. */
  INTERNAL_ERROR(500),
  /** The operation, or its streaming, is not implemented. */
  NOT_IMPLEMENTED(501);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /**
   * The status that goes with the reason (RFC 9110, section 15).
   *
   * @return an HTTP status from 400 to 501
   */
  public int status() {
    return status;
  }
}
