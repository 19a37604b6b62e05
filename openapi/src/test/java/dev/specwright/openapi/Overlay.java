package dev.specwright.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OpenAPI Overlay 1.0.0, as far as our overlays use it: {@code update} actions whose targets are
 * made of names, lists of names, indexes, and the two filters by which arms are found. It is
 * written apart from the generator's, so that the overlays mean the same to others.
 */
final class Overlay {
  private static final Pattern SEGMENT =
      Pattern.compile(
          "\\.([A-Za-z_][A-Za-z0-9_]*)|\\[([0-9]+)]|\\[('[^']*'(?:,'[^']*')*)]"
              + "|\\[\\?@(?:\\.type == '(\\w+)'|\\['(\\$ref)'])]");
  private static final Pattern NAME = Pattern.compile("'([^']*)'");

  private Overlay() {}

  /** A copy of the document with all actions applied in order. */
  static JsonNode apply(JsonNode overlay, JsonNode document) {
    JsonNode result = document.deepCopy();
    for (JsonNode action : overlay.path("actions")) {
      String target = action.path("target").asText();
      if (!action.has("update") || action.has("remove")) {
        throw new AssertionError("not an update: " + target);
      }
      for (JsonNode node : select(result, target)) {
        update(node, action.get("update"), target);
      }
    }
    return result;
  }

  /** The values a target selects. A name or index that leads nowhere is an error. */
  static List<JsonNode> select(JsonNode root, String target) {
    if (!target.startsWith("$")) {
      throw new AssertionError("a target starts with $: " + target);
    }
    List<JsonNode> nodes = List.of(root);
    Matcher segment = SEGMENT.matcher(target);
    int position = 1;
    while (position < target.length()) {
      if (!segment.find(position) || segment.start() != position) {
        throw new AssertionError("not understood: " + target.substring(position) + " in " + target);
      }
      nodes = step(nodes, segment, target);
      position = segment.end();
    }
    return nodes;
  }

  private static List<JsonNode> step(List<JsonNode> nodes, Matcher segment, String target) {
    List<JsonNode> next = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (segment.group(1) != null) {
        next.add(found(node.get(segment.group(1)), segment.group(), target));
      } else if (segment.group(2) != null) {
        next.add(found(node.get(Integer.parseInt(segment.group(2))), segment.group(), target));
      } else if (segment.group(4) != null || segment.group(5) != null) {
        List<JsonNode> matching = new ArrayList<>();
        for (JsonNode element : node) {
          if (segment.group(4) == null
              ? element.has(segment.group(5))
              : segment.group(4).equals(element.path("type").asText())) {
            matching.add(element);
          }
        }
        next.add(found(matching.isEmpty() ? null : matching.get(0), segment.group(), target));
      } else {
        Matcher name = NAME.matcher(segment.group(3));
        while (name.find()) {
          next.add(found(node.get(name.group(1)), name.group(), target));
        }
      }
    }
    return next;
  }

  private static JsonNode found(JsonNode node, String segment, String target) {
    if (node == null) {
      throw new AssertionError("nothing at " + segment + " of " + target);
    }
    return node;
  }

  private static void update(JsonNode node, JsonNode update, String target) {
    if (node instanceof ArrayNode array) {
      array.add(update.deepCopy());
    } else if (node instanceof ObjectNode object && update instanceof ObjectNode values) {
      merge(object, values);
    } else {
      throw new AssertionError("neither an object nor an array: " + target);
    }
  }

  private static void merge(ObjectNode object, ObjectNode values) {
    values
        .properties()
        .forEach(
            entry -> {
              JsonNode old = object.get(entry.getKey());
              if (old instanceof ObjectNode inner && entry.getValue() instanceof ObjectNode more) {
                merge(inner, more);
              } else if (old instanceof ArrayNode list
                  && entry.getValue() instanceof ArrayNode more) {
                list.addAll(more.deepCopy());
              } else {
                object.set(entry.getKey(), entry.getValue().deepCopy());
              }
            });
  }
}
