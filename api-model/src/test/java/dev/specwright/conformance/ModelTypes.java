package dev.specwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.specwright.model.ModelObject;
import dev.specwright.model.OpenEnum;
import dev.specwright.model.Union;
import dev.specwright.validation.WireName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the generated type of every schema, by walking schemas and Java types side by side. It
 * fails when they are not built alike.
 */
final class ModelTypes {
  private final String packageName;
  private final JsonNode document;
  private final Map<String, ModelType> found = new LinkedHashMap<>();

  private ModelTypes(String packageName, JsonNode document) {
    this.packageName = packageName;
    this.document = document;
  }

  /** All types of a contract: one entry per schema, so twins have two. */
  static List<ModelType> of(String packageName, JsonNode document) {
    ModelTypes types = new ModelTypes(packageName, document);
    document
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(
            name ->
                types.visit(
                    "/components/schemas/" + Keywords.escape(name),
                    document.at("/components/schemas/" + Keywords.escape(name)),
                    types.componentClass(name)));
    return List.copyOf(types.found.values());
  }

  private Class<?> componentClass(String schemaName) {
    String name = packageName + "." + schemaName.replaceFirst("-(Input|Output)$", "");
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("the schema " + schemaName + " became no type", e);
    }
  }

  private void visit(String pointer, JsonNode schema, Type type) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asText().replaceFirst("^#/components/schemas/", "");
      assertEquals(componentClass(name), type, pointer);
    } else if (isNullable(schema) && arms(schema).size() == 1) {
      int arm = arms(schema).get(0);
      visit(pointer + "/anyOf/" + arm, schema.get("anyOf").get(arm), type);
    } else if (type instanceof Class<?> raw && isModel(raw)) {
      found.put(pointer, new ModelType(pointer, schema, raw));
      visitParts(pointer, schema, raw);
    } else if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (schema.path("items").isObject()) {
        visit(pointer + "/items", schema.get("items"), arguments[0]);
      } else if (schema.path("additionalProperties").isObject()) {
        visit(pointer + "/additionalProperties", schema.get("additionalProperties"), arguments[1]);
      }
    }
  }

  private void visitParts(String pointer, JsonNode schema, Class<?> type) {
    if (ModelObject.class.isAssignableFrom(type)) {
      Map<String, Type> fields = fields(type);
      assertEquals(fields.keySet(), names(schema.path("properties")), type.getName());
      for (var property : schema.path("properties").properties()) {
        Type of = fields.get(property.getKey());
        assertNotNull(of, type + " has no field for " + property.getKey());
        String at = pointer + "/properties/" + Keywords.escape(property.getKey());
        visit(at, property.getValue(), of);
      }
    } else if (Union.class.isAssignableFrom(type)) {
      Class<?>[] records = type.getPermittedSubclasses();
      List<Integer> arms = arms(schema);
      assertEquals(arms.size() + 1, records.length, type.getName());
      for (int i = 0; i < arms.size(); i++) {
        visit(
            pointer + "/anyOf/" + arms.get(i),
            schema.get("anyOf").get(arms.get(i)),
            records[i].getRecordComponents()[0].getGenericType());
      }
    }
  }

  private static boolean isModel(Class<?> type) {
    return ModelObject.class.isAssignableFrom(type)
        || OpenEnum.class.isAssignableFrom(type)
        || Union.class.isAssignableFrom(type);
  }

  private static boolean isNullable(JsonNode schema) {
    return arms(schema).size() < schema.path("anyOf").size();
  }

  /** The indexes of the arms that are not null. */
  private static List<Integer> arms(JsonNode schema) {
    List<Integer> arms = new ArrayList<>();
    for (int i = 0; i < schema.path("anyOf").size(); i++) {
      if (!schema.get("anyOf").get(i).path("type").asText().equals("null")) {
        arms.add(i);
      }
    }
    return arms;
  }

  private static java.util.Set<String> names(JsonNode object) {
    var names = new java.util.LinkedHashSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
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
