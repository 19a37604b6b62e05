package dev.specwright.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What of a contract decides about the wire: everything but titles, descriptions and examples. */
final class Structure {
  private static final Set<String> PROSE = Set.of("title", "description", "example", "examples");
  private static final Set<String> NAMES_TO_VALUES =
      Set.of(
          "properties", "schemas", "securitySchemes", "responses", "content", "paths", "variables");

  private Structure() {}

  /** A copy without prose. Members that only happen to have such a name, as properties do, stay. */
  static JsonNode of(JsonNode node) {
    return strip(node, false);
  }

  private static JsonNode strip(JsonNode node, boolean membersAreNamed) {
    if (node.isArray()) {
      ArrayNode items = Contracts.JSON.createArrayNode();
      node.forEach(item -> items.add(strip(item, false)));
      return items;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode object = Contracts.JSON.createObjectNode();
    for (var member : node.properties()) {
      String name = member.getKey();
      if (membersAreNamed || !PROSE.contains(name)) {
        object.set(
            name, strip(member.getValue(), !membersAreNamed && NAMES_TO_VALUES.contains(name)));
      }
    }
    return object;
  }

  /** The differences, one line each: the JSON Pointer and what was expected and found there. */
  static List<String> differences(JsonNode expected, JsonNode actual) {
    List<String> found = new ArrayList<>();
    compare("", expected, actual, found);
    return found;
  }

  private static void compare(
      String pointer, JsonNode expected, JsonNode actual, List<String> found) {
    if (expected == null) {
      found.add(pointer + ": is new: " + actual);
    } else if (actual == null) {
      found.add(pointer + ": is gone: " + expected);
    } else if (expected.isObject() && actual.isObject()) {
      Set<String> names = new TreeSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(pointer + "/" + Schemas.escape(name), expected.get(name), actual.get(name), found);
      }
    } else if (expected.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        compare(pointer + "/" + i, expected.get(i), actual.get(i), found);
      }
    } else if (!expected.equals(actual)) {
      found.add(pointer + ": was " + expected + ", is " + actual);
    }
  }
}
