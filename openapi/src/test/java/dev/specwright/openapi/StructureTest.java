package dev.specwright.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pins the structure of the contracts, so that none changes by accident. {@code ./mvnw verify -pl
 * openapi -am -Dcontracts.rewrite=true} writes it anew.
 */
class StructureTest {
  private static final String REWRITE = "contracts.rewrite";

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void structure_is_as_committed(String name) throws IOException {
    Path file = Path.of("src/test/resources", name + ".structure.json");
    JsonNode actual = Structure.of(Contracts.published(name));
    if (Boolean.getBoolean(REWRITE)) {
      String text = Contracts.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(actual);
      Files.writeString(file, text.replace("\r\n", "\n") + "\n");
    }
    JsonNode expected = Contracts.JSON.readTree(file.toFile());
    List<String> differences =
        Structure.differences(expected, Contracts.JSON.readTree(actual.toString()));
    assertTrue(differences.isEmpty(), () -> report(name, differences));
  }

  @Test
  void differences_are_told_by_pointer_and_prose_is_none() throws IOException {
    JsonNode before =
        Contracts.JSON.readTree(
            "{'properties':{'title':{'type':'string','title':'T'},'n':{'minimum':1}}}"
                .replace('\'', '"'));
    ObjectNode after = before.deepCopy();
    ((ObjectNode) after.at("/properties/title")).put("title", "other").put("description", "new");
    assertEquals(List.of(), Structure.differences(Structure.of(before), Structure.of(after)));

    ((ObjectNode) after.at("/properties/n")).put("minimum", 2);
    ((ObjectNode) after.get("properties")).remove("title");
    ((ObjectNode) after.get("properties")).putObject("a/b");
    assertEquals(
        List.of(
            "/properties/a~1b: is new: {}",
            "/properties/n/minimum: was 1, is 2",
            "/properties/title: is gone: {\"type\":\"string\"}"),
        Structure.differences(Structure.of(before), Structure.of(after)));
  }

  private static String report(String name, List<String> differences) {
    return "The structure of "
        + name
        + ".yaml has changed:\n  "
        + String.join("\n  ", differences)
        + "\nIf this is meant, run ./mvnw verify -pl openapi -am -D"
        + REWRITE
        + "=true and commit src/test/resources/"
        + name
        + ".structure.json.";
  }
}
