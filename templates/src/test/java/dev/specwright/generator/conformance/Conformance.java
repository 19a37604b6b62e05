package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specwright.generator.conformance.Instances.Instance;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what a generated type makes of an instance with what the oracle makes of it. */
public final class Conformance {
  private final Oracle oracle;
  private int beyondDigits;
  private int accepted;

  /** A comparison with one oracle's verdicts. */
  public Conformance(Oracle oracle) {
    this.oracle = oracle;
  }

  /**
   * Whether strict reading accepts what the oracle accepts, and writes it as it was read.
   *
   * @return the disagreement, for people; null if there is none
   */
  public @Nullable String disagreement(Instance instance) {
    boolean valid = oracle.accepts(instance.type(), instance.json());
    List<Problem> problems = strictProblems(instance);
    if (valid && onlyDigitsAreLost(instance, problems)) {
      beyondDigits++;
      return null;
    }
    if (valid != problems.isEmpty() && agreesWithFewerDigits(instance)) {
      beyondDigits++;
      return null;
    }
    if (valid != problems.isEmpty()) {
      return describe(instance)
          + "\nthe oracle says: "
          + (valid ? "right" : oracle.explain(instance.type(), instance.json()))
          + "\nwe say: "
          + problems;
    }
    if (valid) {
      accepted++;
      Object read = instance.type().codec().read(instance.text());
      JsonNode written = Trees.parse(instance.type().codec().writeString(read));
      List<String> differences = Trees.differences(instance.json(), written);
      return differences.isEmpty() ? null : differences + ": " + describe(instance);
    }
    return null;
  }

  /** How many instances had more digits than Java's numbers hold. */
  public int beyondDigits() {
    return beyondDigits;
  }

  /** How many instances were accepted. */
  public int accepted() {
    return accepted;
  }

  /** What strict reading reports; nothing if it accepts. */
  public static List<Problem> strictProblems(Instance instance) {
    try {
      instance.type().codec().read(instance.text());
      return List.of();
    } catch (InvalidJsonException e) {
      return e.problems();
    } catch (RuntimeException e) {
      throw new AssertionError(describe(instance), e);
    }
  }

  /** Whether all that is wrong is that digits do not fit, and they truly do not. */
  public boolean onlyDigitsAreLost(Instance instance, List<Problem> problems) {
    return !problems.isEmpty() && problems.stream().allMatch(each -> isLost(instance, each));
  }

  /** An instance, its type and the run it is from. */
  public static String describe(Instance instance) {
    return "%n%s%nschema: %s%nJSON: %s%n-Dspecwright.seed=%s"
        .formatted(instance.type(), instance.type().schema(), instance.text(), Instances.SEED);
  }

  /**
   * Whether numbers that Java's do not hold make the difference: which arm of a union a value fits
   * can hang on them.
   */
  private boolean agreesWithFewerDigits(Instance instance) {
    JsonNode shorter = shortened(instance.json());
    Instance other = new Instance(instance.type(), shorter);
    return !Trees.differences(instance.json(), shorter).isEmpty()
        && oracle.accepts(instance.type(), shorter) == strictProblems(other).isEmpty();
  }

  private static JsonNode shortened(JsonNode json) {
    if (json.isArray()) {
      ArrayNode array = Trees.NODES.arrayNode();
      json.forEach(item -> array.add(shortened(item)));
      return array;
    } else if (json.isObject()) {
      ObjectNode object = Trees.NODES.objectNode();
      json.properties().forEach(e -> object.set(e.getKey(), shortened(e.getValue())));
      return object;
    }
    boolean tooLong =
        json.isNumber()
            && (!Trees.fitsFloat(json)
                || !Trees.fitsDouble(json)
                || isIntegral(json) && !Trees.fitsLong(json));
    return tooLong ? Trees.parse(isIntegral(json) ? "12" : "12.5") : json;
  }

  private static boolean isIntegral(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().scale() <= 0;
  }

  private boolean isLost(Instance instance, Problem problem) {
    JsonNode number = Places.at(instance.json(), problem.location());
    if (!problem.code().equals("precision") || !number.isNumber()) {
      return false;
    }
    JsonNode half = Places.replaced(instance.json(), problem.location(), "0.5");
    boolean mayBeDouble = oracle.accepts(instance.type(), half);
    return switch (String.valueOf(problem.detail())) {
      case "int64" -> !Trees.fitsLong(number) && !(mayBeDouble && Trees.fitsDouble(number));
      case "float" -> !Trees.fitsFloat(number);
      case "decimal" -> number.decimalValue().scale() > 1_000_000;
      default -> !Trees.fitsDouble(number);
    };
  }
}
