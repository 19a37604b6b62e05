package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The types that schemas without one are read with. */
final class ImpliedTypes {
  private static final Map<String, Set<String>> KEYWORDS =
      Map.of(
          "object",
          Set.of(
              "properties", "required", "additionalProperties", "propertyNames", "minProperties"),
          "array",
          Set.of("items", "minItems", "maxItems", "uniqueItems"),
          "string",
          Set.of("minLength", "maxLength", "pattern", "format"),
          "number",
          Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"));

  private static final List<String> SAYING =
      List.of("type", "$ref", "enum", "const", "anyOf", "oneOf");

  private ImpliedTypes() {}

  /** The type, or the empty string if the schema has one or implies none. */
  static String of(JsonNode schema) {
    Set<String> types = new TreeSet<>();
    boolean complete = collect(schema, types);
    return complete && types.size() == 1 ? types.iterator().next() : "";
  }

  private static boolean collect(JsonNode schema, Set<String> types) {
    if (SAYING.stream().anyMatch(schema::has)) {
      return false;
    }
    for (JsonNode part : schema.path("allOf")) {
      if (!collect(part, types)) {
        return false;
      }
    }
    KEYWORDS.forEach(
        (type, keywords) -> {
          if (keywords.stream().anyMatch(schema::has)) {
            types.add(type);
          }
        });
    return true;
  }
}
