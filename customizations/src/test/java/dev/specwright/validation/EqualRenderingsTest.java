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
    var seed = Long.getLong("specwright.seed", System.nanoTime());
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
        codes,
        "every constraint must have failed at least once; -Dspecwright.seed=" + seed);
    assertTrue(valid > 0, "some document must have been valid; -Dspecwright.seed=" + seed);
  }
}
