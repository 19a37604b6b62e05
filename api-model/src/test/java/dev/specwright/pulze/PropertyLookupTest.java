package dev.specwright.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.specwright.json.DeclaredProperties;
import dev.specwright.model.ModelObject;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.CompletionRequestPayload;
import org.junit.jupiter.api.Test;

class PropertyLookupTest {
  private static final String SETTINGS =
      """
      "model": "m", "max_tokens": 1, "temperature": 0.5, "top_p": 0.5, "n": 1, "stream": false,
      "logprobs": 1, "stop": ["x"], "presence_penalty": 0, "frequency_penalty": 0, "best_of": 1,
      "logit_bias": {"1": 2}, "response_format": {"type": "text"}, "plugins": ["web-search"],
      "tool_choice": "auto", "tools": [{"type": "function", "function":
         {"name": "f", "parameters": {"properties": {}, "required": []}}}]
      """;

  @Test
  void what_rules_look_up_is_what_is_written() {
    everyPropertyIsFound(
        ChatCompletionRequestPayload.CODEC.read(
            "{\"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}]," + SETTINGS + "}"));
    everyPropertyIsFound(
        CompletionRequestPayload.CODEC.read("{\"prompt\": \"Hi\"," + SETTINGS + "}"));
  }

  @Test
  void nothing_is_found_of_what_is_absent_null_or_undeclared() {
    var request = CompletionRequestPayload.CODEC.readLenient("{\"model\": null, \"x\": 1}");
    assertNull(request.property("model"));
    assertNull(request.property("prompt"));
    assertNull(request.property("x"));
  }

  private static void everyPropertyIsFound(ModelObject object) {
    for (String name : object.propertyNames()) {
      assertEquals(assertPresent(object, name), object.property(name), name);
    }
  }

  private static Object assertPresent(ModelObject object, String name) {
    Object written = DeclaredProperties.value(object, name);
    assertNotNull(written, name);
    return written;
  }
}
