package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.ArrayNode;
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

  private record Known(TypeName name, Object shape, Node first) {}

  private final Issues issues;
  private final Function<Node, Object> shape;
  private final UniqueNames typeNames;
  private final String modelPackage;
  private final List<Declaration> topLevel;
  private final Map<String, Known> known = new HashMap<>();

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
      TypeName name = place.declare();
      declare.accept(name, place.sink());
      return name;
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
