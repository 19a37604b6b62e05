package dev.specwright.conformance;

import static dev.specwright.generator.conformance.Conformance.describe;
import static dev.specwright.generator.conformance.Conformance.strictProblems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.specwright.generator.conformance.Conformance;
import dev.specwright.generator.conformance.Instances;
import dev.specwright.generator.conformance.Instances.Instance;
import dev.specwright.generator.conformance.Keywords;
import dev.specwright.generator.conformance.ModelType;
import dev.specwright.generator.conformance.Oracle;
import dev.specwright.generator.conformance.Trees;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The generated types against an independent JSON Schema validator, on instances drawn from the
 * contracts. {@code -Dspecwright.oracle.instances} says how many per contract and claim, {@code
 * -Dspecwright.seed} repeats a run.
 */
class OracleTest {
  private static final int INSTANCES = Integer.getInteger("specwright.oracle.instances", 20_000);

  @ParameterizedTest
  @EnumSource
  void strict_reading_accepts_exactly_what_the_contract_accepts(TestedContract contract) {
    Instances instances = new Instances(contract.models());
    Oracle oracle = new Oracle(contract.models());
    Conformance conformance = new Conformance(oracle);
    for (int i = 0; i < INSTANCES; i++) {
      Instance instance = instances.next();
      boolean ruleIsBroken =
          oracle.accepts(instance.type(), instance.json())
              && JsonMode.isBrokenBy(instance.type(), instance.json());
      List<Problem> problems = ruleIsBroken ? strictProblems(instance) : List.of();
      if (ruleIsBroken && !conformance.onlyDigitsAreLost(instance, problems)) {
        assertEquals(
            List.of("response_format json_in_context"),
            problems.stream().map(each -> each.path() + " " + each.code()).toList(),
            () -> describe(instance));
      } else if (!ruleIsBroken) {
        String disagreement = conformance.disagreement(instance);
        if (disagreement != null) {
          fail(disagreement);
        }
      }
    }
    int beyondDigits = conformance.beyondDigits();
    assertTrue(beyondDigits < INSTANCES / 50, beyondDigits + " had too many digits; " + seed());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_accepted_is_written_as_it_was_read(TestedContract contract) throws Exception {
    Instances instances = new Instances(contract.models());
    ObjectMapper mapper = new ObjectMapper();
    int accepted = 0;
    for (int i = 0; i < INSTANCES; i++) {
      Instance instance = instances.next();
      if (!strictProblems(instance).isEmpty()) {
        continue;
      }
      accepted++;
      String text = instance.text();
      Object read = instance.type().codec().read(text);
      assertSame(instance, instance.type().codec().writeString(read), "written as text");
      Object readFromBytes = instance.type().codec().read(text.getBytes(StandardCharsets.UTF_8));
      assertEquals(read, readFromBytes, () -> "read from bytes: " + describe(instance));
      assertSame(
          instance,
          new String(instance.type().codec().writeBytes(read), StandardCharsets.UTF_8),
          "written as bytes");
      Object mapped = readWith(mapper, instance);
      assertEquals(read, mapped, () -> "read by an ObjectMapper: " + describe(instance));
      assertEquals(read.hashCode(), mapped.hashCode(), () -> describe(instance));
      assertSame(instance, mapper.writeValueAsString(mapped), "written by an ObjectMapper");
    }
    assertTrue(accepted > INSTANCES / 4, "only " + accepted + " were accepted; " + seed());
  }

  @ParameterizedTest
  @EnumSource
  void lenient_reading_keeps_whatever_it_is_given(TestedContract contract) {
    Instances instances = new Instances(contract.models());
    int rounded = 0;
    for (int i = 0; i < INSTANCES; i++) {
      Instance instance = instances.next();
      if (!instance.type().hasKindOf(instance.json())) {
        InvalidJsonException refused =
            assertThrows(
                InvalidJsonException.class,
                () -> instance.type().codec().readLenient(instance.text()),
                () -> describe(instance));
        assertEquals(
            List.of("type"),
            refused.problems().stream().map(Problem::code).toList(),
            () -> describe(instance));
        continue;
      }
      Object read = lenient(instance);
      JsonNode written = Trees.parse(instance.type().codec().writeString(read));
      List<String> differences = Trees.differences(instance.json(), written);
      if (!differences.isEmpty()) {
        // A double cannot hold these digits; strict reading says so.
        assertTrue(
            strictProblems(instance).stream().anyMatch(each -> each.code().equals("precision")),
            () -> differences + " in " + describe(instance));
        assertEquals(
            List.of(),
            Trees.differencesBeyondRounding(instance.json(), written),
            () -> describe(instance));
        rounded++;
      }
      assertEquals(read, lenient(instance), () -> "read again: " + describe(instance));
    }
    assertTrue(rounded < INSTANCES / 50, rounded + " were rounded; " + seed());
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

  private static Object lenient(Instance instance) {
    try {
      return instance.type().codec().readLenient(instance.text());
    } catch (RuntimeException e) {
      throw new AssertionError(describe(instance), e);
    }
  }

  private static Object readWith(ObjectMapper mapper, Instance instance) {
    try {
      return mapper.readValue(instance.text(), instance.type().type());
    } catch (JsonProcessingException e) {
      throw new AssertionError(describe(instance), e);
    }
  }

  private static void assertSame(Instance instance, String written, String how) {
    assertEquals(
        List.of(),
        Trees.differences(instance.json(), Trees.parse(written)),
        () -> how + ": " + describe(instance));
  }

  private static String seed() {
    return "-Dspecwright.seed=" + Instances.SEED;
  }
}
