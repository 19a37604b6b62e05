package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values of an {@code enum} that lists more than strings: a constraint on a plain Java type.
 */
final class ListedValues {

  private ListedValues() {}

  /** The JSON type of all values but null, empty if they have none in common. */
  static String commonType(List<Node> values) {
    List<Node> real = values.stream().filter(value -> !value.isNull()).toList();
    if (real.isEmpty()) {
      return "";
    } else if (real.stream().allMatch(Node::isInteger)) {
      return "integer";
    } else if (real.stream().allMatch(Node::isNumber)) {
      return "number";
    }
    return real.stream().allMatch(Node::isBoolean) ? "boolean" : "";
  }

  /** The constraint, one literal a line; values that are lists or objects are refused. */
  static Optional<Constraint> constraint(Node schema, Issues issues) {
    Node values = schema.get("enum");
    if (values == null || EnumResolver.isEnum(schema)) {
      return Optional.empty();
    }
    for (Node value : values.items()) {
      if (!value.isScalar()) {
        issues.addSkippable(
            "unsupported-enum",
            value,
            value.describe() + " is a value of an enum, and only scalars are supported there",
            "describe it with a schema of its own");
        return Optional.empty();
      }
    }
    String type = String.join(" or ", SchemaTypes.of(schema).names());
    if (!type.isEmpty() && values.items().stream().noneMatch(value -> isOf(value, type))) {
      issues.addSkippable(
          "contradiction",
          values,
          "none of the values is of type " + type,
          "correct the type or the values");
      return Optional.empty();
    }
    String literals =
        values.items().stream()
            .filter(value -> !value.isNull())
            .map(Node::toJson)
            .collect(Collectors.joining("\n"));
    return literals.isEmpty()
        ? Optional.empty()
        : Optional.of(new Constraint(Constraint.Keyword.ENUM, literals));
  }

  private static boolean isOf(Node value, String types) {
    return value.isNull()
        || value.isString() && types.contains("string")
        || value.isInteger() && types.contains("integer")
        || value.isNumber() && types.contains("number")
        || value.isBoolean() && types.contains("boolean");
  }
}
