package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The assertions of JSON Schema that {@link Drawing} violates. */
public final class Keywords {
  /** What can be violated. */
  static final Set<String> ASSERTIONS =
      Set.of(
          "type",
          "enum",
          "const",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "additionalProperties",
          "required",
          "format");

  private Keywords() {}

  /**
   * The JSON Pointers of all assertions in a schema, without those behind references. That of an
   * {@code anyOf} is violated as soon as one below each of its arms is.
   */
  public static List<String> assertions(String pointer, JsonNode schema) {
    List<String> found = new ArrayList<>();
    collect(pointer, schema, found);
    return found;
  }

  /** A member name as a token of a JSON Pointer (RFC 6901). */
  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static void collect(String pointer, JsonNode schema, List<String> found) {
    for (var keyword : schema.properties()) {
      if (ASSERTIONS.contains(keyword.getKey()) && !keyword.getKey().equals("additionalProperties")
          || keyword.getValue().isBoolean() && !keyword.getValue().asBoolean()) {
        found.add(pointer + "/" + keyword.getKey());
      }
    }
    for (String many : List.of("anyOf", "oneOf", "allOf")) {
      for (int i = 0; i < schema.path(many).size(); i++) {
        collect(pointer + "/" + many + "/" + i, schema.get(many).get(i), found);
      }
    }
    for (String one : List.of("items", "additionalProperties")) {
      if (schema.path(one).isObject()) {
        collect(pointer + "/" + one, schema.get(one), found);
      }
    }
    for (var property : schema.path("properties").properties()) {
      String at = pointer + "/properties/" + escape(property.getKey());
      collect(at, property.getValue(), found);
    }
  }
}
