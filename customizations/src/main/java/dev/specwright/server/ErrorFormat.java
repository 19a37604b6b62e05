package dev.specwright.server;

/** How a contract words its errors: turns a {@link Failure} into status, media type and JSON. */
public interface ErrorFormat {

  /**
   * Words a failure.
   *
   * @param failure what went wrong
   * @return the whole answer; the dispatcher adds headers such as {@code Allow}
   */
  ServerResponse answer(Failure failure);

  /**
   * The media type of an error model that an implementation answers with.
   *
   * @param status the HTTP status of the answer
   * @return a JSON media type; {@code application/json} unless the format says otherwise
   */
  default String contentType(int status) {
    return "application/json";
  }
}
