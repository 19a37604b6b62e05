package dev.specwright.calling.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.model.MissingPropertyException;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.Content;
import dev.specwright.pulze.model.MetadataTemperature;
import dev.specwright.pulze.model.PulzeEngineResponseChatCompletion;
import dev.specwright.pulze.model.ResponseObject;
import dev.specwright.pulze.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers of Pulze are typed, and read leniently: only what is asked for has to be right. */
class PulzeAnswersTest extends PulzeClientTest {

  @Test
  void an_answer_is_typed() {
    var answer =
        chat(
            """
            {"choices": [{"index": 0, "finish_reason": "stop",
                          "message": {"role": "assistant", "content": "2, 3 and 5"}}],
             "created": 1767225600123, "id": "c-1", "model": "openai/gpt-4o",
             "object": "chat.completion",
             "usage": {"total_tokens": 30, "prompt_tokens": 22, "completion_tokens": 8},
             "metadata": {
               "model": {"model": "gpt-4o", "namespace": "openai/gpt-4o", "provider": null},
               "costs": {"total_tokens": 0.0021}, "labels": {"team": "search"}, "temperature": 0.7,
               "latency": 1.25, "scores": {"best_models": [{"openai/gpt-4o": 0.9}]},
               "status_code": null},
             "region": "eu"}
            """);

    var choice = answer.choices().get(0);
    assertEquals(Optional.of("stop"), choice.finishReason());
    assertEquals(Role.ASSISTANT, choice.message().role());
    assertEquals(Optional.of(new Content.Text("2, 3 and 5")), choice.message().content());
    assertEquals(1_767_225_600_123L, answer.created());
    assertEquals(ResponseObject.CHAT_COMPLETION, answer.object());
    assertEquals(30.0, answer.usage().orElseThrow().totalTokens());
    assertEquals(Map.of("region", "eu"), answer.additionalProperties());
    var metadata = answer.metadata().orElseThrow();
    assertEquals("gpt-4o", metadata.model().orElseThrow().model());
    assertEquals(0.0021, metadata.costs().orElseThrow().totalTokens());
    assertEquals(0.0, metadata.costs().orElseThrow().promptTokens());
    assertEquals(Optional.of(Map.of("team", "search")), metadata.labels());
    assertEquals(Optional.of(new MetadataTemperature.Decimal(0.7)), metadata.temperature());
    assertEquals(
        List.of(Map.of("openai/gpt-4o", 0.9)), metadata.scores().orElseThrow().bestModels());
    assertEquals(0, metadata.retries());
    assertTrue(metadata.hasStatusCode());
    assertEquals(Optional.empty(), metadata.statusCode());
    assertEquals(List.of(), answer.problems());
  }

  @Test
  void a_completion_is_typed() {
    server.answers(
        200,
        "application/json; charset=utf-8",
        """
        {"choices": [{"index": 0, "text": "Lisbon"}], "model": "m", "object": "text_completion"}
        """);

    var answer = pulze.completions().completions(PROMPT);

    assertEquals("Lisbon", answer.choices().get(0).text());
    assertEquals(ResponseObject.TEXT_COMPLETION, answer.object());
    assertEquals(0, answer.created());
  }

  @Test
  void a_missing_property_fails_only_when_asked_for() {
    var answer = chat("{\"model\": \"m\", \"choices\": [{\"index\": 0}]}");

    assertEquals("m", answer.model());
    assertEquals(0, answer.choices().get(0).index());
    assertEquals(
        "PulzeEngineResponseChatCompletion.object is required, but missing",
        assertThrows(MissingPropertyException.class, answer::object).getMessage());
    assertEquals(
        "ResponseCompletionChatChoice.message is required, but missing",
        assertThrows(MissingPropertyException.class, () -> answer.choices().get(0).message())
            .getMessage());
  }

  @Test
  void a_property_of_a_wrong_type_fails_only_when_asked_for() {
    var answer = chat("{\"model\": \"m\", \"created\": \"yesterday\", \"choices\": {}}");

    assertEquals("m", answer.model());
    assertEquals(
        "PulzeEngineResponseChatCompletion.created must be an integer, but was \"yesterday\"",
        assertThrows(MissingPropertyException.class, answer::created).getMessage());
    assertEquals(
        "PulzeEngineResponseChatCompletion.choices must be an array, but was an object",
        assertThrows(MissingPropertyException.class, answer::choices).getMessage());
  }

  @Test
  void values_the_contract_does_not_know_yet_survive() {
    String json =
        "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"oracle\","
            + "\"content\":{\"audio\":\"...\"}}}],"
            + "\"model\":\"m\",\"object\":\"chat.completion.v2\",\"new\":[1,null]}";
    var answer = chat(json);

    assertEquals("chat.completion.v2", answer.object().value());
    assertFalse(answer.object().isKnown());
    assertEquals(Optional.empty(), answer.object().known());
    var message = answer.choices().get(0).message();
    assertEquals("oracle", message.role().value());
    assertEquals(Optional.of(new Content.Unrecognized(Map.of("audio", "..."))), message.content());
    assertEquals(json, answer.toJson());
  }

  @Test
  void an_answers_message_goes_into_the_next_request() {
    var first =
        chat(
            """
            {"choices": [{"index": 0, "message": {"role": "assistant", "content": null, "x": 1,
               "tool_calls": [{"id": "t1", "type": "function",
                               "function": {"name": "f", "arguments": "{}"}}]}}],
             "model": "m", "object": "chat.completion"}
            """);

    var second =
        ChatCompletionRequestPayload.builder().addMessage(first.choices().get(0).message()).build();

    assertEquals(List.of(), second.problems());
    assertEquals(
        "{\"messages\":[{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"function\":"
            + "{\"arguments\":\"{}\",\"name\":\"f\"},\"id\":\"t1\",\"type\":\"function\"}],"
            + "\"x\":1}]}",
        second.toJson());
  }

  private PulzeEngineResponseChatCompletion chat(String json) {
    server.answers(200, "application/json", json);
    return pulze.chat().chatCompletions(CHAT);
  }
}
