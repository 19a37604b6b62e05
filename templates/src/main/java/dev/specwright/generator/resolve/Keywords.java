package dev.specwright.generator.resolve;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.Map;
import java.util.Set;

/** Which keywords of a schema mean what to the generator. */
final class Keywords {

  /** Keywords that say something about a schema and assert nothing. */
  static final Set<String> ANNOTATIONS =
      Set.of(
          "title",
          "description",
          "default",
          "example",
          "examples",
          "deprecated",
          "readOnly",
          "writeOnly",
          "externalDocs",
          "$comment",
          "$schema",
          "$defs",
          "definitions",
          "xml",
          "contentMediaType",
          "contentEncoding");

  private static final Set<String> SUPPORTED =
      Set.of(
          "$ref",
          "discriminator",
          "type",
          "nullable",
          "format",
          "enum",
          "const",
          "anyOf",
          "oneOf",
          "items",
          "properties",
          "required",
          "additionalProperties",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "propertyNames");

  private static final Set<String> EXTENSIONS = Set.of("x-specwright-name", "x-specwright-rules");

  private static final Map<String, String> REMEDIES =
      Map.of(
          "not", "describe the allowed values instead",
          "prefixItems", "describe the items with one schema",
          "patternProperties", "use additionalProperties");

  private Keywords() {}

  /** Reports every keyword of a schema that the generator does not cover, by name. */
  static void check(Node schema, Issues issues) {
    for (ObjectNode.Entry entry : schema.entries()) {
      String key = entry.key();
      if (key.startsWith("x-specwright-") && !EXTENSIONS.contains(key)) {
        issues.add(
            "unknown-extension",
            entry.keyLocation(),
            "'" + key + "' is no extension of a schema that the generator knows",
            "use one of " + String.join(", ", EXTENSIONS.stream().sorted().toList()));
      } else if (!SUPPORTED.contains(key) && !ANNOTATIONS.contains(key) && !key.startsWith("x-")) {
        unsupported(entry, schema, issues);
      }
    }
  }

  private static void unsupported(ObjectNode.Entry entry, Node schema, Issues issues) {
    issues.addSkippable(
        "unsupported-keyword",
        entry.value(),
        "the keyword '" + entry.key() + "' is not supported",
        REMEDIES.getOrDefault(
            entry.key(), "remove it, or move what it says into a hand-written rule"));
  }
}
