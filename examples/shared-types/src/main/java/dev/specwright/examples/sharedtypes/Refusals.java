package dev.specwright.examples.sharedtypes;

import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says everything that is wrong with a body, and where. */
@RestControllerAdvice
public class Refusals {
  /** Has no state. */
  public Refusals() {}

  /** Lists the problems, sorted, each with the way to it. */
  @ExceptionHandler
  public ProblemDetail invalid(MethodArgumentNotValidException refusal) {
    List<String> problems =
        refusal.getFieldErrors().stream()
            .map(error -> error.getField() + ": " + error.getDefaultMessage())
            .sorted()
            .toList();
    ProblemDetail body = refusal.getBody();
    body.setProperty("problems", problems);
    return body;
  }
}
