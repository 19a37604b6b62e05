package dev.specwright.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a contract shows as an example or names as a default is valid by its own schema. */
class ExamplesTest {

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void examples_of_media_types_are_valid(String name) {
    JsonNode document = Contracts.overlaid(name);
    Oracle oracle = new Oracle(document);
    List<String> shown = new ArrayList<>();
    Schemas.visitMediaTypes(
        document,
        (pointer, media) -> {
          if (media.has("example")) {
            shown.add(pointer);
            assertEquals(
                List.of(), oracle.problems(pointer + "/schema", media.get("example")), pointer);
          }
          for (JsonNode example : media.path("examples")) {
            shown.add(pointer);
            assertEquals(
                List.of(), oracle.problems(pointer + "/schema", example.get("value")), pointer);
          }
        });
    assertTrue(shown.size() >= 6, () -> "only these media types have an example: " + shown);
  }

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void examples_and_defaults_of_schemas_are_valid(String name) {
    JsonNode document = Contracts.overlaid(name);
    Oracle oracle = new Oracle(document);
    List<String> shown = new ArrayList<>();
    Schemas.visit(
        document,
        (pointer, schema) -> {
          List<JsonNode> values = new ArrayList<>();
          schema.path("examples").forEach(values::add);
          if (schema.has("example")) {
            values.add(schema.get("example"));
          }
          if (schema.has("default")) {
            values.add(schema.get("default"));
          }
          for (JsonNode value : values) {
            shown.add(pointer);
            assertEquals(List.of(), oracle.problems(pointer, value), pointer);
          }
        });
    assertTrue(shown.size() >= 15, () -> "only these schemas have a value: " + shown);
  }

  @Test
  void the_validator_follows_references_and_asserts_formats() {
    JsonNode pulze = Contracts.overlaid("pulze");
    JsonNode request =
        pulze.at(
            "/paths/~1v1~1chat~1completions/post/requestBody/content/application~1json/example");
    ObjectNode broken = request.deepCopy();
    ((ObjectNode) broken.at("/messages/0")).put("role", "robot");
    List<String> problems = new Oracle(pulze).problemsOf("ChatCompletionRequestPayload", broken);
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith("/messages/0/role: "), problems::toString);

    ObjectNode model = Contracts.JSON.createObjectNode().put("instance", "no uri");
    problems = new Oracle(Contracts.overlaid("poolside")).problemsOf("ErrorModel", model);
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith("/instance: "), problems::toString);
  }
}
