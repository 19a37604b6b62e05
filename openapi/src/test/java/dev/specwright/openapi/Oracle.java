package dev.specwright.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/**
 * An independent JSON Schema validator (2020-12, formats asserted) over the schemas of a contract.
 */
final class Oracle {
  private final JsonNode document;

  Oracle(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with an instance by the schema at a JSON Pointer, sorted; empty if nothing. */
  List<String> problems(String pointer, JsonNode instance) {
    if (document.at(pointer).isMissingNode()) {
      throw new AssertionError("no schema at " + pointer);
    }
    ObjectNode root = document.deepCopy();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$ref", "#" + pointer);
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root, config);
    return schema.validate(instance).stream().map(ValidationMessage::getMessage).sorted().toList();
  }

  /** The same for a schema below components. */
  List<String> problemsOf(String schema, JsonNode instance) {
    return problems("/components/schemas/" + Schemas.escape(schema), instance);
  }
}
