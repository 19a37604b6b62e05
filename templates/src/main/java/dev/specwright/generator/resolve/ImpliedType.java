package dev.specwright.generator.resolve;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The type that a schema without {@code type} is meant to have: the one that all its assertions are
 * about. JSON Schema lets values of every other type pass there, which no author of {@code
 * properties} has in mind; so the type is read into the schema, and said.
 */
final class ImpliedType {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("properties", "object"),
          Map.entry("required", "object"),
          Map.entry("additionalProperties", "object"),
          Map.entry("propertyNames", "object"),
          Map.entry("minProperties", "object"),
          Map.entry("maxProperties", "object"),
          Map.entry("items", "array"),
          Map.entry("minItems", "array"),
          Map.entry("maxItems", "array"),
          Map.entry("uniqueItems", "array"),
          Map.entry("minLength", "string"),
          Map.entry("maxLength", "string"),
          Map.entry("pattern", "string"),
          Map.entry("minimum", "number"),
          Map.entry("maximum", "number"),
          Map.entry("exclusiveMinimum", "number"),
          Map.entry("exclusiveMaximum", "number"),
          Map.entry("multipleOf", "number"));

  private static final Set<String> INTEGERS = Set.of("int32", "int64");
  private static final Set<String> NUMBERS = Set.of("float", "double", "decimal");
  private static final Set<String> STRINGS =
      Set.of(
          "date-time",
          "date",
          "time",
          "duration",
          "uuid",
          "uri",
          "uri-reference",
          "email",
          "hostname",
          "ipv4",
          "ipv6",
          "byte",
          "binary",
          "password");
  private static final Set<String> NOT_IMPLYING =
      Set.of("type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const");

  private final Issues issues;

  ImpliedType(Issues issues) {
    this.issues = issues;
  }

  /** A written-out schema with its type, if it has or implies one, without a word. */
  static Node silently(Node schema) {
    String type = of(schema);
    if (type.isEmpty()) {
      return schema;
    }
    List<ObjectNode.Entry> entries = new ArrayList<>(schema.entries());
    entries.add(Nodes.entry("type", schema, type));
    return new ObjectNode(schema.location(), schema.pointer(), entries);
  }

  /** A written-out schema with its type, if it has or implies one; says so if it implies it. */
  Node in(Node schema) {
    Node complete = silently(schema);
    if (complete != schema) {
      String keyword =
          schema.keys().stream().filter(key -> !type(schema, key).isEmpty()).findFirst().orElse("");
      Node at = schema.get(keyword);
      String type = complete.string("type", "");
      issues.warn(
          "missing-type",
          at == null ? schema : at,
          "'%s' stands in a schema without 'type', which is read as one with 'type: %s'"
              .formatted(keyword, type),
          "add 'type: " + type + "'");
    }
    return complete;
  }

  private static String of(Node schema) {
    if (!schema.isObject() || NOT_IMPLYING.stream().anyMatch(schema::has)) {
      return "";
    }
    Set<String> types = new TreeSet<>();
    for (String key : schema.keys()) {
      String type = type(schema, key);
      if (!type.isEmpty()) {
        types.add(type);
      }
    }
    if (types.equals(Set.of("integer", "number"))) {
      return "integer";
    }
    return types.size() == 1 ? types.iterator().next() : "";
  }

  private static String type(Node schema, String keyword) {
    if (!keyword.equals("format")) {
      return TYPES.getOrDefault(keyword, "");
    }
    String format = schema.string("format", "");
    if (INTEGERS.contains(format)) {
      return "integer";
    }
    return NUMBERS.contains(format) ? "number" : STRINGS.contains(format) ? "string" : "";
  }
}
