package dev.specwright.json;

import java.util.List;
import java.util.stream.Collectors;

/** A document that is not what the contract asks for; says everything that is wrong with it. */
public final class InvalidJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<Problem> problems;

  /**
   * Reports the given problems.
   *
   * @param problems at least one problem, in document order
   */
  public InvalidJsonException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** All problems that were found, in document order; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems is empty: give at least one");
    }
    String shown =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    int hidden = problems.size() - SHOWN;
    return hidden <= 0 ? shown : shown + "\n... and " + hidden + " more";
  }
}
