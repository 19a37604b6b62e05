package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.Constraint.Keyword;
import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.Doc;
import dev.specwright.generator.ir.ObjectDeclaration;
import dev.specwright.generator.ir.OneWay;
import dev.specwright.generator.ir.Property;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves {@code type: object}: a class with properties, a map, or an object of which nothing is
 * said.
 */
final class ObjectResolver {

  private static final Constraint NO_FEWEST = new Constraint(Keyword.MIN_PROPERTIES, "0");

  private final Resolution resolution;
  private final SchemaResolver schemas;
  private final Defaults defaults;

  ObjectResolver(Resolution resolution, SchemaResolver schemas) {
    this.resolution = resolution;
    this.schemas = schemas;
    this.defaults = resolution.defaults;
  }

  Value resolve(Node schema, List<Constraint> constraints, Place place) {
    if (SchemaShape.isDeclaredObject(schema)) {
      TypeName name =
          resolution.shared.name(schema, place, (type, sink) -> sink.add(declare(schema, type)));
      return Value.of(new Type.Named(name, Type.Form.OBJECT));
    }
    Node values = schema.get("additionalProperties");
    List<Constraint> names = names(schema.get("propertyNames"));
    boolean free = values == null || values.isTrue() || values.isObject() && values.size() == 0;
    if (free && names.isEmpty()) {
      return new Value(new Type.FreeObject(), false, constraints);
    }
    Value value =
        free
            ? new Value(new Type.Any(), true, List.of())
            : schemas.resolve(values, place.named(place.hint() + "Value"));
    return new Value(new Type.MapOf(value, names), false, constraints);
  }

  /** What must hold for the names of a map; null for nothing. */
  private List<Constraint> names(@Nullable Node propertyNames) {
    Node written = propertyNames == null ? null : resolution.composition.effective(propertyNames);
    Node schema = written == null ? null : resolution.contract.references().follow(written);
    if (schema == null || schema.isTrue()) {
      return List.of();
    }
    Keywords.check(schema, resolution.issues);
    return Constraints.ofNames(schema, resolution.issues);
  }

  ObjectDeclaration declare(Node schema, TypeName name) {
    List<Declaration> nested = new ArrayList<>();
    UniqueNames nestedNames = UniqueNames.ofFiles();
    nestedNames.reserve("Builder");
    name.names().forEach(nestedNames::reserve);
    Place inside = Place.inside(name, nestedNames, nested);
    List<Property> properties = properties(schema, name, inside);
    return new ObjectDeclaration(
        name,
        resolution.contract.references().address(schema),
        Resolution.doc(schema),
        properties,
        counts(schema),
        isOpen(schema),
        additional(schema, inside),
        nested,
        rules(schema));
  }

  /**
   * How many properties there may be, unless any number; nothing else can be said of an object that
   * declares properties.
   */
  private List<Constraint> counts(Node schema) {
    List<Constraint> counts = new ArrayList<>();
    for (Constraint each : Constraints.of(schema, "object", resolution.issues)) {
      if (each.keyword() == Keyword.MIN_PROPERTIES || each.keyword() == Keyword.MAX_PROPERTIES) {
        if (!each.equals(NO_FEWEST)) {
          counts.add(each);
        }
      } else {
        Node written = schema.get(each.keyword().word());
        resolution.issues.addSkippable(
            "unsupported-keyword",
            written == null ? schema : written,
            "'" + each.keyword().word() + "' beside declared properties is not supported",
            "remove it, or move what it says into a hand-written rule");
      }
    }
    return List.copyOf(counts);
  }

  private List<Property> properties(Node schema, TypeName owner, Place inside) {
    Set<String> required = required(schema);
    UniqueNames names = UniqueNames.ofMembers();
    List<Property> properties = new ArrayList<>();
    int nullBit = 0;
    Node declared = schema.get("properties");
    for (ObjectNode.Entry entry :
        declared == null ? List.<ObjectNode.Entry>of() : declared.entries()) {
      String wireName = entry.key();
      Node definition = entry.value();
      Value value = schemas.resolve(definition, inside.named(JavaNames.type(wireName)));
      boolean isListed = required.remove(wireName);
      Optional<OneWay> oneWay = oneWay(definition, isListed);
      boolean isRequired = isListed && oneWay.filter(OneWay::required).isEmpty();
      if (!isRequired) {
        defaults.note(owner, wireName, definition, value);
      }
      properties.add(
          new Property(
              wireName,
              names.take(JavaNames.member(wireName)),
              value,
              isRequired,
              oneWay,
              Optional.empty(),
              value.nullable() ? nullBit++ : -1,
              Resolution.doc(definition),
              "password".equals(definition.string("format"))));
    }
    for (String undeclared : required) {
      Value anything = new Value(new Type.Any(), true, List.of());
      properties.add(
          new Property(
              undeclared,
              names.take(JavaNames.member(undeclared)),
              anything,
              true,
              Optional.empty(),
              Optional.empty(),
              nullBit++,
              Doc.NONE,
              false));
    }
    return properties;
  }

  /**
   * Which way a property goes. In OpenAPI 3.0 {@code required} then holds that way only; since 3.1
   * both keywords are JSON Schema's, which says no such thing.
   */
  private Optional<OneWay> oneWay(Node definition, boolean isListed) {
    boolean readOnly = definition.flag("readOnly");
    if (readOnly == definition.flag("writeOnly")) {
      return Optional.empty();
    }
    String version = resolution.contract.root().string("openapi", "");
    return Optional.of(
        new OneWay(
            readOnly ? OneWay.Way.ANSWERS : OneWay.Way.REQUESTS,
            isListed && version.startsWith("3.0")));
  }

  private Set<String> required(Node schema) {
    Set<String> names = new LinkedHashSet<>();
    Node required = schema.get("required");
    if (required != null) {
      for (Node name : required.items()) {
        if (name.isString()) {
          names.add(name.text());
        } else {
          resolution.issues.add(
              "wrong-argument",
              name.location(),
              "'required' takes property names, but this is " + name.describe(),
              "write a string; quote it if YAML reads it as something else");
        }
      }
    }
    return names;
  }

  private static boolean isOpen(Node schema) {
    Node additional = schema.get("additionalProperties");
    return additional == null || !additional.isFalse();
  }

  /** What undeclared properties hold, where a schema says so. */
  private Optional<Value> additional(Node schema, Place inside) {
    Node additional = schema.get("additionalProperties");
    return additional == null || additional.size() == 0
        ? Optional.empty()
        : Optional.of(schemas.resolve(additional, inside.named("AdditionalValue")));
  }

  private List<TypeName> rules(Node schema) {
    Node rules = schema.get("x-specwright-rules");
    return rules == null
        ? List.of()
        : rules.items().stream().map(rule -> TypeName.parse(rule.text())).toList();
  }
}
