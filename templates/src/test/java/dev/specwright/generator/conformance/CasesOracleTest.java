package dev.specwright.generator.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.cases.GeneratedCases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The models of every case against an independent JSON Schema validator, however they are read and
 * written. {@code -Dspecwright.oracle.instances} says how many instances are drawn for all cases
 * together, {@code -Dspecwright.seed} repeats a run.
 */
class CasesOracleTest {
  private static Tally all = Tally.NONE;

  @TestFactory
  Stream<DynamicTest> models_accept_what_the_contract_accepts_and_write_it_as_it_was()
      throws IOException {
    Map<String, TestedModels> cases = GeneratedCases.models();
    assertTrue(cases.size() > 70, cases.size() + " cases");
    return cases.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getValue())));
  }

  @AfterAll
  static void report() {
    assertTrue(all.accepted() > all.drawn() / 4, all.toString());
    Trial.report("cases", all);
  }

  private static void check(TestedModels models) throws IOException {
    int count = GeneratedCases.share(models, Trial.INSTANCES);
    Tally tally =
        Trial.of(models, count, () -> new Conformance(new Oracle(models), unruly -> List.of()));
    all = all.plus(tally);
  }
}
