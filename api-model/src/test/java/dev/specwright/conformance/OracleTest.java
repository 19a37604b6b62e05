package dev.specwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.conformance.Conformance;
import dev.specwright.generator.conformance.Instances;
import dev.specwright.generator.conformance.Instances.Instance;
import dev.specwright.generator.conformance.Keywords;
import dev.specwright.generator.conformance.ModelType;
import dev.specwright.generator.conformance.Oracle;
import dev.specwright.generator.conformance.Tally;
import dev.specwright.generator.conformance.Trial;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The generated types against an independent JSON Schema validator, on instances drawn from the
 * contracts. {@code -Dspecwright.oracle.instances} says how many per contract, {@code
 * -Dspecwright.seed} repeats a run.
 */
class OracleTest {
  /** Enough to violate every assertion at least once. */
  private static final int INSTANCES = 20_000;

  @ParameterizedTest
  @EnumSource
  void models_accept_what_the_contract_accepts_and_write_it_as_it_was(TestedContract contract) {
    Tally tally =
        Trial.of(
            contract.models(),
            Trial.INSTANCES,
            () -> new Conformance(new Oracle(contract.models()), OracleTest::broken));
    assertTrue(tally.accepted() > tally.drawn() / 4, tally + "; " + seed());
    assertTrue(tally.beyondDigits() < tally.drawn() / 50, tally + "; " + seed());
    Trial.report(contract.name(), tally);
  }

  @ParameterizedTest
  @EnumSource
  void the_instances_try_every_assertion_of_the_contract(TestedContract contract) {
    Instances instances = new Instances(contract.models());
    Oracle oracle = new Oracle(contract.models());
    Set<String> unviolated =
        contract.types().stream()
            .flatMap(type -> Keywords.assertions(type.pointer(), type.schema()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> unfulfilled =
        contract.types().stream().map(ModelType::pointer).collect(Collectors.toSet());
    int valid = 0;
    for (int i = 0; i < INSTANCES; i++) {
      Instance instance = instances.next();
      if (oracle.accepts(instance.type(), instance.json())) {
        valid++;
        unfulfilled.remove(instance.type().pointer());
      } else {
        unviolated.removeAll(oracle.violated(instance.type(), instance.json()));
      }
    }
    assertEquals(Set.of(), unviolated, "never violated; " + seed());
    assertEquals(Set.of(), unfulfilled, "no valid instance; " + seed());
    assertTrue(
        valid >= INSTANCES / 4 && valid <= INSTANCES - INSTANCES / 4,
        valid + " of " + INSTANCES + " are valid; " + seed());
  }

  private static List<String> broken(Instance instance) {
    return JsonMode.isBrokenBy(instance.type(), instance.json())
        ? List.of("response_format json_in_context")
        : List.of();
  }

  private static String seed() {
    return "-Dspecwright.seed=" + Instances.SEED;
  }
}
