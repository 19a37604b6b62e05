package dev.specwright.generator.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.cases.GeneratedCases;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In every case generated checks and annotations are two renderings of one list of constraints. */
class CasesValidatorTest {
  private static Tally all = Tally.NONE;

  @TestFactory
  Stream<DynamicTest> generated_checks_and_hibernate_validator_find_the_same() throws IOException {
    return GeneratedCases.models().entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getValue())));
  }

  @AfterAll
  static void report() {
    assertTrue(all.accepted() > all.drawn() / 4, all.toString());
    assertTrue(all.drawn() > Trial.INSTANCES, "few were built: " + all);
    Set<String> missing = new TreeSet<>(Keywords.ASSERTIONS);
    missing.removeAll(all.codes());
    assertEquals(Set.of(), missing, "never violated");
    Trial.report("validated cases", all);
  }

  private static void check(TestedModels models) throws IOException {
    int count = GeneratedCases.share(models, Trial.INSTANCES);
    all = all.plus(Trial.of(models, count, Renderings::new));
  }
}
