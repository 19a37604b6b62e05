package dev.specwright.serving.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.pulze.model.Content;
import dev.specwright.pulze.model.Prompt;
import dev.specwright.pulze.model.PulzeEngineResponseChatCompletion;
import dev.specwright.pulze.model.Stop;
import dev.specwright.pulze.model.ToolChoiceOption;
import dev.specwright.serving.ContractSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Correct requests reach the implementation typed, and its answer reaches the caller as it is. */
class PulzeRequestsTest extends PulzeTest {

  @Test
  void a_correct_chat_is_answered_as_the_contract_says() {
    var answer =
        caller.post(CHAT, "{\"messages\": [{\"role\": \"user\", \"content\": \"Three primes\"}]}");

    answer.is(
        200,
        JSON,
        """
        {"model": "pulze", "object": "chat.completion", "created": 1767225600123,
         "choices": [{"index": 0, "message": {"role": "assistant", "content": "2, 3, 5"}}]}
        """);
    ContractSchema.of("pulze.yaml", "PulzeEngineResponseChatCompletion").assertValid(answer);
    assertEquals(
        "2, 3, 5",
        assertInstanceOf(
                Content.Text.class,
                PulzeEngineResponseChatCompletion.CODEC
                    .read(answer.body())
                    .choices()
                    .get(0)
                    .message()
                    .content()
                    .orElseThrow())
            .value());
  }

  @Test
  void a_correct_completion_is_answered_as_the_contract_says() {
    var answer = caller.post(TEXT, "{\"prompt\": [\"The capital\", \"of Portugal\"]}");

    answer.is(
        200,
        JSON,
        """
        {"model": "pulze", "object": "text_completion", "choices": [{"index": 0, "text": "Lisbon"}]}
        """);
    ContractSchema.of("pulze.yaml", "PulzeEngineResponseCompletion").assertValid(answer);
    assertEquals(
        new Prompt.Texts(List.of("The capital", "of Portugal")), pulze.prompts.get(0).prompt());
  }

  @Test
  void defaults_can_be_read_though_they_were_not_sent() {
    caller.post(CHAT, "{\"messages\": [{\"role\": \"user\", \"content\": null}]}");

    var request = pulze.chats.get(0);
    assertEquals(Optional.of("pulze"), request.model());
    assertEquals(Optional.of(1.0), request.temperature());
    assertEquals(Optional.of(1.0), request.topP());
    assertEquals(Optional.of(false), request.stream());
    assertEquals(Optional.of(new Stop.Text("")), request.stop());
    assertEquals(ToolChoiceOption.of(ToolChoiceOption.ModeValue.NONE), request.toolChoice());
    assertEquals(Optional.empty(), request.maxTokens());
    assertFalse(request.hasModel());
    assertFalse(request.hasStop());
    assertFalse(request.hasToolChoice());
  }

  @Test
  void an_explicit_null_is_not_the_default() {
    caller.post(
        TEXT,
        """
        {"prompt": "p", "model": null, "stop": null, "temperature": null, "stream": null}
        """);

    var request = pulze.prompts.get(0);
    assertTrue(request.hasModel());
    assertEquals(Optional.empty(), request.model());
    assertEquals(Optional.empty(), request.stop());
    assertEquals(Optional.empty(), request.temperature());
    assertEquals(Optional.empty(), request.stream());
  }

  @Test
  void fields_the_contract_does_not_know_are_kept_and_can_be_echoed() {
    var answer =
        caller.post(
            CHAT,
            """
            {"messages": [{"role": "user", "content": "x", "name": "Ada"}],
             "trace": {"id": 12345678901234567890, "tags": ["a", null]}, "seed": 1.50}
            """);

    assertEquals(List.of("trace", "seed"), List.copyOf(extras().keySet()));
    assertEquals(
        Map.of("name", "Ada"), pulze.chats.get(0).messages().get(0).additionalProperties());
    answer.is(
        200,
        JSON,
        """
        {"model": "pulze", "object": "chat.completion", "created": 1767225600123,
         "choices": [{"index": 0, "message": {"role": "assistant", "content": "2, 3, 5"}}],
         "trace": {"id": 12345678901234567890, "tags": ["a", null]}, "seed": 1.5}
        """);
  }

  @Test
  void unions_arrive_as_the_arm_that_was_sent() {
    caller.post(
        CHAT,
        """
        {"messages": [{"role": "user", "content": [{"type": "text", "text": "hi"}]}],
         "stop": ["a", "b"], "tool_choice": {"type": "function", "function": {"name": "f"}}}
        """);

    var request = pulze.chats.get(0);
    assertEquals(Optional.of(new Stop.Sequences(List.of("a", "b"))), request.stop());
    var tool = assertInstanceOf(ToolChoiceOption.Tool.class, request.toolChoice());
    assertEquals("f", tool.value().function().orElseThrow().name());
    var parts =
        assertInstanceOf(Content.Parts.class, request.messages().get(0).content().orElseThrow());
    assertEquals(Optional.of("hi"), parts.value().get(0).text());
  }

  @Test
  void the_context_tells_who_calls_and_how() {
    caller
        .with("Authorization", "bearer  key-2")
        .with("Pulze-Labels", "{\"team\":\"search\"}")
        .with("Content-Type", "application/json; charset=UTF-8")
        .post(TEXT + "/?trace=1", "{\"prompt\": \"p\"}");

    var context = pulze.contexts.get(0);
    assertEquals("POST", context.method());
    assertEquals(TEXT, context.path());
    assertEquals(Optional.of("key-2"), context.bearerToken());
    assertEquals(Optional.of("{\"team\":\"search\"}"), context.header("pulze-labels"));
    assertEquals("POST /v1/completions", context.toString());
  }

  private Map<String, ?> extras() {
    return pulze.chats.get(0).additionalProperties();
  }
}
