package dev.specwright.generator.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.generator.conformance.Instances.Instance;
import dev.specwright.json.Codec;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Holds what becomes of instances, however they are read and written, against the oracle. */
public final class Conformance implements Examiner {
  private final Oracle oracle;
  private final Function<Instance, List<String>> rules;
  private Tally tally = Tally.NONE;

  /**
   * A comparison with one oracle's verdicts.
   *
   * @param rules what rules written by hand say of an instance that the contract accepts, as paths
   *     and codes
   */
  public Conformance(Oracle oracle, Function<Instance, List<String>> rules) {
    this.oracle = oracle;
    this.rules = rules;
  }

  /**
   * Makes every claim about an instance: strict reading accepts what the oracle accepts; what is
   * accepted is written as it was; lenient reading keeps whatever it is given; object mappers do
   * both.
   */
  @Override
  public void examine(Instance instance) {
    boolean valid = oracle.accepts(instance.type(), instance.json());
    List<Problem> problems = strictProblems(instance);
    if (problems.isEmpty()) {
      checkWritten(instance);
    }
    boolean isBeyondDigits = compare(instance, valid, problems);
    ReadModel.check(instance, problems);
    List<String> codes = problems.stream().map(Problem::code).distinct().toList();
    tally = tally.plus(Tally.of(valid && problems.isEmpty(), isBeyondDigits, codes));
  }

  @Override
  public Tally tally() {
    return tally;
  }

  /** What strict reading reports; nothing if it accepts. */
  static List<Problem> strictProblems(Instance instance) {
    try {
      instance.type().codec().read(instance.text());
      return List.of();
    } catch (InvalidJsonException e) {
      return e.problems();
    }
  }

  /** An instance, its type and the run it is from. */
  public static String describe(Instance instance) {
    return "%n%s%nschema: %s%nJSON: %s%n-Dspecwright.seed=%s"
        .formatted(instance.type(), instance.type().schema(), instance.text(), Instances.SEED);
  }

  /** Compares the verdicts; true if they hang on digits that Java's numbers do not hold. */
  private boolean compare(Instance instance, boolean valid, List<Problem> problems) {
    if (valid && Digits.onlyAreLost(oracle, instance, problems)) {
      return true;
    }
    List<String> broken = valid ? rules.apply(instance) : List.of();
    if (!broken.isEmpty()) {
      List<String> found = problems.stream().map(p -> p.path() + " " + p.code()).toList();
      assertEquals(broken, found, () -> describe(instance));
    } else if (valid != problems.isEmpty()) {
      // Which arm of a union a value fits can hang on digits as well.
      Instance shorter = Digits.shortened(instance);
      if (Digits.areTooMany(instance)
          && oracle.accepts(shorter.type(), shorter.json()) == strictProblems(shorter).isEmpty()) {
        return true;
      }
      String verdict = valid ? "right" : oracle.explain(instance.type(), instance.json());
      throw new AssertionError(
          "%s%nthe oracle says: %s%nwe say: %s".formatted(describe(instance), verdict, problems));
    }
    return false;
  }

  private static void checkWritten(Instance instance) {
    Codec<Object> codec = instance.type().codec();
    Object read = codec.read(instance.text());
    byte[] bytes = instance.text().getBytes(StandardCharsets.UTF_8);
    assertEquals(read, codec.read(bytes), () -> "read from bytes: " + describe(instance));
    String written = codec.writeString(read);
    assertEquals(
        List.of(),
        Trees.differences(instance.json(), Trees.parse(written)),
        () -> "written: " + describe(instance));
    ReadModel.assertSame(
        instance, written, new String(codec.writeBytes(read), StandardCharsets.UTF_8), "as bytes");
  }
}
