package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.source.Location;
import dev.specwright.generator.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what a schema is in Java: the one door through which every schema of a contract goes. */
final class SchemaResolver {

  /** The value of {@code type: 'null'}. */
  static final Value ONLY_NULL =
      new Value(new Type.Any(), true, List.of(new Constraint(Constraint.Keyword.CONST, "null")));

  private static final Value ANYTHING = new Value(new Type.Any(), true, List.of());

  /** Formats whose Java type is yet to come: refused rather than read as plain strings. */
  private static final Set<String> LATER =
      Set.of(
          "date-time",
          "date",
          "time",
          "duration",
          "uuid",
          "byte",
          "binary",
          "decimal",
          "email",
          "hostname",
          "ipv4",
          "ipv6",
          "regex",
          "json-pointer",
          "relative-json-pointer",
          "iri",
          "iri-reference",
          "idn-email",
          "idn-hostname",
          "uri-template",
          "uri-reference");

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
      resolution.issues.add(
          "not-a-schema",
          schema.location(),
          "a schema is an object, but this is " + schema.describe(),
          "write a schema here; {} allows anything");
      return ANYTHING;
    }
    if (schema.has("$ref")) {
      return reference(schema, place);
    }
    Keywords.check(schema, resolution.issues);
    return body(schema, place);
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
    Optional<String> component = components.keyOf(target);
    Value value =
        component.isPresent() ? components.value(component.get()) : resolve(target, place);
    return value.orNull(schema.flag("nullable"));
  }

  private Value typeless(Node schema) {
    List<String> asserting =
        schema.keys().stream()
            .filter(
                key ->
                    !Keywords.ANNOTATIONS.contains(key)
                        && !key.startsWith("x-")
                        && !key.equals("nullable"))
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
        resolution.issues.add(
            "unknown-type",
            at(schema, "type"),
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

  private ScalarKind string(Node schema) {
    String format = schema.string("format", "");
    later(schema, format);
    return format.equals("uri") ? ScalarKind.URI : ScalarKind.STRING;
  }

  private ScalarKind number(Node schema) {
    String format = schema.string("format", "");
    later(schema, format);
    return format.equals("float") ? ScalarKind.FLOAT : ScalarKind.NUMBER;
  }

  private void later(Node schema, String format) {
    Node at = schema.get("format");
    if (at != null && LATER.contains(format)) {
      resolution.issues.addSkippable(
          "unsupported-format",
          at,
          "the format '" + format + "' is not supported",
          "remove it: the value is then a plain " + schema.string("type", "value"));
    }
  }

  private static Location at(Node schema, String key) {
    Node node = schema.get(key);
    return node == null ? schema.location() : node.location();
  }
}
