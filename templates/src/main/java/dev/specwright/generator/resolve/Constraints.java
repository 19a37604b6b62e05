package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.Constraint.Keyword;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.ScalarNode;
import dev.specwright.validation.EcmaPatterns;
import dev.specwright.validation.UnsupportedPatternException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the assertions of a schema that hold for one JSON type; those for other types have no
 * effect there.
 */
final class Constraints {

  private static final Set<Keyword> NUMERIC =
      EnumSet.of(
          Keyword.MINIMUM,
          Keyword.MAXIMUM,
          Keyword.EXCLUSIVE_MINIMUM,
          Keyword.EXCLUSIVE_MAXIMUM,
          Keyword.MULTIPLE_OF);

  private static final Map<String, Set<Keyword>> BY_TYPE =
      Map.of(
          "integer", NUMERIC,
          "number", NUMERIC,
          "string", EnumSet.of(Keyword.MIN_LENGTH, Keyword.MAX_LENGTH, Keyword.PATTERN),
          "array", EnumSet.of(Keyword.MIN_ITEMS, Keyword.MAX_ITEMS, Keyword.UNIQUE_ITEMS),
          "object", EnumSet.of(Keyword.MIN_PROPERTIES, Keyword.MAX_PROPERTIES));

  private Constraints() {}

  /** Whether a keyword asserts something about values of a JSON type. */
  static boolean holdsFor(Keyword keyword, String type) {
    return keyword == Keyword.CONST || BY_TYPE.getOrDefault(type, Set.of()).contains(keyword);
  }

  static List<Constraint> of(Node schema, String type, Issues issues) {
    List<Constraint> found = new ArrayList<>();
    for (Keyword keyword : BY_TYPE.getOrDefault(type, Set.of())) {
      ObjectNode.Entry entry = schema.entry(keyword.word());
      if (entry != null) {
        read(keyword, entry.value(), schema, issues, found);
      }
    }
    ListedValues.constraint(schema, issues).ifPresent(found::add);
    Node constant = schema.get("const");
    if (constant != null && !constant.isScalar()) {
      issues.addSkippable(
          "unsupported-keyword",
          constant,
          "a 'const' that is " + constant.describe() + " is not supported",
          "describe its content with a schema");
    } else if (constant != null) {
      found.add(new Constraint(Keyword.CONST, constant.toJson()));
    }
    return List.copyOf(found);
  }

  /** What a schema says of strings, its listed values included. */
  static List<Constraint> ofNames(Node schema, Issues issues) {
    List<Constraint> found = new ArrayList<>(of(schema, "string", issues));
    Node values = schema.get("enum");
    if (values != null && EnumResolver.isEnum(schema)) {
      found.add(
          new Constraint(
              Keyword.ENUM,
              values.items().stream()
                  .filter(Node::isString)
                  .map(Node::toJson)
                  .collect(Collectors.joining("\n"))));
    }
    return List.copyOf(found);
  }

  private static void read(
      Keyword keyword, Node argument, Node schema, Issues issues, List<Constraint> found) {
    switch (keyword) {
      case UNIQUE_ITEMS -> {
        if (argument.isTrue()) {
          found.add(new Constraint(keyword, "true"));
        }
      }
      case EXCLUSIVE_MINIMUM, EXCLUSIVE_MAXIMUM -> exclusive(keyword, argument, issues, found);
      case MINIMUM, MAXIMUM -> {
        boolean exclusive =
            schema.flag(keyword == Keyword.MINIMUM ? "exclusiveMinimum" : "exclusiveMaximum");
        Keyword strict =
            keyword == Keyword.MINIMUM ? Keyword.EXCLUSIVE_MINIMUM : Keyword.EXCLUSIVE_MAXIMUM;
        number(exclusive ? strict : keyword, argument, issues, found);
      }
      case MULTIPLE_OF -> number(keyword, argument, issues, found);
      case PATTERN -> text(keyword, argument, issues, found);
      default -> count(keyword, argument, issues, found);
    }
  }

  /**
   * A number in 3.1, a boolean beside the bound in 3.0, where the bound itself has taken note of
   * it.
   */
  private static void exclusive(
      Keyword keyword, Node argument, Issues issues, List<Constraint> found) {
    if (!argument.isBoolean()) {
      number(keyword, argument, issues, found);
    }
  }

  private static void number(
      Keyword keyword, Node argument, Issues issues, List<Constraint> found) {
    if (argument.isNumber()) {
      found.add(new Constraint(keyword, argument.toJson()));
    } else {
      wrong(keyword, argument, "a number", issues);
    }
  }

  /** A length or size: what is beyond any Java collection is as much as the largest. */
  private static void count(Keyword keyword, Node argument, Issues issues, List<Constraint> found) {
    if (argument.isNumber() && isCount(((ScalarNode) argument).number())) {
      BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
      BigDecimal count = ((ScalarNode) argument).number().min(most);
      found.add(new Constraint(keyword, count.toBigInteger().toString()));
    } else {
      wrong(keyword, argument, "a whole number of zero or more", issues);
    }
  }

  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
  }

  private static void text(Keyword keyword, Node argument, Issues issues, List<Constraint> found) {
    if (!argument.isString()) {
      wrong(keyword, argument, "a string", issues);
      return;
    }
    try {
      EcmaPatterns.translate(argument.text());
      found.add(new Constraint(keyword, argument.text()));
    } catch (UnsupportedPatternException e) {
      issues.addSkippable(
          "unsupported-pattern",
          argument,
          "the pattern cannot be expressed in Java: " + e.getMessage(),
          "write it without " + e.construct());
    }
  }

  private static void wrong(Keyword keyword, Node argument, String wanted, Issues issues) {
    issues.addSkippable(
        "wrong-argument",
        argument,
        "'%s' takes %s, but this is %s".formatted(keyword.word(), wanted, argument.describe()),
        "write " + wanted);
  }
}
