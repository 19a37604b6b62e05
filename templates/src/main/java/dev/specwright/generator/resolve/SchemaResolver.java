package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.source.Node;
import java.util.List;
import java.util.Set;

/** Decides what a schema is in Java: the one door through which every schema of a contract goes. */
final class SchemaResolver {

  /** The value of {@code type: 'null'}. */
  static final Value ONLY_NULL =
      new Value(new Type.Any(), true, List.of(new Constraint(Constraint.Keyword.CONST, "null")));

  /** Keywords that assert nothing where there is no type. */
  private static final Set<String> HARMLESS = Set.of("nullable", "format", "discriminator");

  private static final Value ANYTHING = new Value(new Type.Any(), true, List.of());

  private final Resolution resolution;
  private final Components components;
  private final UnionResolver unions;
  private final ObjectResolver objects;
  private final EnumResolver enums;

  SchemaResolver(Resolution resolution) {
    this.resolution = resolution;
    this.enums = new EnumResolver(resolution);
    this.unions = new UnionResolver(resolution, this);
    this.objects = new ObjectResolver(resolution, this);
    this.components = new Components(resolution, this, objects, unions, enums);
  }

  Components components() {
    return components;
  }

  /** The value a schema describes; inline objects, enums and unions are declared at the place. */
  Value resolve(Node written, Place place) {
    Node schema = resolution.composition.effective(written);
    if (schema.isTrue() || schema.isObject() && schema.size() == 0) {
      return ANYTHING;
    }
    if (!schema.isObject()) {
      resolution.issues.addSkippable(
          "not-a-schema",
          schema,
          "a schema is an object, but this is " + schema.describe(),
          "write a schema here; {} allows anything");
      return ANYTHING;
    }
    if (schema.has("$ref")) {
      return reference(schema, place);
    }
    Keywords.check(schema, resolution.issues);
    return body(resolution.implied.in(schema), place);
  }

  /** As {@link #resolve}, for a schema whose keywords are checked already. */
  Value body(Node schema, Place place) {
    if (schema.has("anyOf") || schema.has("oneOf")) {
      return unions.resolve(schema, place);
    }
    if (EnumResolver.isEnum(schema)) {
      return enums.resolve(schema, place);
    }
    SchemaTypes types = SchemaTypes.of(schema);
    if (types.names().isEmpty() && (schema.has("enum") || schema.has("const"))) {
      return listed(schema, place);
    }
    if (types.names().size() > 1) {
      return unions.resolve(schema, place);
    }
    if (types.names().isEmpty()) {
      return typeless(schema);
    }
    return typed(schema, types.names().get(0), place).orNull(types.nullable());
  }

  private Value reference(Node schema, Place place) {
    Node target = resolution.contract.references().resolve(schema);
    if (target == null) {
      return ANYTHING;
    }
    Value value = components.referenced(target).orElseGet(() -> resolve(target, place));
    return value.orNull(schema.flag("nullable"));
  }

  /** Values without a type: they say what type it is, if they are all of one. */
  private Value listed(Node schema, Place place) {
    Node values = schema.get("enum");
    Node constant = schema.get("const");
    List<Node> all =
        values != null ? values.items() : constant == null ? List.of() : List.of(constant);
    String type = ListedValues.commonType(all);
    if (!type.isEmpty()) {
      boolean nullable = resolution.nullability.allowsNull(schema);
      return typed(schema, type, place).orNull(nullable);
    }
    return new Value(
        new Type.Any(),
        resolution.nullability.allowsNull(schema),
        Constraints.of(schema, "", resolution.issues));
  }

  private Value typeless(Node schema) {
    List<String> asserting =
        schema.keys().stream()
            .filter(
                key ->
                    !Keywords.ANNOTATIONS.contains(key)
                        && !key.startsWith("x-")
                        && !HARMLESS.contains(key))
            .toList();
    if (!asserting.isEmpty()) {
      Node first = schema.get(asserting.get(0));
      resolution.issues.addSkippable(
          "missing-type",
          first == null ? schema : first,
          "'%s' stands in a schema without 'type', where it holds for some values and lets all others pass"
              .formatted(asserting.get(0)),
          "add the type that is meant, such as 'type: object' or 'type: string'");
    }
    return ANYTHING;
  }

  private Value typed(Node schema, String type, Place place) {
    List<Constraint> constraints = Constraints.of(schema, type, resolution.issues);
    return switch (type) {
      case "string" -> new Value(new Type.Scalar(string(schema)), false, constraints);
      case "integer" ->
          new Value(
              new Type.Scalar(
                  "int32".equals(schema.string("format")) ? ScalarKind.INT32 : ScalarKind.INT64),
              false,
              constraints);
      case "number" -> new Value(new Type.Scalar(number(schema)), false, constraints);
      case "boolean" -> new Value(new Type.Scalar(ScalarKind.BOOLEAN), false, constraints);
      case "array" -> array(schema, constraints, place);
      case "object" -> objects.resolve(schema, constraints, place);
      case "null" -> ONLY_NULL;
      default -> {
        Node written = schema.get("type");
        resolution.issues.addSkippable(
            "unknown-type",
            written == null ? schema : written,
            "'" + type + "' is no JSON type",
            "use string, integer, number, boolean, array, object or null");
        yield ANYTHING;
      }
    };
  }

  private Value array(Node schema, List<Constraint> constraints, Place place) {
    Node items = schema.get("items");
    Value item = items == null ? ANYTHING : resolve(items, place.named(place.hint() + "Item"));
    return new Value(new Type.ListOf(item), false, constraints);
  }

  private static ScalarKind string(Node schema) {
    return switch (schema.string("format", "")) {
      case "uri" -> ScalarKind.URI;
      case "date-time" -> ScalarKind.DATE_TIME;
      case "date" -> ScalarKind.DATE;
      case "time" -> ScalarKind.TIME;
      case "uuid" -> ScalarKind.UUID;
      default -> ScalarKind.STRING;
    };
  }

  private static ScalarKind number(Node schema) {
    return switch (schema.string("format", "")) {
      case "float" -> ScalarKind.FLOAT;
      case "decimal" -> ScalarKind.DECIMAL;
      default -> ScalarKind.NUMBER;
    };
  }
}
