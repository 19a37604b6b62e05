package dev.specwright.model;

import dev.specwright.json.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property's value that does not have the shape the contract gives it, kept as it came so that it
 * is written back unchanged.
 *
 * @param raw the value as plain Java: map, list, string, number, boolean or null
 * @param problems what is wrong with it, located from the property: {@code [2]} is its third item
 */
public record Misfit(@Nullable Object raw, List<Problem> problems) {
  /** Copies the problems; there must be one at least. */
  public Misfit {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems is empty: a misfit has at least one");
    }
  }
}
