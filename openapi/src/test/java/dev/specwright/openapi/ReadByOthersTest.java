package dev.specwright.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Another OpenAPI reader has nothing to say against the contracts, and every reference leads
 * somewhere.
 */
class ReadByOthersTest {

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void swagger_parser_reads_the_published_contract(String name) {
    assertReads(Contracts.published(name), Contracts.text(name + ".yaml"));
  }

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void swagger_parser_reads_the_overlaid_contract(String name) {
    JsonNode document = Contracts.overlaid(name);
    assertReads(document, document.toString());
  }

  private static void assertReads(JsonNode document, String text) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(text, null, options);
    assertEquals(List.of(), result.getMessages());
    assertEquals(
        names(document.get("paths")), new TreeSet<>(result.getOpenAPI().getPaths().keySet()));
    assertEquals(
        names(document.at("/components/schemas")),
        new TreeSet<>(result.getOpenAPI().getComponents().getSchemas().keySet()));
  }

  private static TreeSet<String> names(JsonNode object) {
    TreeSet<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void every_reference_leads_to_something(String name) {
    assertEquals(List.of(), dangling(Contracts.published(name)));
    assertEquals(List.of(), dangling(Contracts.overlaid(name)));
  }

  private static List<String> dangling(JsonNode document) {
    List<String> dangling = new ArrayList<>();
    for (JsonNode reference : document.findValues("$ref")) {
      String text = reference.asText();
      if (!text.startsWith("#/") || document.at(text.substring(1)).isMissingNode()) {
        dangling.add(text);
      }
    }
    return dangling;
  }
}
