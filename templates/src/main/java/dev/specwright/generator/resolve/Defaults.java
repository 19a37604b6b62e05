package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.DefaultValue;
import dev.specwright.generator.ir.EnumDeclaration;
import dev.specwright.generator.ir.ObjectDeclaration;
import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.UnionDeclaration;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ScalarNode;
import dev.specwright.model.Formatted;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fits the {@code default} of each property to its type, once every type of the contract is known.
 *
 * <p>A default of null says no more than absence does. A default that does not fit is an issue.
 */
final class Defaults {

  private record Pending(TypeName owner, String property, Node written, Value value) {}

  private final Issues issues;
  private final List<Pending> pending = new ArrayList<>();
  private final Map<TypeName, Declaration> known = new HashMap<>();

  Defaults(Issues issues) {
    this.issues = issues;
  }

  /** Remembers the default of a property, if its schema has one. */
  void note(TypeName owner, String property, Node schema, Value value) {
    Node written = schema.get("default");
    if (written != null && !(written.isNull() && value.nullable())) {
      pending.add(new Pending(owner, property, written, value));
    }
  }

  /** The same declarations, with every remembered default in its property. */
  List<Declaration> fill(List<Declaration> declarations) {
    declarations.forEach(this::learn);
    Map<TypeName, Map<String, DefaultValue>> fitted = new HashMap<>();
    for (Pending one : pending) {
      DefaultValue value = fit(one.written, one.value.type());
      if (value == null) {
        issues.warn(
            "unsupported-default",
            one.written,
            "the default is "
                + one.written.describe()
                + ", which is no value of the property's type: it is left out",
            "write a default that the schema allows");
      } else {
        fitted.computeIfAbsent(one.owner, name -> new HashMap<>()).put(one.property, value);
      }
    }
    return declarations.stream().map(declaration -> filled(declaration, fitted)).toList();
  }

  private void learn(Declaration declaration) {
    known.put(declaration.name(), declaration);
    declaration.nested().forEach(this::learn);
  }

  private static Declaration filled(
      Declaration declaration, Map<TypeName, Map<String, DefaultValue>> fitted) {
    List<Declaration> nested =
        declaration.nested().stream().map(inner -> filled(inner, fitted)).toList();
    if (!(declaration instanceof ObjectDeclaration object)) {
      return declaration.withNested(nested);
    }
    Map<String, DefaultValue> defaults = fitted.getOrDefault(object.name(), Map.of());
    return object
        .withProperties(
            object.properties().stream()
                .map(property -> property.withDefault(defaults.get(property.wireName())))
                .toList())
        .withNested(nested);
  }

  private @Nullable DefaultValue fit(Node written, Type type) {
    if (type instanceof Type.Scalar scalar) {
      return fits(written, scalar.kind())
          ? new DefaultValue.ScalarDefault(scalar.kind(), written.toJson())
          : null;
    } else if (type instanceof Type.Named named) {
      return named(written, named);
    } else if (type instanceof Type.ListOf list && written.isArray()) {
      List<DefaultValue> items = new ArrayList<>();
      for (Node item : written.items()) {
        DefaultValue fitted = fit(item, list.item().type());
        if (fitted == null) {
          return null;
        }
        items.add(fitted);
      }
      return new DefaultValue.ListDefault(items, written.toJson());
    }
    boolean map = type instanceof Type.MapOf || type instanceof Type.FreeObject;
    return map && written.isObject() && written.size() == 0
        ? new DefaultValue.EmptyMapDefault(written.toJson())
        : null;
  }

  private @Nullable DefaultValue named(Node written, Type.Named named) {
    Declaration declaration = known.get(named.name());
    if (declaration instanceof EnumDeclaration enumeration && written.isString()) {
      return enumeration.constants().stream()
          .filter(constant -> constant.value().equals(written.text()))
          .findFirst()
          .map(c -> new DefaultValue.EnumDefault(named.name(), c.javaName(), written.toJson()))
          .orElse(null);
    }
    if (declaration instanceof ObjectDeclaration && written.isObject()) {
      return new DefaultValue.ObjectDefault(named.name(), written.toJson());
    }
    if (declaration instanceof UnionDeclaration union) {
      for (UnionDeclaration.Arm arm : union.arms()) {
        DefaultValue fitted = fit(written, arm.value().type());
        if (fitted != null) {
          return new DefaultValue.UnionDefault(named.name(), fitted, written.toJson());
        }
      }
    }
    return null;
  }

  private static boolean fits(Node written, ScalarKind kind) {
    return switch (kind) {
      case STRING -> written.isString();
      case DATE_TIME -> reads(written, Formatted::dateTime);
      case DATE -> reads(written, Formatted::date);
      case TIME -> reads(written, Formatted::time);
      case UUID -> reads(written, Formatted::uuid);
      case DECIMAL -> written.isNumber();
      case URI -> written.isString() && isUri(written.text());
      case BOOLEAN -> written.isBoolean();
      case NUMBER -> written.isNumber() && Double.isFinite(number(written).doubleValue());
      case FLOAT -> written.isNumber() && Float.isFinite(number(written).floatValue());
      case INT64 -> written.isNumber() && isWhole(number(written), Long.MIN_VALUE, Long.MAX_VALUE);
      case INT32 ->
          written.isNumber() && isWhole(number(written), Integer.MIN_VALUE, Integer.MAX_VALUE);
    };
  }

  private static boolean reads(Node written, Function<String, ?> format) {
    try {
      return written.isString() && format.apply(written.text()) != null;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static BigDecimal number(Node written) {
    return ((ScalarNode) written).number();
  }

  private static boolean isWhole(BigDecimal number, long min, long max) {
    return number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.valueOf(min)) >= 0
        && number.compareTo(BigDecimal.valueOf(max)) <= 0;
  }

  private static boolean isUri(String text) {
    try {
      new URI(text);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
