package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at the schemas of a document as if they were written without references and {@code allOf}.
 *
 * <p>Good enough to draw from and to find types by. What an instance is worth is not decided here:
 * merged schemas may allow more than their parts do together.
 */
final class Schemas {
  private static final Set<String> HIGHEST =
      Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final Set<String> LOWEST =
      Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

  private final JsonNode document;
  private final Map<JsonNode, JsonNode> flat = new IdentityHashMap<>();
  private final Map<JsonNode, List<JsonNode>> arms = new IdentityHashMap<>();

  Schemas(JsonNode document) {
    this.document = document;
  }

  /** The schema without {@code $ref} and {@code allOf} at its top; always the same node. */
  JsonNode flat(JsonNode schema) {
    if (!schema.has("$ref") && !schema.has("allOf")) {
      return schema;
    }
    JsonNode known = flat.get(schema);
    if (known == null) {
      flat.put(schema, Trees.NODES.objectNode());
      known = flatten(schema);
      flat.put(schema, known);
    }
    return known;
  }

  /** Whether the schema is of one of several kinds that it lists. */
  static boolean isUnion(JsonNode flat) {
    return flat.has("anyOf") || flat.has("oneOf");
  }

  /** The arms of a union, each together with what stands beside the union; flat. */
  List<JsonNode> arms(JsonNode union) {
    List<JsonNode> known = arms.get(union);
    if (known == null) {
      String keyword = union.has("anyOf") ? "anyOf" : "oneOf";
      ObjectNode beside = union.deepCopy();
      beside.remove(keyword);
      List<JsonNode> found = new ArrayList<>();
      for (JsonNode arm : union.get(keyword)) {
        boolean alone = beside.properties().stream().allMatch(e -> e.getKey().startsWith("x-"));
        found.add(alone ? arm : allOf(beside, arm));
      }
      known = List.copyOf(found);
      arms.put(union, known);
    }
    return known;
  }

  /** The arms that allow more than null; not flat. */
  List<JsonNode> realArms(JsonNode union) {
    return arms(union).stream().filter(arm -> !isNull(flat(arm))).toList();
  }

  private static boolean isNull(JsonNode schema) {
    return schema.path("type").asText().equals("null");
  }

  private JsonNode target(JsonNode schema) {
    String fragment = schema.get("$ref").asText().substring(1).replace("+", "%2B");
    JsonNode target = document.at(URLDecoder.decode(fragment, StandardCharsets.UTF_8));
    if (target.isMissingNode()) {
      throw new AssertionError("leads nowhere: " + schema);
    }
    return target;
  }

  private JsonNode flatten(JsonNode schema) {
    List<JsonNode> parts = new ArrayList<>();
    ObjectNode own = schema.deepCopy();
    own.remove(List.of("$ref", "allOf"));
    if (!own.isEmpty()) {
      parts.add(own);
    }
    if (schema.has("$ref")) {
      parts.add(flat(target(schema)));
    }
    schema.path("allOf").forEach(part -> parts.add(flat(part)));
    if (parts.size() == 1) {
      return parts.get(0);
    }
    ObjectNode merged = Trees.NODES.objectNode();
    for (JsonNode part : parts) {
      for (var keyword : part.properties()) {
        JsonNode before = merged.get(keyword.getKey());
        JsonNode value = keyword.getValue();
        merged.set(
            keyword.getKey(),
            before == null || before.equals(value) ? value : both(keyword.getKey(), before, value));
      }
    }
    for (JsonNode part : parts) {
      if (part.path("additionalProperties").isBoolean()
          && !part.get("additionalProperties").asBoolean()
          && merged.get("properties") instanceof ObjectNode properties) {
        // What one part forbids has no property, whoever declares it.
        List<String> known = new ArrayList<>();
        part.path("properties").fieldNames().forEachRemaining(known::add);
        merged.set("properties", properties.deepCopy().retain(known));
      }
    }
    return merged;
  }

  private static JsonNode both(String keyword, JsonNode a, JsonNode b) {
    if (HIGHEST.contains(keyword) || LOWEST.contains(keyword)) {
      int order = a.decimalValue().compareTo(b.decimalValue());
      return HIGHEST.contains(keyword) == order > 0 ? a : b;
    }
    return switch (keyword) {
      case "properties" -> properties(a, b);
      case "required" -> union(a, b);
      case "type", "enum" -> intersection(a, b);
      case "items" -> allOf(a, b);
      case "additionalProperties" ->
          a.isObject() && b.isObject() ? allOf(a, b) : a.isBoolean() && a.asBoolean() ? b : a;
      case "uniqueItems" -> Trees.NODES.booleanNode(true);
      default -> b;
    };
  }

  private static JsonNode properties(JsonNode a, JsonNode b) {
    ObjectNode all = Trees.NODES.objectNode();
    a.properties().forEach(entry -> all.set(entry.getKey(), entry.getValue()));
    for (var entry : b.properties()) {
      JsonNode before = all.get(entry.getKey());
      boolean same = before == null || before.equals(entry.getValue());
      all.set(entry.getKey(), same ? entry.getValue() : allOf(before, entry.getValue()));
    }
    return all;
  }

  private static ObjectNode allOf(JsonNode a, JsonNode b) {
    ObjectNode both = Trees.NODES.objectNode();
    both.putArray("allOf").add(a).add(b);
    return both;
  }

  private static JsonNode union(JsonNode a, JsonNode b) {
    Set<JsonNode> all = new LinkedHashSet<>(list(a));
    all.addAll(list(b));
    return Trees.NODES.arrayNode().addAll(all);
  }

  private static JsonNode intersection(JsonNode a, JsonNode b) {
    List<JsonNode> right = list(b);
    ArrayNode common = Trees.NODES.arrayNode();
    for (JsonNode value : list(a)) {
      if (right.contains(value) || value.asText().equals("integer") && has(right, "number")) {
        common.add(value);
      } else if (value.asText().equals("number") && has(right, "integer")) {
        common.add("integer");
      }
    }
    return common.size() == 1 && a.isTextual() ? common.get(0) : common;
  }

  private static boolean has(List<JsonNode> values, String text) {
    return values.stream().anyMatch(value -> value.asText().equals(text));
  }

  private static List<JsonNode> list(JsonNode value) {
    List<JsonNode> all = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(all::add);
    } else {
      all.add(value);
    }
    return all;
  }
}
