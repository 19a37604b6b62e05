package dev.specwright.serving.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON mode needs the word JSON in the context. */
class PulzeJsonModeTest extends PulzeTest {
  private static final String IN_MESSAGES =
      problem(
          "\"response_format\"",
          "value_error",
          "JSON mode needs the word \"JSON\" somewhere in messages (any letter case): say in a"
              + " message that the answer is to be JSON");
  private static final String IN_PROMPT =
      problem(
          "\"response_format\"",
          "value_error",
          "JSON mode needs the word \"JSON\" somewhere in prompt (any letter case): say in the"
              + " prompt that the answer is to be JSON");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Name three primes\"",
        "null",
        "[]",
        "[{\"type\": \"text\", \"text\": \"Name three primes\"}, {\"type\": \"text\"}]",
        "[{\"type\": \"image_url\", \"image_url\": {\"url\": \"https://example.com/json\"}}]",
      })
  void messages_that_do_not_say_json_are_refused(String content) {
    assertInvalid(caller.post(CHAT, chat("json_object", content)), IN_MESSAGES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Name three primes\"", "[\"Name\", \"three primes\"]", "[]"})
  void a_prompt_that_does_not_say_json_is_refused(String prompt) {
    assertInvalid(caller.post(TEXT, text("json_object", prompt)), IN_PROMPT);
  }

  @Test
  void the_rule_is_reported_beside_other_problems() {
    assertInvalid(
        caller.post(
            TEXT,
            "{\"prompt\": \"p\", \"n\": 0, \"response_format\": {\"type\": \"json_object\"}}"),
        problem("\"n\"", "greater_than_equal", "must be at least 1, but was 0"),
        IN_PROMPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Answer in JSON.\"",
        "\"answer as json\"",
        "[{\"type\": \"text\", \"text\": \"Primes\"}, {\"type\": \"text\", \"text\": \"as Json\"}]",
      })
  void messages_that_say_json_pass(String content) {
    assertEquals(200, caller.post(CHAT, chat("json_object", content)).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Answer in JSON.\"", "[\"Name three primes\", \"in json\"]"})
  void a_prompt_that_says_json_passes(String prompt) {
    assertEquals(200, caller.post(TEXT, text("json_object", prompt)).status());
  }

  @Test
  void the_text_format_needs_no_word() {
    assertEquals(200, caller.post(CHAT, chat("text", "\"Name three primes\"")).status());
    assertEquals(200, caller.post(TEXT, text("text", "\"Name three primes\"")).status());
  }

  private static String chat(String format, String content) {
    return "{\"messages\": [{\"role\": \"user\", \"content\": %s}], \"response_format\": {\"type\": \"%s\"}}"
        .formatted(content, format);
  }

  private static String text(String format, String prompt) {
    return "{\"prompt\": %s, \"response_format\": {\"type\": \"%s\"}}".formatted(prompt, format);
  }
}
