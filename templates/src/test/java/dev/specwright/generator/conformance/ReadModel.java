package dev.specwright.generator.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.conformance.Databind.Reading;
import dev.specwright.generator.conformance.Instances.Instance;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import dev.specwright.validation.Checkable;
import dev.specwright.validation.Checker;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an instance that is read without being checked: leniently, or by an object
 * mapper. Checked afterwards, it is as right or wrong as strict reading says.
 */
final class ReadModel {
  private ReadModel() {}

  /**
   * Makes the claims about one instance.
   *
   * @param problems what strict reading says of it
   * @throws AssertionError if one does not hold
   */
  static void check(Instance instance, List<Problem> problems) {
    Object lenient = lenient(instance);
    if (lenient != null) {
      checkKept(instance, lenient, problems);
    }
    checkVerdict(instance, problems, lenient, ReadModel::lenient);
    Reading first = null;
    for (Databind databind : Databind.values()) {
      Reading reading = databind.read(instance);
      if (first != null) {
        assertEquals(first, reading, () -> "generations differ: " + describe(instance));
      }
      first = reading;
      Object model = reading.value();
      checkVerdict(instance, problems, model, each -> databind.read(each).value());
      if (model != null) {
        assertEquals(lenient, model, () -> "read by " + databind + describe(instance));
        assertEquals(lenient.hashCode(), model.hashCode(), () -> describe(instance));
        String expected = instance.type().codec().writeString(model);
        assertSame(instance, expected, databind.write(model), "by " + databind);
      }
    }
  }

  /** Two texts are the same JSON. */
  static void assertSame(Instance instance, String expected, String written, String how) {
    if (!expected.equals(written)) {
      // Halves of surrogate pairs are escaped by some and not by others.
      assertEquals(
          List.of(),
          Trees.differences(Trees.parse(expected), Trees.parse(written)),
          () -> "written " + how + ": " + describe(instance));
    }
  }

  /** What lenient reading makes of it; null if it is not of the kind to be read at all. */
  private static @Nullable Object lenient(Instance instance) {
    boolean readable = instance.type().hasKindOf(instance.json());
    try {
      Object read = instance.type().codec().readLenient(instance.text());
      assertTrue(readable, () -> "read leniently: " + describe(instance));
      return read;
    } catch (InvalidJsonException e) {
      List<String> codes = e.problems().stream().map(Problem::code).toList();
      assertEquals(readable ? List.of() : List.of("type"), codes, () -> describe(instance));
      return null;
    }
  }

  private static void checkKept(Instance instance, Object lenient, List<Problem> problems) {
    var written = Trees.parse(instance.type().codec().writeString(lenient));
    List<String> differences = Trees.differences(instance.json(), written);
    if (!differences.isEmpty()) {
      // A double cannot hold these digits; strict reading says so.
      assertTrue(
          problems.stream().anyMatch(each -> each.code().equals("precision")),
          () -> differences + " in " + describe(instance));
      assertEquals(
          List.of(),
          Trees.differencesBeyondRounding(instance.json(), written),
          () -> describe(instance));
    }
    assertEquals(lenient, lenient(instance), () -> "read again: " + describe(instance));
  }

  /** A model that was read is right if strict reading finds nothing. */
  private static void checkVerdict(
      Instance instance,
      List<Problem> strict,
      @Nullable Object model,
      Function<Instance, @Nullable Object> reader) {
    // That a second arm of a oneOf fits as well is seen by strict reading alone.
    boolean isTwice =
        strict.stream().anyMatch(each -> each.message().startsWith("fits more than one"));
    if (!isTwice && isRight(model) != strict.isEmpty()) {
      Instance shorter = Digits.shortened(instance);
      boolean agreed =
          Digits.areTooMany(instance)
              && isRight(reader.apply(shorter)) == Conformance.strictProblems(shorter).isEmpty();
      assertTrue(agreed, () -> model + " is not " + strict + describe(instance));
    }
  }

  private static boolean isRight(@Nullable Object model) {
    return model instanceof Checkable checkable && Checker.run(checkable).isEmpty();
  }

  private static String describe(Instance instance) {
    return Conformance.describe(instance);
  }
}
