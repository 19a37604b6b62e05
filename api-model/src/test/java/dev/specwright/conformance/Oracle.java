package dev.specwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * An independent JSON Schema validator (2020-12, formats asserted) over the schemas of a document.
 */
final class Oracle {
  private final JsonNode document;
  private final Map<String, JsonSchema> schemas = new HashMap<>();

  Oracle(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with an instance of a type; empty if nothing. */
  Collection<ValidationMessage> problems(ModelType type, JsonNode instance) {
    return schemas.computeIfAbsent(type.pointer(), this::schema).validate(instance);
  }

  private JsonSchema schema(String pointer) {
    ObjectNode root = document.deepCopy();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$ref", "#" + pointer);
    // Null is the property's matter, not the type's: it says whether the property is nullable.
    root.putObject("not").put("type", "null");
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            // To JSON Schema 1.0 is an integer; this validator asks for permission.
            .losslessNarrowing(true)
            .build();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root, config);
  }
}
