package dev.specwright.server;

import dev.specwright.json.Problem;
import java.util.List;
import java.util.Objects;

/** Why a request is not answered as it hoped; an {@link ErrorFormat} puts it into words. */
public sealed interface Failure {

  /**
   * The body is not what the contract asks for.
   *
   * @param problems all that is wrong with it, never empty; a body that is absent or empty is one
   *     problem {@code required} at the root
   */
  record Invalid(List<Problem> problems) implements Failure {
    /** Copies the problems. */
    public Invalid {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("problems is empty: an invalid body has at least one");
      }
    }
  }

  /**
   * The run time refuses the request.
   *
   * @param reason why
   * @param detail what the caller can do about it, as a sentence
   */
  record Refused(Refusal reason, String detail) implements Failure {
    /** Checks that nothing is null. */
    public Refused {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
    }
  }

  /**
   * The implementation, or the container around it, answers with an error of its own.
   *
   * @param status the HTTP status
   * @param detail what it says to the caller
   */
  record Raised(int status, String detail) implements Failure {
    /** Checks that nothing is null. */
    public Raised {
      Objects.requireNonNull(detail, "detail");
    }

    /**
     * An error of which nothing is known but its status.
     *
     * @param status the HTTP status
     * @return a failure whose detail is the status's reason phrase
     */
    public static Raised of(int status) {
      return new Raised(status, ReasonPhrases.of(status));
    }
  }
}
