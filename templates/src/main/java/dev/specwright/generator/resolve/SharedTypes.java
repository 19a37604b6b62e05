package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.ArrayNode;
import dev.specwright.generator.source.Location;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Inline schemas that the overlay names with {@code x-specwright-name}: each name is one top-level
 * type, however many places use it, and all of them must mean the same.
 */
final class SharedTypes {

  /** The extension that names an inline schema. */
  static final String NAME = "x-specwright-name";

  private record Inline(Node schema, TypeName name) {}

  private record Known(TypeName name, Object shape, Node first) {}

  private final Issues issues;
  private final Function<Node, Object> shape;
  private final UniqueNames typeNames;
  private final String modelPackage;
  private final List<Declaration> topLevel;
  private final Map<String, Known> known = new HashMap<>();

  /** The types of inline schemas, by the top-level type they are nested in. */
  private final Map<String, Map<Location, List<Inline>>> inline = new HashMap<>();

  SharedTypes(
      Issues issues,
      Function<Node, Object> shape,
      UniqueNames typeNames,
      String modelPackage,
      List<Declaration> topLevel) {
    this.issues = issues;
    this.shape = shape;
    this.typeNames = typeNames;
    this.modelPackage = modelPackage;
    this.topLevel = topLevel;
  }

  /** The name of an inline schema's type; declares it where that has not been done. */
  TypeName name(Node schema, Place place, BiConsumer<TypeName, List<Declaration>> declare) {
    String wanted = schema.string(NAME);
    if (wanted == null) {
      return inline(schema, place, declare);
    }
    Object shape = this.shape.apply(essence(schema));
    Known before = known.get(wanted);
    if (before != null) {
      if (!before.shape.equals(shape)) {
        issues.add(
            "name-conflict",
            schema.location(),
            "'%s' already names another schema, at %s".formatted(wanted, before.first.location()),
            "give one of the two another " + NAME);
      }
      return before.name;
    }
    TypeName name = TypeName.of(modelPackage, JavaNames.type(wanted));
    if (!name.simple().equals(wanted) || !typeNames.isFree(wanted)) {
      issues.add(
          "name-conflict",
          schema.location(),
          typeNames.isFree(wanted)
              ? "'" + wanted + "' is no name for a Java type"
              : "'" + wanted + "' is the name of another schema",
          "choose another " + NAME);
    }
    typeNames.reserve(name.simple());
    known.put(wanted, new Known(name, shape, schema));
    declare.accept(name, topLevel);
    return name;
  }

  /** Notes that a component's schema is about to be declared. */
  void declaring(Node schema, TypeName name) {
    inside(name)
        .computeIfAbsent(schema.location(), at -> new ArrayList<>())
        .add(new Inline(schema, name));
  }

  /**
   * A type of its own for each place; but inside one component, a schema met again is the same
   * type, or a schema composed of itself would be nested without end.
   */
  private TypeName inline(
      Node schema, Place place, BiConsumer<TypeName, List<Declaration>> declare) {
    if (place.owner() != null) {
      for (Inline known : inside(place.owner()).getOrDefault(schema.location(), List.of())) {
        if (known.schema.sameValue(schema)) {
          return known.name;
        }
      }
    }
    TypeName name = place.declare();
    declaring(schema, name);
    declare.accept(name, place.sink());
    return name;
  }

  private Map<Location, List<Inline>> inside(TypeName type) {
    return inline.computeIfAbsent(type.names().get(0), key -> new HashMap<>());
  }

  /**
   * What makes the type: neither its name nor its default, nor whether null may stand in its place.
   */
  private static Node essence(Node schema) {
    List<ObjectNode.Entry> entries = new ArrayList<>();
    for (ObjectNode.Entry entry : schema.entries()) {
      String key = entry.key();
      if (key.equals("anyOf") || key.equals("oneOf")) {
        Node arms = entry.value();
        Node real = new ArrayNode(arms.location(), arms.pointer(), SchemaShape.realArms(schema));
        entries.add(new ObjectNode.Entry(key, entry.keyLocation(), real));
      } else if (!key.equals(NAME) && !key.equals("default") && !key.equals("nullable")) {
        entries.add(entry);
      }
    }
    return new ObjectNode(schema.location(), schema.pointer(), entries);
  }
}
