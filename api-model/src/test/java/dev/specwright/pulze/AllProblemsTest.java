package dev.specwright.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllProblemsTest {

  @Test
  void one_request_tells_everything_that_is_wrong_with_it_once_and_in_order() {
    assertEquals(
        List.of(
            "messages[0].role: must be a string, but was 5",
            "messages[0].content[0].text: must be a string, but was 3",
            "messages[0].content[1]: must be an object, but was \"x\"",
            "messages[1]: must be an object, but was 7",
            "temperature: must be a number, but was \"hot\"",
            "n: must be an integer, but was 1.5",
            "stop[0]: must be a string, but was 1",
            "tool_choice: must be one of none, auto, but was \"maybe\"",
            "plugins: must be an array, but was null",
            "response_format.type: must be one of text, json_object, but was \"xml\""),
        problems(
            """
            {"messages": [{"role": 5, "content": [{"type": "text", "text": 3}, "x"]}, 7],
             "temperature": "hot", "n": 1.5, "stop": [1], "tool_choice": "maybe",
             "max_tokens": null, "plugins": null, "response_format": {"type": "xml"}}
            """));
  }

  private static List<String> problems(String json) {
    return assertThrows(
            InvalidJsonException.class, () -> ChatCompletionRequestPayload.CODEC.read(json))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }
}
