package dev.specwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.specwright.generator.conformance.ModelType;
import java.util.Locale;

/**
 * The one rule the models add to the contracts, stated once more on plain trees: who asks for JSON
 * mode says JSON in the context.
 */
final class JsonMode {
  private JsonMode() {}

  /** Whether a valid instance breaks the rule. */
  static boolean isBrokenBy(ModelType type, JsonNode json) {
    return type.schema().path("x-specwright-rules").toString().contains("JsonInContext")
        && json.path("response_format").path("type").asText().equals("json_object")
        && !saysJson(json.path("prompt"))
        && !messagesSayJson(json.path("messages"));
  }

  private static boolean messagesSayJson(JsonNode messages) {
    for (JsonNode message : messages) {
      if (saysJson(message.path("content"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysJson(JsonNode context) {
    if (context.isTextual()) {
      return context.asText().toLowerCase(Locale.ROOT).contains("json");
    }
    if (context.isObject()) {
      return saysJson(context.path("text"));
    }
    for (JsonNode each : context) {
      if (saysJson(each)) {
        return true;
      }
    }
    return false;
  }
}
