package dev.specwright.generator.ir;

import java.util.List;
import java.util.Optional;

/**
 * One operation of a contract.
 *
 * @param tag the tag it is listed under first
 * @param javaName the method
 * @param method the HTTP method, upper case
 * @param path the path template
 * @param pointer where it is written, as the contract would refer to it
 * @param summary one line, empty for none
 * @param doc the rest
 * @param bearer whether a bearer token is required
 * @param body the request's JSON object, absent for none
 * @param status the status of the answer
 * @param answer the answer's JSON object
 * @param errors the error models by status key
 * @param streamFlag the request property that asks for a stream, absent where the operation cannot
 *     stream
 */
public record Operation(
    String tag,
    String javaName,
    String method,
    String path,
    String pointer,
    String summary,
    Doc doc,
    boolean bearer,
    Optional<TypeName> body,
    int status,
    TypeName answer,
    List<ErrorAnswer> errors,
    Optional<String> streamFlag) {

  /**
   * An error answer.
   *
   * @param status {@code 422}, {@code 4XX} or {@code default}
   * @param model its JSON object
   */
  public record ErrorAnswer(String status, TypeName model) {}
}
