package dev.specwright.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds the schemas of an OpenAPI 3.1 document. */
final class Schemas {
  private static final Set<String> ONE =
      Set.of("items", "additionalProperties", "not", "contains", "propertyNames");
  private static final Set<String> LIST = Set.of("anyOf", "oneOf", "allOf", "prefixItems");
  private static final Set<String> MAP = Set.of("properties", "patternProperties", "$defs");

  private Schemas() {}

  /**
   * Visits every schema with its JSON Pointer: the named ones and those of media types, and all
   * inside them.
   */
  static void visit(JsonNode document, BiConsumer<String, JsonNode> visitor) {
    document
        .at("/components/schemas")
        .properties()
        .forEach(
            entry ->
                schema("/components/schemas/" + escape(entry.getKey()), entry.getValue(), visitor));
    visitMediaTypes(
        document,
        (pointer, media) -> {
          if (media.has("schema")) {
            schema(pointer + "/schema", media.get("schema"), visitor);
          }
        });
  }

  /** Visits every media type of a request or response with its JSON Pointer. */
  static void visitMediaTypes(JsonNode document, BiConsumer<String, JsonNode> visitor) {
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        String pointer = "/paths/" + escape(path.getKey()) + "/" + operation.getKey();
        content(pointer + "/requestBody", operation.getValue().path("requestBody"), visitor);
        for (var response : operation.getValue().path("responses").properties()) {
          content(pointer + "/responses/" + response.getKey(), response.getValue(), visitor);
        }
      }
    }
  }

  /** A member name as a token of a JSON Pointer (RFC 6901). */
  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static void content(
      String pointer, JsonNode holder, BiConsumer<String, JsonNode> visitor) {
    for (var media : holder.path("content").properties()) {
      visitor.accept(pointer + "/content/" + escape(media.getKey()), media.getValue());
    }
  }

  private static void schema(
      String pointer, JsonNode schema, BiConsumer<String, JsonNode> visitor) {
    visitor.accept(pointer, schema);
    for (var keyword : schema.properties()) {
      String at = pointer + "/" + escape(keyword.getKey());
      JsonNode value = keyword.getValue();
      if (ONE.contains(keyword.getKey()) && value.isObject()) {
        schema(at, value, visitor);
      } else if (LIST.contains(keyword.getKey())) {
        for (int i = 0; i < value.size(); i++) {
          schema(at + "/" + i, value.get(i), visitor);
        }
      } else if (MAP.contains(keyword.getKey())) {
        value
            .properties()
            .forEach(e -> schema(at + "/" + escape(e.getKey()), e.getValue(), visitor));
      }
    }
  }
}
