package dev.specwright.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.jackson.sample.ChatRequest;
import dev.specwright.json.Problem;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Generated checks and Jakarta annotations are two renderings of one list of constraints. */
class EqualRenderingsTest {
  private static final int DOCUMENTS = 3_000;

  private static Set<String> pathsAndCodes(Collection<Problem> problems) {
    var all = new TreeSet<String>();
    problems.forEach(problem -> all.add(problem.path() + " " + problem.code()));
    return all;
  }

  @Test
  void generated_checks_and_hibernate_validator_find_the_same_paths_and_codes() {
    compare(Long.getLong("specwright.seed", 2));
  }

  /** The same documents in every run, so that what is drawn is known to be worth comparing. */
  @Test
  void every_constraint_fails_in_some_document_and_none_in_some_other() {
    var drawn = compare(1);
    assertEquals(
        new TreeSet<>(
            Set.of(
                "anyOf",
                "const",
                "enum",
                "exclusiveMaximum",
                "exclusiveMinimum",
                "json_in_context",
                "maxItems",
                "maxLength",
                "maxProperties",
                "maximum",
                "minItems",
                "minLength",
                "minProperties",
                "minimum",
                "multipleOf",
                "pattern",
                "precision",
                "required",
                "type",
                "uniqueItems")),
        drawn.codes);
    assertTrue(drawn.valid > 0, "no document was valid");
  }

  private record Drawn(Set<String> codes, int valid) {}

  private static Drawn compare(long seed) {
    var documents = new RandomDocuments(seed);
    var codes = new TreeSet<String>();
    var valid = 0;
    for (var i = 0; i < DOCUMENTS; i++) {
      var json = documents.request();
      var request = ChatRequest.CODEC.readLenient(json);
      var problems = request.problems();
      var violations = WireProblems.of(Validators.WIRE.validate(request));
      assertEquals(
          pathsAndCodes(problems),
          pathsAndCodes(violations),
          () -> "-Dspecwright.seed=" + seed + " gave " + json);
      problems.forEach(problem -> codes.add(problem.code()));
      valid += problems.isEmpty() ? 1 : 0;
    }
    return new Drawn(codes, valid);
  }
}
