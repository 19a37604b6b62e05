package dev.specwright.generator.view;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.Property;
import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the statements that check a value against the contract. */
final class Checking {

  /** The name of the value itself, for what has no property name. */
  static final String SELF = "`dev.specwright.validation.Checker`.SELF";

  private Checking() {}

  /** All checks of a property: presence, bounds, then what is inside. */
  static List<String> property(Property property) {
    List<String> checks = new ArrayList<>();
    String name = Literals.string(property.wireName());
    String field = Fields.in(property);
    if (property.required()) {
      String isNull = property.nullBit() < 0 ? "" : ", isNull(" + property.nullBit() + ")";
      checks.add("check.required(%s, %s%s);".formatted(name, field, isNull));
    }
    value(property.value(), name, field, 0).forEach(check -> checks.add(check + ";"));
    return checks;
  }

  /** The check of how many properties an object has, without a semicolon. */
  static String count(Constraint count) {
    return "check." + method(count) + "(this, " + count.argument() + ")";
  }

  /** The checks of a value under a name, without semicolons. */
  static List<String> value(Value value, String name, String variable, int depth) {
    List<String> checks = new ArrayList<>();
    for (Constraint constraint : value.constraints()) {
      if (alwaysHolds(constraint, value.type())) {
        continue;
      }
      String argument = argument(constraint, value.type());
      String call = "check." + method(constraint) + "(" + name + ", " + variable;
      checks.add(call + (argument.isEmpty() ? ")" : ", " + argument + ")"));
    }
    Type type = value.type();
    if (type instanceof Type.Named) {
      checks.add("check.value(" + name + ", " + variable + ")");
    } else if (type instanceof Type.ListOf list) {
      elements(list.item(), "each", "items", "i", name, variable, depth, checks);
    } else if (type instanceof Type.MapOf map) {
      names(map.names(), name, variable, checks);
      elements(map.value(), "eachEntry", "entries", "k", name, variable, depth, checks);
    }
    return checks;
  }

  private static void names(
      List<Constraint> names, String name, String variable, List<String> checks) {
    Value key = new Value(new Type.Scalar(ScalarKind.STRING), false, names);
    List<String> inner = value(key, "k", "n", 1);
    if (!inner.isEmpty()) {
      String body = inner.size() == 1 ? inner.get(0) : "{ " + String.join("; ", inner) + "; }";
      checks.add("check.names(%s, %s, (k, n) -> %s)".formatted(name, variable, body));
    }
  }

  private static void elements(
      Value element,
      String each,
      String items,
      String key,
      String name,
      String variable,
      int depth,
      List<String> checks) {
    if (element.type() instanceof Type.Named && element.constraints().isEmpty()) {
      checks.add("check.%s(%s, %s)".formatted(each, name, variable));
      return;
    }
    String suffix = depth == 0 ? "" : String.valueOf(depth + 1);
    List<String> inner = value(element, key + suffix, "v" + suffix, depth + 1);
    if (!inner.isEmpty()) {
      String body = inner.size() == 1 ? inner.get(0) : "{ " + String.join("; ", inner) + "; }";
      checks.add(
          "check.%s(%s, %s, (%s, %s) -> %s)"
              .formatted(items, name, variable, key + suffix, "v" + suffix, body));
    }
  }

  private static String method(Constraint constraint) {
    return switch (constraint.keyword()) {
      case CONST -> "constant";
      case ENUM -> "enumeration";
      default -> constraint.keyword().word();
    };
  }

  private static String argument(Constraint constraint, Type type) {
    String json = constraint.argument();
    return switch (constraint.keyword()) {
      case UNIQUE_ITEMS -> "";
      case MULTIPLE_OF -> Literals.string(json);
      case CONST -> constant(json);
      case PATTERN -> Literals.string(json);
      case ENUM ->
          json.lines()
              .map(Checking::constant)
              .collect(Collectors.joining(", ", "`java.util.List`.of(", ")"));
      case MINIMUM, EXCLUSIVE_MINIMUM, MAXIMUM, EXCLUSIVE_MAXIMUM -> bound(constraint, type);
      default -> json;
    };
  }

  private static String bound(Constraint constraint, Type type) {
    if (type instanceof Type.Scalar scalar && scalar.kind() == ScalarKind.DECIMAL) {
      return Literals.string(constraint.argument());
    }
    BigDecimal bound = new BigDecimal(constraint.argument());
    boolean whole = type instanceof Type.Scalar scalar && isWhole(scalar);
    if (!whole) {
      return Literals.real(constraint.argument());
    }
    RoundingMode mode =
        switch (constraint.keyword()) {
          case MINIMUM, EXCLUSIVE_MAXIMUM -> RoundingMode.CEILING;
          default -> RoundingMode.FLOOR;
        };
    BigDecimal rounded = bound.setScale(0, mode);
    BigDecimal clamped =
        rounded.max(BigDecimal.valueOf(Long.MIN_VALUE)).min(BigDecimal.valueOf(Long.MAX_VALUE));
    return clamped.toBigInteger() + "L";
  }

  /** Whether a bound lies beyond every value that the type can hold. */
  private static boolean alwaysHolds(Constraint constraint, Type type) {
    if (!(type instanceof Type.Scalar scalar && isWhole(scalar))) {
      return false;
    }
    return switch (constraint.keyword()) {
      case MINIMUM, EXCLUSIVE_MINIMUM ->
          new BigDecimal(constraint.argument()).compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) < 0;
      case MAXIMUM, EXCLUSIVE_MAXIMUM ->
          new BigDecimal(constraint.argument()).compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0;
      default -> false;
    };
  }

  private static boolean isWhole(Type.Scalar scalar) {
    return switch (scalar.kind()) {
      case INT64, INT32 -> true;
      default -> false;
    };
  }

  private static String constant(String json) {
    if (json.startsWith("\"")
        || json.equals("true")
        || json.equals("false")
        || json.equals("null")) {
      return json.startsWith("\"") ? Literals.string(JsonStrings.decode(json)) : json;
    }
    return Literals.fitsLong(json) ? Literals.whole(json) : Literals.real(json);
  }
}
