package dev.specwright.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

/** A schema of a contract as published, run by a JSON Schema validator that is not ours. */
public final class ContractSchema {
  private final JsonSchema schema;

  private ContractSchema(JsonSchema schema) {
    this.schema = schema;
  }

  /** The schema of that name in a file of the folder {@code openapi}. */
  public static ContractSchema of(String contract, String name) {
    try {
      JsonNode document = new YAMLMapper().readTree(Path.of("..", "openapi", contract).toFile());
      ObjectNode root = JsonNodeFactory.instance.objectNode();
      root.put("$ref", "#/components/schemas/" + name);
      root.set("components", document.required("components"));
      return new ContractSchema(
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(
                  root, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What is wrong with a document; empty if it is valid. */
  public Set<ValidationMessage> problems(JsonNode document) {
    return schema.validate(document);
  }

  /** Checks that an answer's body is what the contract says it is. */
  public void assertValid(Answer answer) {
    assertEquals(Set.of(), problems(answer.json()), () -> "not valid: " + answer);
  }
}
