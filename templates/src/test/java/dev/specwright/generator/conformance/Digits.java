package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specwright.generator.conformance.Instances.Instance;
import dev.specwright.json.Problem;
import java.util.List;

/** Numbers with more digits than Java's hold: the one thing that verdicts may differ in. */
final class Digits {
  private Digits() {}

  /** Whether all that is wrong is that digits do not fit, and they truly do not. */
  static boolean onlyAreLost(Oracle oracle, Instance instance, List<Problem> problems) {
    return !problems.isEmpty()
        && problems.stream().allMatch(each -> isLost(oracle, instance, each));
  }

  /** The instance with short numbers in place of those that Java's do not hold. */
  static Instance shortened(Instance instance) {
    return new Instance(instance.type(), shortened(instance.json()));
  }

  /** Whether there are numbers that Java's do not hold. */
  static boolean areTooMany(Instance instance) {
    return !Trees.differences(instance.json(), shortened(instance.json())).isEmpty();
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

  private static boolean isLost(Oracle oracle, Instance instance, Problem problem) {
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
