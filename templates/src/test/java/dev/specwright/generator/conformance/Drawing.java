package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Draws one instance of a schema. Its places (the values in it that a schema describes) are counted
 * from the outside in; at some of them a mistake is made. The same seed with other mistakes gives
 * the same instance up to the first of them.
 */
final class Drawing {
  /** From here on instances stop growing where they can. */
  private static final int ENOUGH_PLACES = 150;

  private static final int DEEP = 6;

  private final Schemas schemas;
  private final Random random;
  private final Set<Integer> mistakes;
  private final Scalars scalars;
  private final double density;
  private final List<JsonNode> places = new ArrayList<>();
  private int depth;

  /**
   * A drawing.
   *
   * @param schemas where references lead to
   * @param mistakes the places with a mistake
   */
  Drawing(Schemas schemas, long seed, Set<Integer> mistakes) {
    this.schemas = schemas;
    this.random = new Random(seed);
    this.mistakes = mistakes;
    this.scalars = new Scalars(random);
    this.density = 0.1 + 0.8 * random.nextDouble();
  }

  /** Draws the next instance. */
  JsonNode draw(JsonNode schema) {
    JsonNode target = schemas.flat(schema);
    places.add(target);
    return mistakes.contains(places.size() - 1) ? wrong(target) : right(target);
  }

  /** The schemas of the places that have been drawn. */
  List<JsonNode> places() {
    return places;
  }

  // ---- what fits

  private JsonNode right(JsonNode schema) {
    if (Schemas.isUnion(schema)) {
      return rightArm(schema);
    } else if (schema.has("const")) {
      return schema.get("const");
    } else if (schema.has("enum")) {
      return pick(schema.get("enum"));
    } else if (!schema.has("type")) {
      return schema.has("properties") ? object(schema, null) : any();
    }
    return switch (type(schema)) {
      case "null" -> Trees.NODES.nullNode();
      case "boolean" -> Trees.NODES.booleanNode(random.nextBoolean());
      case "string" -> scalars.string(schema);
      case "integer" -> scalars.integer(schema);
      case "number" -> scalars.number(schema);
      case "array" -> array(schema, schema.path("minItems").asInt(0), most(schema));
      case "object" -> object(schema, null);
      default -> throw new AssertionError("unknown type in " + schema);
    };
  }

  private JsonNode rightArm(JsonNode schema) {
    List<JsonNode> arms = schemas.arms(schema);
    if (arms.isEmpty()) {
      return any();
    }
    JsonNode value = nested(() -> right(arm(arms)));
    if (value.isObject() && random.nextInt(12) == 0) {
      // What has the properties of two arms may fit either, both or none.
      JsonNode other = nested(() -> right(arm(arms)));
      if (other.isObject()) {
        return ((ObjectNode) other.deepCopy()).setAll((ObjectNode) value);
      }
    }
    return value;
  }

  private JsonNode nested(Supplier<JsonNode> value) {
    depth++;
    JsonNode drawn = depth > 60 ? Trees.NODES.nullNode() : value.get();
    depth--;
    return drawn;
  }

  private JsonNode arm(List<JsonNode> arms) {
    return schemas.flat(arms.get(random.nextInt(arms.size())));
  }

  /** Of two arms the one with more keywords: little can be wrong with null. */
  private JsonNode armWithMuchToAssert(JsonNode schema) {
    JsonNode one = arm(schemas.arms(schema));
    JsonNode other = arm(schemas.arms(schema));
    return one.size() < other.size() ? other : one;
  }

  private String type(JsonNode schema) {
    JsonNode type = schema.get("type");
    return type.isArray() ? pick(type).asText() : type.asText();
  }

  private int most(JsonNode schema) {
    return Math.min(schema.path("maxItems").asInt(3), 3 + schema.path("minItems").asInt(0));
  }

  private ArrayNode array(JsonNode schema, int least, int most) {
    depth++;
    ArrayNode array = Trees.NODES.arrayNode();
    int wanted = isEnough() ? 0 : random.nextInt(Math.max(most, 0) + 1) - depth / 2;
    int size = depth > 60 ? 0 : Math.max(Math.min(least, 50), wanted);
    for (int i = 0; i < size; i++) {
      JsonNode item = item(schema);
      for (int again = 0; again < 5 && isTwice(schema, array, item); again++) {
        item = item(schema);
      }
      if (!isTwice(schema, array, item) || size <= least) {
        array.add(item);
      }
    }
    depth--;
    return array;
  }

  private JsonNode item(JsonNode schema) {
    return schema.has("items") ? draw(schema.get("items")) : any();
  }

  private static boolean isTwice(JsonNode schema, ArrayNode array, JsonNode item) {
    if (!schema.path("uniqueItems").asBoolean()) {
      return false;
    }
    for (JsonNode other : array) {
      if (Trees.differences(other, item).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnough() {
    return depth > DEEP || places.size() > ENOUGH_PLACES;
  }

  private ObjectNode object(JsonNode schema, @Nullable String without) {
    depth++;
    ObjectNode object = Trees.NODES.objectNode();
    List<String> required = texts(schema.path("required"));
    double probability = isEnough() ? density / 8 : density;
    for (var property : schema.path("properties").properties()) {
      String name = property.getKey();
      boolean wanted = required.contains(name) || random.nextDouble() < probability;
      if (!name.equals(without) && wanted && depth <= 60) {
        object.set(name, draw(property.getValue()));
      }
    }
    for (String name : required) {
      if (!schema.path("properties").has(name) && !name.equals(without)) {
        object.set(name, any());
      }
    }
    int least = schema.path("minProperties").asInt(0);
    boolean closed =
        schema.path("additionalProperties").isBoolean()
            && !schema.path("additionalProperties").asBoolean();
    if (!closed && (random.nextInt(4) == 0 || !schema.has("properties") || object.size() < least)) {
      additional(schema, object, Math.max(random.nextInt(3), least - object.size()));
    }
    depth--;
    return object;
  }

  private void additional(JsonNode schema, ObjectNode object, int count) {
    JsonNode additional = schema.path("additionalProperties");
    int most = schema.path("maxProperties").asInt(Integer.MAX_VALUE);
    for (int n = Math.min(count, 20); n > 0 && object.size() < most; n--) {
      String name = name(schema);
      if (!schema.path("properties").has(name)) {
        object.set(name, additional.isObject() ? draw(additional) : any());
      }
    }
  }

  /** A name for a property that is not declared; one that is allowed, as a rule. */
  private String name(JsonNode schema) {
    JsonNode names = schema.path("propertyNames");
    if (names.isObject() && random.nextInt(6) > 0) {
      JsonNode name = right(schemas.flat(names));
      if (name.isTextual() && Trees.isText(name.asText())) {
        return name.asText();
      }
    }
    return scalars.undeclaredName(texts(schema.path("required")));
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
    if (Schemas.isUnion(schema) && !schemas.arms(schema).isEmpty()) {
      ways.add("arm");
    } else {
      Keywords.ASSERTIONS.stream().filter(schema::has).sorted().forEach(ways::add);
      ways.removeIf(way -> way.equals("required") && schema.get(way).isEmpty());
    }
    if (ways.isEmpty() || random.nextInt(5) == 0) {
      ways = List.of("any", "null", "wrapped");
    }
    String way = ways.get(random.nextInt(ways.size()));
    return nested(() -> wrong(schema, way));
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
      case "maxItems" ->
          array(
              schema,
              Math.min(40, schema.get(way).asInt() + 1),
              Math.min(40, schema.get(way).asInt() + 2));
      case "uniqueItems" -> twice(array(schema, 1, 3));
      case "minProperties" -> Trees.NODES.objectNode();
      case "maxProperties" -> more(schema, Math.min(40, schema.get(way).asInt() + 1));
      case "additionalProperties" -> more(schema, 1 + random.nextInt(2));
      case "type" -> otherKind(schema);
      default -> scalars.wrong(schema, way);
    };
  }

  private JsonNode twice(ArrayNode array) {
    return array.isEmpty() ? array : array.add(array.get(random.nextInt(array.size())));
  }

  private JsonNode more(JsonNode schema, int count) {
    ObjectNode object = object(schema, null);
    JsonNode additional = schema.path("additionalProperties");
    for (int i = 0; i < count; i++) {
      String name = i < 3 ? scalars.undeclaredName(List.of()) : "more" + i;
      if (!schema.path("properties").has(name)) {
        object.set(name, additional.isObject() && random.nextBoolean() ? draw(additional) : any());
      }
    }
    return object;
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
    if (array.isEmpty()) {
      return array;
    }
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
    return array.isEmpty() ? Trees.NODES.nullNode() : array.get(random.nextInt(array.size()));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
