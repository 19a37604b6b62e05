package dev.specwright.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names the overlays give are Java names, do not clash, and mean one type each. */
class NamesTest {
  private static final String NAME = "x-specwright-name";

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void schemas_of_the_same_name_are_structurally_equal(String contract) {
    Map<String, JsonNode> seen = new TreeMap<>();
    types(contract)
        .forEach(
            (pointer, schema) -> {
              JsonNode type = type(schema);
              JsonNode twin = seen.putIfAbsent(schema.get(NAME).asText(), type);
              if (twin != null) {
                assertEquals(List.of(), Structure.differences(twin, type), pointer);
              }
            });
    assertFalse(seen.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void names_are_java_names_and_clash_with_no_schema(String contract) {
    JsonNode schemas = Contracts.overlaid(contract).at("/components/schemas");
    types(contract)
        .forEach(
            (pointer, schema) -> {
              String name = schema.get(NAME).asText();
              assertTrue(name.matches("[A-Z][A-Za-z0-9]*"), pointer);
              assertNull(schemas.get(name), pointer);
              assertNull(schemas.get(name + "-Input"), pointer);
              assertNull(schemas.get(name + "-Output"), pointer);
            });
  }

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void a_named_union_names_each_of_its_arms_differently(String contract) {
    types(contract)
        .forEach(
            (pointer, schema) -> {
              JsonNode arms = withoutNull(schema.path("anyOf"));
              if (arms.size() > 1) {
                List<String> names = arms.findValuesAsText(NAME);
                assertEquals(arms.size(), names.size(), pointer);
                assertEquals(names.size(), names.stream().distinct().count(), pointer);
              }
            });
  }

  @Test
  void pulze_has_these_types_and_arms() {
    Map<String, String> found = new TreeMap<>();
    types("pulze")
        .values()
        .forEach(
            schema ->
                found.put(
                    schema.get(NAME).asText(),
                    String.join(" ", schema.path("anyOf").findValuesAsText(NAME))));
    assertEquals(
        Map.of(
            "Content", "Text Parts",
            "LocationItem", "Name Index",
            "MetadataTemperature", "Decimal Whole",
            "Prompt", "Text Texts",
            "ResponseObject", "",
            "Role", "",
            "Stop", "Text Sequences",
            "ToolChoiceOption", "Mode Tool"),
        found);
  }

  /** Every named schema that is not an arm, by its pointer. */
  private static Map<String, JsonNode> types(String contract) {
    Map<String, JsonNode> types = new TreeMap<>();
    Schemas.visit(
        Contracts.overlaid(contract),
        (pointer, schema) -> {
          if (schema.has(NAME) && !pointer.matches(".*/anyOf/[0-9]+")) {
            types.put(pointer, schema);
          }
        });
    return types;
  }

  /** What the schema says about its type: without prose, default and nullness. */
  private static JsonNode type(JsonNode schema) {
    ObjectNode type = (ObjectNode) Structure.of(schema);
    type.remove("default");
    if (!type.has("anyOf")) {
      return type;
    }
    ArrayNode arms = withoutNull(type.get("anyOf"));
    if (arms.size() > 1) {
      return type.set("anyOf", arms);
    }
    type.remove("anyOf");
    return type.setAll((ObjectNode) arms.get(0));
  }

  private static ArrayNode withoutNull(JsonNode arms) {
    List<JsonNode> kept = new ArrayList<>();
    arms.forEach(
        arm -> {
          if (!arm.path("type").asText().equals("null")) {
            kept.add(arm);
          }
        });
    return Contracts.JSON.createArrayNode().addAll(kept);
  }
}
