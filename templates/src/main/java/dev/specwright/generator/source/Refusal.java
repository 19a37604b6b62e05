package dev.specwright.generator.source;

import dev.specwright.generator.issue.Issue;
import dev.specwright.generator.issue.Issues;

/** Ends the reading of a file: what follows would make no sense. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Issue issue;

  Refusal(String id, Location at, String message, String remedy) {
    super(message, null, false, false);
    this.issue = new Issue(id, at, message, remedy);
  }

  static Refusal tooDeep(Location at) {
    return new Refusal(
        "nested-too-deeply",
        at,
        "objects and arrays are nested more than " + SourceReader.MAX_DEPTH + " levels deep",
        "move inner schemas to components/schemas and refer to them");
  }

  void addTo(Issues issues) {
    issues.add(issue);
  }
}
