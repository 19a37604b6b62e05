package dev.specwright.client;

import dev.specwright.json.Problem;
import java.util.List;

/** The request breaks the contract, so it was not sent. The message lists every problem. */
public final class InvalidRequestException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InvalidRequestException(Call<?, ?> call, List<Problem> problems, Secret token) {
    super(token.redact(message(call, problems)));
    this.problems = List.copyOf(problems);
  }

  /** Everything wrong with the request, never empty; empty only on a copy that was serialized. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  private static String message(Call<?, ?> call, List<Problem> problems) {
    String start = call + " was not sent: ";
    if (problems.size() == 1) {
      return start + problems.get(0);
    }
    StringBuilder text = new StringBuilder(start);
    text.append("the request has ").append(problems.size()).append(" problems");
    problems.forEach(problem -> text.append("\n  ").append(problem));
    return text.toString();
  }
}
