package dev.specwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws one instance of a schema. Its places (the values in it that a schema describes) are counted
 * from the outside in; at some of them a mistake is made. The same seed with other mistakes gives
 * the same instance up to the first of them.
 */
final class Drawing {
  private static final Set<String> SIBLINGS =
      Set.of("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "enum");

  private final JsonNode document;
  private final Random random;
  private final Set<Integer> mistakes;
  private final Scalars scalars;
  private final double density;
  private final List<JsonNode> places = new ArrayList<>();
  private int depth;

  /**
   * A drawing.
   *
   * @param document where references lead to
   * @param mistakes the places with a mistake
   */
  Drawing(JsonNode document, long seed, Set<Integer> mistakes) {
    this.document = document;
    this.random = new Random(seed);
    this.mistakes = mistakes;
    this.scalars = new Scalars(random);
    this.density = 0.1 + 0.8 * random.nextDouble();
  }

  /** Draws the next instance. */
  JsonNode draw(JsonNode schema) {
    JsonNode target = resolve(schema);
    places.add(target);
    return mistakes.contains(places.size() - 1) ? wrong(target) : right(target);
  }

  /** The schemas of the places that have been drawn; nodes of the document. */
  List<JsonNode> places() {
    return places;
  }

  private JsonNode resolve(JsonNode schema) {
    return schema.has("$ref")
        ? resolve(document.at(schema.get("$ref").asText().substring(1)))
        : schema;
  }

  // ---- what fits

  private JsonNode right(JsonNode schema) {
    if (schema.has("anyOf")) {
      return right(arm(schema, random.nextInt(schema.get("anyOf").size())));
    } else if (schema.has("const")) {
      return schema.get("const");
    } else if (schema.has("enum")) {
      return pick(schema.get("enum"));
    } else if (!schema.has("type")) {
      return any();
    }
    return switch (type(schema)) {
      case "null" -> Trees.NODES.nullNode();
      case "boolean" -> Trees.NODES.booleanNode(random.nextBoolean());
      case "string" -> scalars.string(schema);
      case "integer" -> scalars.integer(schema);
      case "number" -> scalars.number(schema);
      case "array" -> array(schema, schema.path("minItems").asInt(0), 3);
      case "object" -> object(schema, null);
      default -> throw new AssertionError("unknown type in " + schema);
    };
  }

  /** The schema of one arm, together with what stands beside the union. */
  private JsonNode arm(JsonNode schema, int index) {
    ObjectNode merged = resolve(schema.get("anyOf").get(index)).deepCopy();
    SIBLINGS.stream().filter(schema::has).forEach(name -> merged.set(name, schema.get(name)));
    return merged;
  }

  /** Of two arms the one with more keywords: little can be wrong with null. */
  private JsonNode armWithMuchToAssert(JsonNode schema) {
    JsonNode one = arm(schema, random.nextInt(schema.get("anyOf").size()));
    JsonNode other = arm(schema, random.nextInt(schema.get("anyOf").size()));
    return one.size() < other.size() ? other : one;
  }

  private String type(JsonNode schema) {
    JsonNode type = schema.get("type");
    return type.isArray() ? pick(type).asText() : type.asText();
  }

  private ArrayNode array(JsonNode schema, int least, int most) {
    depth++;
    ArrayNode array = Trees.NODES.arrayNode();
    int size = Math.max(least, random.nextInt(most + 1) - depth / 2);
    for (int i = 0; i < size; i++) {
      array.add(schema.has("items") ? draw(schema.get("items")) : any());
    }
    depth--;
    return array;
  }

  private ObjectNode object(JsonNode schema, @Nullable String without) {
    depth++;
    ObjectNode object = Trees.NODES.objectNode();
    List<String> required = texts(schema.path("required"));
    for (var property : schema.path("properties").properties()) {
      String name = property.getKey();
      if (!name.equals(without) && (required.contains(name) || random.nextDouble() < density)) {
        object.set(name, draw(property.getValue()));
      }
    }
    if (random.nextInt(4) == 0 || !schema.has("properties")) {
      additional(schema, object);
    }
    depth--;
    return object;
  }

  private void additional(JsonNode schema, ObjectNode object) {
    JsonNode additional = schema.path("additionalProperties");
    for (int n = random.nextInt(3); n > 0; n--) {
      String name = scalars.undeclaredName(texts(schema.path("required")));
      if (!schema.path("properties").has(name)) {
        object.set(name, additional.isObject() ? draw(additional) : any());
      }
    }
  }

  /** Any JSON. */
  private JsonNode any() {
    int kind = random.nextInt(depth > 3 ? 5 : 8);
    depth++;
    JsonNode value =
        switch (kind) {
          case 0 -> Trees.NODES.nullNode();
          case 1 -> Trees.NODES.booleanNode(random.nextBoolean());
          case 2 -> scalars.anyString();
          case 3 -> scalars.anyInteger();
          case 4 -> scalars.anyNumber();
          case 5 -> array(Trees.NODES.objectNode(), 0, 2);
          default -> object(Trees.NODES.objectNode(), null);
        };
    depth--;
    return value;
  }

  // ---- what, as a rule, does not fit

  private JsonNode wrong(JsonNode schema) {
    List<String> ways = new ArrayList<>();
    if (schema.has("anyOf")) {
      ways.add("arm");
    } else {
      Keywords.ASSERTIONS.stream().filter(schema::has).sorted().forEach(ways::add);
    }
    if (ways.isEmpty() || random.nextInt(5) == 0) {
      ways = List.of("any", "null", "wrapped");
    }
    return wrong(schema, ways.get(random.nextInt(ways.size())));
  }

  private JsonNode wrong(JsonNode schema, String way) {
    return switch (way) {
      case "any" -> any();
      case "null" -> Trees.NODES.nullNode();
      case "wrapped" ->
          random.nextBoolean()
              ? Trees.NODES.arrayNode().add(right(schema))
              : Trees.NODES.objectNode().set("value", right(schema));
      case "arm" -> wrong(armWithMuchToAssert(schema));
      case "required" -> object(schema, pick(schema.get("required")).asText());
      case "minItems" -> array(schema, 0, schema.get(way).asInt() - 1);
      case "maxItems" -> array(schema, schema.get(way).asInt() + 1, schema.get(way).asInt() + 2);
      case "type" -> otherKind(schema);
      default -> scalars.wrong(schema, way);
    };
  }

  /** A value of a kind that is often confused with the right one. */
  private JsonNode otherKind(JsonNode schema) {
    return switch (schema.has("type") ? type(schema) : "") {
      case "string" -> random.nextBoolean() ? scalars.anyInteger() : Trees.NODES.booleanNode(true);
      case "boolean" ->
          random.nextBoolean() ? Trees.NODES.textNode("true") : Trees.NODES.numberNode(1);
      case "integer", "number" -> scalars.nearlyNumber();
      case "array" -> nearlyArray(schema);
      case "object" -> nearlyObject(schema);
      default -> any();
    };
  }

  private JsonNode nearlyArray(JsonNode schema) {
    ArrayNode array = array(schema, 1, 2);
    return switch (random.nextInt(4)) {
      case 0 -> array.get(0);
      case 1 -> Trees.NODES.objectNode().set("0", array.get(0));
      case 2 -> array.insert(random.nextInt(array.size() + 1), any());
      default -> array.insert(random.nextInt(array.size() + 1), Trees.NODES.nullNode());
    };
  }

  private JsonNode nearlyObject(JsonNode schema) {
    ObjectNode object = object(schema, null);
    return switch (random.nextInt(4)) {
      case 0 -> Trees.NODES.arrayNode();
      case 1 -> Trees.NODES.textNode(Trees.text(object));
      case 2 -> object.set(scalars.undeclaredName(List.of()), Trees.NODES.nullNode());
      default -> Trees.NODES.objectNode();
    };
  }

  private JsonNode pick(JsonNode array) {
    return array.get(random.nextInt(array.size()));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
