package dev.specwright.generator.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specwright.model.ModelObject;
import dev.specwright.model.OpenEnum;
import dev.specwright.model.Union;
import dev.specwright.validation.WireName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the generated type of every schema, by walking schemas and Java types side by side. It
 * fails when an object's properties are not those of its class.
 */
final class ModelTypes {
  /** The field of a class that holds the properties that are not declared. */
  private static final String VALUES = "additionalValues";

  private record Visit(String pointer, JsonNode schema, Type type) {}

  private final Schemas schemas;
  private final List<ModelType> found = new ArrayList<>();
  private final Map<JsonNode, Set<Class<?>>> seen = new IdentityHashMap<>();
  private final Deque<Visit> waiting = new ArrayDeque<>();

  private ModelTypes(JsonNode document) {
    this.schemas = new Schemas(document);
  }

  /** All types of a contract: one entry per schema, so twins have two. */
  static List<ModelType> of(JsonNode document, Map<String, Class<?>> components) {
    ModelTypes types = new ModelTypes(document);
    for (var component : document.at("/components/schemas").properties()) {
      Class<?> type = components.get(component.getKey());
      if (type != null) {
        String pointer = "/components/schemas/" + Keywords.escape(component.getKey());
        types.waiting.add(new Visit(pointer, component.getValue(), type));
      }
    }
    while (!types.waiting.isEmpty()) {
      types.visit(types.waiting.remove());
    }
    return List.copyOf(types.found);
  }

  private void visit(Visit at) {
    JsonNode schema = schemas.flat(at.schema);
    if (Schemas.isUnion(schema) && schemas.realArms(schema).size() == 1) {
      JsonNode only = schemas.realArms(schema).get(0);
      String keyword = schema.has("anyOf") ? "anyOf" : "oneOf";
      int index = schemas.arms(schema).indexOf(only);
      waiting.addFirst(new Visit(at.pointer + "/" + keyword + "/" + index, only, at.type));
    } else if (at.type instanceof Class<?> raw && isModel(raw)) {
      if (!isNarrowed(schema) && seen.computeIfAbsent(schema, unseen -> new HashSet<>()).add(raw)) {
        found.add(new ModelType(at.pointer, at.schema, raw));
        visitParts(at.pointer, schema, raw);
      }
    } else if (at.type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (schema.path("items").isObject()) {
        waiting.add(new Visit(at.pointer + "/items", schema.get("items"), arguments[0]));
      } else if (schema.path("additionalProperties").isObject()) {
        JsonNode values = schema.get("additionalProperties");
        waiting.add(new Visit(at.pointer + "/additionalProperties", values, arguments[1]));
      }
    }
  }

  private void visitParts(String pointer, JsonNode schema, Class<?> type) {
    if (ModelObject.class.isAssignableFrom(type)) {
      Map<String, Type> fields = fields(type);
      Set<String> names = new LinkedHashSet<>();
      schema.path("properties").fieldNames().forEachRemaining(names::add);
      schema.path("required").forEach(name -> names.add(name.asText()));
      boolean isSaid = schema.has("additionalProperties");
      JsonNode additional = schema.path(isSaid ? "additionalProperties" : "unevaluatedProperties");
      Type values = additional.isObject() && !additional.isEmpty() ? fields.remove(VALUES) : null;
      if (values != null) {
        // The field is a map: its own schema is an object of which nothing more is said.
        JsonNode map = Trees.NODES.objectNode().set("additionalProperties", additional);
        waiting.add(new Visit(pointer, map, values));
      }
      assertEquals(names, fields.keySet(), pointer + " and " + type.getName());
      for (var property : schema.path("properties").properties()) {
        String at = pointer + "/properties/" + Keywords.escape(property.getKey());
        waiting.add(new Visit(at, property.getValue(), fields.get(property.getKey())));
      }
    } else if (Union.class.isAssignableFrom(type)) {
      Class<?>[] records = type.getPermittedSubclasses();
      List<Visit> arms = arms(pointer, schema);
      // An arm that what stands beside the union rules out has no record.
      for (int i = 0; i < arms.size() && arms.size() + 1 == records.length; i++) {
        Type held = records[i].getRecordComponents()[0].getGenericType();
        waiting.add(new Visit(arms.get(i).pointer, arms.get(i).schema, held));
      }
    }
  }

  private List<Visit> arms(String pointer, JsonNode schema) {
    List<Visit> arms = new ArrayList<>();
    if (Schemas.isUnion(schema)) {
      String keyword = schema.has("anyOf") ? "anyOf" : "oneOf";
      List<JsonNode> all = schemas.arms(schema);
      for (JsonNode arm : schemas.realArms(schema)) {
        arms.add(new Visit(pointer + "/" + keyword + "/" + all.indexOf(arm), arm, Object.class));
      }
    } else {
      for (JsonNode type : schema.path("type")) {
        if (!type.asText().equals("null")) {
          ObjectNode arm = schema.deepCopy();
          arm.set("type", type);
          arms.add(new Visit(pointer + "(" + type.asText() + ")", arm, Object.class));
        }
      }
    }
    return arms;
  }

  /** Whether a constant beside the values of an enum says more than the enum's type. */
  private static boolean isNarrowed(JsonNode schema) {
    return schema.has("const")
        && schema.path("enum").size() > 0
        && !schema.get("enum").equals(Trees.NODES.arrayNode().add(schema.get("const")));
  }

  private static boolean isModel(Class<?> type) {
    return ModelObject.class.isAssignableFrom(type)
        || OpenEnum.class.isAssignableFrom(type)
        || Union.class.isAssignableFrom(type);
  }

  /** The fields of a class that hold properties, by their names on the wire. */
  private static Map<String, Type> fields(Class<?> type) {
    Map<String, Type> fields = new LinkedHashMap<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        WireName wireName = field.getAnnotation(WireName.class);
        fields.put(wireName == null ? field.getName() : wireName.value(), field.getGenericType());
      }
    }
    return fields;
  }
}
