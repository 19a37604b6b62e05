package dev.specwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The keywords of JSON Schema that the contracts use. */
final class Keywords {
  /** What can be violated and is drawn by {@link Drawing}. */
  static final Set<String> ASSERTIONS =
      Set.of(
          "type",
          "enum",
          "const",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "required",
          "format");

  /** Formats that the oracle asserts. To it {@code int64} and {@code double} are annotations. */
  static final Set<String> ASSERTED_FORMATS = Set.of("uri");

  private static final Set<String> FORMATS_OF_NUMBERS = Set.of("int64", "double");
  private static final Set<String> ANNOTATIONS =
      Set.of("title", "description", "default", "examples", "readOnly");
  private static final Set<String> STRUCTURE =
      Set.of("$ref", "anyOf", "items", "properties", "additionalProperties");

  private Keywords() {}

  /**
   * The JSON Pointers of all assertions in a schema, without those behind references. That of an
   * {@code anyOf} is violated as soon as one below each of its arms is.
   *
   * @throws AssertionError when a keyword is used that {@link Drawing} does not know
   */
  static List<String> assertions(String pointer, JsonNode schema) {
    List<String> found = new ArrayList<>();
    collect(pointer, schema, found);
    return found;
  }

  /** A copy of a schema without what is for readers only. */
  static JsonNode withoutAnnotations(JsonNode schema) {
    JsonNode copy = schema.deepCopy();
    copy.findParents("description").forEach(each -> strip((ObjectNode) each));
    return copy;
  }

  private static void strip(ObjectNode schema) {
    if (schema.path("description").isTextual()) {
      schema.remove(ANNOTATIONS);
    }
  }

  /** A member name as a token of a JSON Pointer (RFC 6901). */
  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static void collect(String pointer, JsonNode schema, List<String> found) {
    schema.properties().forEach(keyword -> known(pointer, keyword.getKey(), keyword.getValue()));
    schema
        .properties()
        .forEach(
            keyword -> {
              String name = keyword.getKey();
              if (ASSERTIONS.contains(name)
                  && !FORMATS_OF_NUMBERS.contains(keyword.getValue().asText())) {
                found.add(pointer + "/" + name);
              }
            });
    JsonNode anyOf = schema.path("anyOf");
    for (int i = 0; i < anyOf.size(); i++) {
      collect(pointer + "/anyOf/" + i, anyOf.get(i), found);
    }
    for (String one : List.of("items", "additionalProperties")) {
      if (schema.path(one).isObject()) {
        collect(pointer + "/" + one, schema.get(one), found);
      }
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            property ->
                collect(
                    pointer + "/properties/" + escape(property.getKey()),
                    property.getValue(),
                    found));
  }

  private static void known(String pointer, String name, JsonNode value) {
    boolean known =
        ASSERTIONS.contains(name)
            || ANNOTATIONS.contains(name)
            || STRUCTURE.contains(name)
            || name.startsWith("x-");
    if (known && name.equals("format")) {
      known =
          ASSERTED_FORMATS.contains(value.asText()) || FORMATS_OF_NUMBERS.contains(value.asText());
    }
    if (!known) {
      throw new AssertionError(
          pointer + "/" + name + " is " + value + ": teach Drawing to draw and to violate it");
    }
  }
}
