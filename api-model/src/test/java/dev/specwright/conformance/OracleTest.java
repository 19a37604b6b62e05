package dev.specwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.ValidationMessage;
import dev.specwright.conformance.Instances.Instance;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
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
    Instances instances = new Instances(contract);
    Oracle oracle = new Oracle(contract.document());
    int beyondDigits = 0;
    for (int i = 0; i < INSTANCES; i++) {
      Instance instance = instances.next();
      Collection<ValidationMessage> verdict = oracle.problems(instance.type(), instance.json());
      List<Problem> problems = strictProblems(instance);
      if (verdict.isEmpty() && onlyDigitsAreLost(oracle, instance, problems)) {
        beyondDigits++;
        continue;
      }
      boolean ruleIsBroken =
          verdict.isEmpty() && JsonMode.isBrokenBy(instance.type(), instance.json());
      if (ruleIsBroken) {
        assertEquals(
            List.of("response_format json_in_context"),
            problems.stream().map(each -> each.path() + " " + each.code()).toList(),
            () -> report(instance, verdict, problems));
      } else if (verdict.isEmpty() != problems.isEmpty()) {
        fail(report(instance, verdict, problems));
      }
    }
    assertTrue(beyondDigits < INSTANCES / 50, beyondDigits + " had too many digits; " + seed());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_accepted_is_written_as_it_was_read(TestedContract contract) throws Exception {
    Instances instances = new Instances(contract);
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
    Instances instances = new Instances(contract);
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
    Instances instances = new Instances(contract);
    Oracle oracle = new Oracle(contract.document());
    Set<String> unviolated =
        contract.types().stream()
            .flatMap(type -> Keywords.assertions(type.pointer(), type.schema()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> unfulfilled =
        contract.types().stream().map(ModelType::pointer).collect(Collectors.toSet());
    int valid = 0;
    for (int i = 0; i < INSTANCES; i++) {
      Instance instance = instances.next();
      Collection<ValidationMessage> verdict = oracle.problems(instance.type(), instance.json());
      if (verdict.isEmpty()) {
        valid++;
        unfulfilled.remove(instance.type().pointer());
      }
      for (ValidationMessage message : verdict) {
        unviolated.remove(message.getSchemaLocation().getFragment().toString());
      }
    }
    assertEquals(Set.of(), unviolated, "never violated; " + seed());
    assertEquals(Set.of(), unfulfilled, "no valid instance; " + seed());
    assertTrue(
        valid >= INSTANCES / 4 && valid <= INSTANCES - INSTANCES / 4,
        valid + " of " + INSTANCES + " are valid; " + seed());
  }

  /** Whether all that is wrong is that digits do not fit, and they truly do not. */
  private static boolean onlyDigitsAreLost(
      Oracle oracle, Instance instance, List<Problem> problems) {
    for (Problem problem : problems) {
      if (!problem.code().equals("precision")) {
        return false;
      }
      if (!isLost(oracle, instance, problem)) {
        return false;
      }
    }
    return !problems.isEmpty();
  }

  private static boolean isLost(Oracle oracle, Instance instance, Problem problem) {
    JsonNode number = Places.at(instance.json(), problem.location());
    if (!number.isNumber()) {
      return false;
    }
    JsonNode half = Places.replaced(instance, problem.location(), "0.5");
    boolean mayBeDouble = oracle.problems(instance.type(), half).isEmpty();
    return "int64".equals(problem.detail())
        ? !Trees.fitsLong(number) && !(mayBeDouble && Trees.fitsDouble(number))
        : !Trees.fitsDouble(number);
  }

  private static List<Problem> strictProblems(Instance instance) {
    try {
      instance.type().codec().read(instance.text());
      return List.of();
    } catch (InvalidJsonException e) {
      return e.problems();
    } catch (RuntimeException e) {
      throw new AssertionError(describe(instance), e);
    }
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

  private static String report(
      Instance instance, Collection<ValidationMessage> verdict, List<Problem> problems) {
    return describe(instance) + "\nthe oracle says: " + verdict + "\nwe say: " + problems;
  }

  private static String describe(Instance instance) {
    return "%n%s%nschema: %s%nJSON: %s%n%s"
        .formatted(
            instance.type(),
            Keywords.withoutAnnotations(instance.type().schema()),
            instance.text(),
            seed());
  }

  private static String seed() {
    return "-Dspecwright.seed=" + Instances.SEED;
  }
}
