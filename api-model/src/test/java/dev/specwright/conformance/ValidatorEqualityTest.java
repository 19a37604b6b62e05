package dev.specwright.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.conformance.Instances;
import dev.specwright.generator.conformance.Renderings;
import dev.specwright.generator.conformance.Tally;
import dev.specwright.generator.conformance.Trial;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated checks and annotations are two renderings of one list of constraints. */
class ValidatorEqualityTest {

  @ParameterizedTest
  @EnumSource
  void generated_checks_and_hibernate_validator_find_the_same(TestedContract contract) {
    Tally tally = Trial.of(contract.models(), Trial.INSTANCES, Renderings::new);
    String counts = tally + "; -Dspecwright.seed=" + Instances.SEED;
    int sided = Math.min(tally.accepted(), tally.drawn() - tally.accepted());
    assertTrue(sided > tally.drawn() / 4, counts);
    assertTrue(tally.drawn() > Trial.INSTANCES, "few were built: " + counts);
    assertTrue(
        tally
            .codes()
            .containsAll(Set.of("type", "required", "enum", "minimum", "maximum", "minItems")),
        counts);
    Trial.report("validated " + contract, tally);
  }
}
