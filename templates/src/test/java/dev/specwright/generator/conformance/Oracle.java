package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An independent JSON Schema validator (2020-12, formats asserted) over the schemas of a document.
 */
public final class Oracle {
  private static final String PLACES = "x-places";

  private static final Pattern PLAIN = Pattern.compile("[\\w/~.$-]*");

  private final Map<ModelType, JsonSchema> schemas = new IdentityHashMap<>();

  /** A validator for the types of a contract. */
  public Oracle(TestedModels models) {
    ObjectNode document = models.document().deepCopy();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    ArrayNode places = document.putArray(PLACES);
    models.types().forEach(type -> places.add(place(models.document(), type)));
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            // To JSON Schema 1.0 is an integer; this validator asks for permission.
            .losslessNarrowing(true)
            .build();
    JsonSchema root =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document, config);
    List<ModelType> types = models.types();
    for (int i = 0; i < types.size(); i++) {
      JsonNodePath at = new JsonNodePath(PathType.JSON_POINTER).append(PLACES).append(i);
      schemas.put(types.get(i), root.getRefSchema(at));
    }
  }

  /** A schema by reference where that can be, so that messages tell where it is written. */
  private static JsonNode place(JsonNode document, ModelType type) {
    boolean there =
        PLAIN.matcher(type.pointer()).matches() && document.at(type.pointer()) == type.schema();
    return there ? Trees.NODES.objectNode().put("$ref", "#" + type.pointer()) : type.schema();
  }

  /**
   * Whether an instance is one of a type. Null never is: it is the property's matter, which says
   * whether it is nullable.
   */
  public boolean accepts(ModelType type, JsonNode instance) {
    return !instance.isNull() && problems(type, instance).isEmpty();
  }

  /** The JSON Pointers of the assertions that do not hold. */
  public Set<String> violated(ModelType type, JsonNode instance) {
    Set<String> pointers = new TreeSet<>();
    problems(type, instance)
        .forEach(each -> pointers.add(each.getSchemaLocation().getFragment().toString()));
    return pointers;
  }

  /** What is wrong, for people. */
  public String explain(ModelType type, JsonNode instance) {
    return problems(type, instance).toString();
  }

  private Set<ValidationMessage> problems(ModelType type, JsonNode instance) {
    JsonSchema schema = schemas.get(type);
    if (schema == null) {
      throw new AssertionError("no schema for " + type);
    }
    return schema.validate(canonical(instance));
  }

  /** Equal numbers, to the validator, are spelt alike: it compares 1 and 1.0 by their spelling. */
  private static JsonNode canonical(JsonNode json) {
    if (json.isArray()) {
      ArrayNode array = Trees.NODES.arrayNode();
      json.forEach(item -> array.add(canonical(item)));
      return array;
    } else if (json.isObject()) {
      ObjectNode object = Trees.NODES.objectNode();
      json.properties().forEach(e -> object.set(e.getKey(), canonical(e.getValue())));
      return object;
    } else if (json.isNumber()) {
      BigDecimal number = json.decimalValue().stripTrailingZeros();
      return Trees.NODES.numberNode(number);
    }
    return json;
  }
}
