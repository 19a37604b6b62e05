package dev.specwright.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.jackson.sample.ChatRequest;
import dev.specwright.jackson.sample.PromptRequest;
import dev.specwright.validation.Validators;
import dev.specwright.validation.WireProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInContextTest {
  private static final String JSON_MODE = "\"response_format\":{\"type\":\"json_object\"}";
  private static final String MISSING =
      "response_format: JSON mode needs the word \"JSON\" somewhere in messages (any letter case):"
          + " say in a message that the answer is to be JSON";

  private static ChatRequest request(String context) {
    return ChatRequest.CODEC.readLenient("{" + context + "," + JSON_MODE + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"messages\":[{\"role\":\"user\",\"content\":\"Answer in JSON.\"}]",
        "\"messages\":[{\"role\":\"user\",\"content\":\"json\"}]",
        "\"messages\":[{\"role\":\"user\",\"content\":\"a Json5 file\"}]",
        "\"messages\":[{\"role\":\"user\",\"content\":null},{\"role\":\"system\",\"content\":\"JsOn\"}]",
        "\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":null},{\"type\":\"text\",\"text\":\"as JSON\"}]}]",
        "\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"prompt\":\"JSON please\"",
        "\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"prompt\":[\"a\",\"json\"]",
      })
  void holds_when_the_word_is_anywhere_in_the_context(String context) {
    assertEquals("[]", request(context).problems().toString());
    assertEquals("[]", Validators.WIRE.validate(request(context)).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]",
        "\"messages\":[{\"role\":\"user\",\"content\":\"J.S.O.N.\"}]",
        "\"messages\":[{\"role\":\"user\",\"content\":\"j\u017fon\"}]",
        "\"messages\":[{\"role\":\"user\",\"content\":null}]",
        "\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}]",
        "\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"JS\"},{\"type\":\"text\",\"text\":\"ON\"}]}]",
        "\"messages\":[{\"role\":\"user\",\"content\":\"hi\",\"JSON\":\"JSON\"}],\"model\":\"JSON\"",
        "\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"stop\":\"JSON\",\"prompt\":[\"js\",\"on\"]",
      })
  void fails_when_the_word_is_nowhere_in_the_context(String context) {
    assertEquals("[" + MISSING + "]", request(context).problems().toString());
    var violations = WireProblems.of(Validators.WIRE.validate(request(context)));
    assertEquals("[" + MISSING + "]", violations.toString());
    assertEquals("json_in_context", violations.get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"type\":\"text\"}", "null"})
  void other_formats_need_no_word(String format) {
    var json =
        "{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"response_format\":"
            + format
            + "}";
    assertEquals("[]", ChatRequest.CODEC.readLenient(json).problems().toString());
  }

  @Test
  void a_request_without_messages_is_told_about_its_prompt() {
    assertEquals(
        "[response_format: JSON mode needs the word \"JSON\" somewhere in prompt (any letter case):"
            + " say in the prompt that the answer is to be JSON]",
        PromptRequest.CODEC
            .readLenient("{\"prompt\":\"hi\"," + JSON_MODE + "}")
            .problems()
            .toString());
  }
}
