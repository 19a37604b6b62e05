package dev.specwright.server;

/**
 * The implementation of an operation that takes no request body.
 *
 * @param <O> the type of the answer
 */
@FunctionalInterface
public interface Handler<O> {

  /**
   * Answers one request.
   *
   * @param context the request's head
   * @return the answer, never null
   * @throws NotImplementedException to answer 501
   * @throws StatusException to answer with a status and body of the implementation's choice
   * @throws Exception whatever else goes wrong: the caller sees a neutral 500, the log the failure
   */
  O handle(RequestContext context) throws Exception;
}
