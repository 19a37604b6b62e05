package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The values that problems point at. */
final class Places {
  private Places() {}

  /** The value at a location: names and indexes from the root. */
  static JsonNode at(JsonNode root, List<Object> location) {
    JsonNode value = root;
    for (Object element : location) {
      value = element instanceof Integer index ? value.path(index) : value.path((String) element);
    }
    return value;
  }

  /** The instance with another value at a location. */
  static JsonNode replaced(JsonNode instance, List<Object> location, String json) {
    if (location.isEmpty()) {
      return Trees.parse(json);
    }
    JsonNode copy = instance.deepCopy();
    JsonNode parent = at(copy, location.subList(0, location.size() - 1));
    Object last = location.get(location.size() - 1);
    if (last instanceof Integer index) {
      ((ArrayNode) parent).set(index, Trees.parse(json));
    } else {
      ((ObjectNode) parent).set((String) last, Trees.parse(json));
    }
    return copy;
  }
}
