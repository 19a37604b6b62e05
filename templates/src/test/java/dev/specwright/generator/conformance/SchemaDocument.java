package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specwright.generator.overlay.Contract;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The schemas of a contract as one JSON Schema document (2020-12).
 *
 * <p>What OpenAPI 3.0 says in words of its own is said in those of JSON Schema: {@code nullable},
 * and exclusive bounds that are flags. Formats that nobody asserts are left out, {@code int32} is
 * written as bounds. A schema without a type has the one that all its assertions are about, as
 * docs/limits.md says. Components stay at {@code /components/schemas}; what references lead to
 * elsewhere is at {@code /x-targets}.
 */
final class SchemaDocument {
  private static final Set<String> ASSERTED_FORMATS =
      Set.of("date-time", "date", "time", "uuid", "uri");

  /** A brace that is just that to ECMA; the validator's engine wants it escaped. */
  private static final Pattern BRACE =
      Pattern.compile("(?<!\\\\)(?<!\\\\[pPu])\\{(?!\\d+(,\\d*)?})");

  private static final Set<String> DROPPED =
      Set.of("nullable", "discriminator", "title", "description", "default", "example", "xml");
  private static final Set<String> MORE_DROPPED =
      Set.of("examples", "externalDocs", "readOnly", "writeOnly", "deprecated", "$comment");
  private static final Set<String> MAPS = Set.of("properties", "$defs", "patternProperties");
  private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
  private static final Set<String> SINGLES =
      Set.of("items", "additionalProperties", "unevaluatedProperties", "propertyNames", "not");

  private final Contract contract;
  private final Predicate<Node> ignored;
  private final ObjectNode root = Trees.NODES.objectNode();
  private final ObjectNode targets = Trees.NODES.objectNode();
  private final Map<Node, String> slots = new IdentityHashMap<>();
  private final Deque<Node> waiting = new ArrayDeque<>();

  private SchemaDocument(Contract contract, Predicate<Node> ignored) {
    this.contract = contract;
    this.ignored = ignored;
  }

  /**
   * The document.
   *
   * @param contract a contract whose references all lead somewhere
   * @param ignored arguments of keywords that are to be left out
   */
  static JsonNode of(Contract contract, Predicate<Node> ignored) {
    return new SchemaDocument(contract, ignored).build();
  }

  private JsonNode build() {
    ObjectNode schemas = root.putObject("components").putObject("schemas");
    Node all = contract.root().get("components", "schemas");
    if (all != null) {
      all.entries()
          .forEach(entry -> slots.put(entry.value(), entry.value().pointer().toFragment()));
      all.entries().forEach(entry -> schemas.set(entry.key(), schema(entry.value())));
    }
    root.set("x-targets", targets);
    while (!waiting.isEmpty()) {
      Node target = waiting.remove();
      String slot = slots.getOrDefault(target, "");
      targets.set(slot.substring(slot.lastIndexOf('/') + 1), schema(target));
    }
    return root;
  }

  /** A schema that stands by itself. */
  private JsonNode schema(Node written) {
    JsonNode schema = part(written);
    if (schema instanceof ObjectNode object) {
      String type = ImpliedTypes.of(object);
      if (!type.isEmpty()) {
        object.put("type", type);
      }
    }
    return schema;
  }

  /** An arm: {@code nullable} alone is what writers of 3.0 write for null. */
  private JsonNode arm(Node written) {
    JsonNode schema = schema(written);
    return schema.isObject() && schema.isEmpty() && written.flag("nullable")
        ? Trees.NODES.objectNode().put("type", "null")
        : schema;
  }

  private JsonNode part(Node written) {
    if (!written.isObject()) {
      return Trees.parse(written.toJson());
    }
    ObjectNode schema = Trees.NODES.objectNode();
    for (Entry entry : written.entries()) {
      if (!DROPPED.contains(entry.key())
          && !MORE_DROPPED.contains(entry.key())
          && !ignored.test(entry.value())) {
        keyword(entry.key(), entry.value(), schema);
      }
    }
    bothWays(written, schema);
    exclusive(schema, "exclusiveMinimum", "minimum");
    exclusive(schema, "exclusiveMaximum", "maximum");
    return written.flag("nullable") ? nullable(schema) : schema;
  }

  private void keyword(String name, Node argument, ObjectNode schema) {
    if (MAPS.contains(name)) {
      ObjectNode map = schema.putObject(name);
      argument.entries().forEach(entry -> map.set(entry.key(), schema(entry.value())));
    } else if (LISTS.contains(name)) {
      ArrayNode list = schema.putArray(name);
      argument.items().forEach(item -> list.add(name.equals("allOf") ? part(item) : arm(item)));
    } else if (SINGLES.contains(name)) {
      schema.set(name, schema(argument));
    } else if (name.equals("format")) {
      format(argument, schema);
    } else if (name.equals("pattern") && argument.isString()) {
      schema.put(name, BRACE.matcher(argument.text()).replaceAll("\\\\{"));
    } else if (name.equals("$ref") && argument.isString()) {
      schema.put(name, slot(argument));
    } else {
      schema.set(name, Trees.parse(argument.toJson()));
    }
  }

  /** In OpenAPI 3.0 what goes one way only is required that way only. */
  private void bothWays(Node written, ObjectNode schema) {
    Node properties = written.get("properties");
    if (properties == null
        || !(schema.get("required") instanceof ArrayNode required)
        || !contract.root().string("openapi", "").startsWith("3.0")) {
      return;
    }
    ArrayNode kept = schema.putArray("required");
    for (JsonNode name : required) {
      Node property = properties.get(name.asText());
      if (property == null || property.flag("readOnly") == property.flag("writeOnly")) {
        kept.add(name);
      }
    }
  }

  private String slot(Node reference) {
    Node target = contract.references().resolve(reference.text(), reference);
    if (target == null) {
      throw new AssertionError(reference.location() + ": " + reference.text());
    }
    return slots.computeIfAbsent(
        target,
        unknown -> {
          waiting.add(target);
          return "#/x-targets/" + (slots.size() + 1);
        });
  }

  private static void format(Node argument, ObjectNode schema) {
    if (ASSERTED_FORMATS.contains(argument.text())) {
      schema.put("format", argument.text());
    } else if (argument.text().equals("int32")) {
      ArrayNode all = schema.withArray("/allOf");
      all.addObject().put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
    }
  }

  private static void exclusive(ObjectNode schema, String flag, String bound) {
    if (schema.path(flag).isBoolean()) {
      boolean strict = schema.remove(flag).asBoolean();
      if (strict && schema.has(bound)) {
        schema.set(flag, schema.remove(bound));
      }
    }
  }

  private static JsonNode nullable(ObjectNode schema) {
    if (schema.path("type").isTextual()) {
      String type = schema.get("type").asText();
      schema.putArray("type").add(type).add("null");
      if (schema.has("enum")) {
        ((ArrayNode) schema.get("enum")).addNull();
      }
      return schema;
    }
    boolean oneThing =
        schema.has("$ref")
            || schema.has("anyOf")
            || schema.has("oneOf")
            || schema.has("enum")
            || schema.path("allOf").size() == 1;
    if (!oneThing) {
      return schema;
    }
    ObjectNode either = Trees.NODES.objectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }
}
