package dev.specwright.calling.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.client.InvalidRequestException;
import dev.specwright.pulze.client.PulzeClient;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.CompletionRequestPayload;
import dev.specwright.pulze.model.RequestResponseFormat;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request that breaks the contract never leaves the client of Pulze. */
class PulzeBeforeSendingTest extends PulzeClientTest {

  @AfterEach
  void nothingWasSent() {
    server.gotNothing();
  }

  @Test
  void every_problem_is_named_at_once() {
    var request =
        ChatCompletionRequestPayload.builder()
            .temperature(1.5)
            .n(0)
            .addMessage(RoleContentChatChoice.builder().role(Role.of("robot")).content("x").build())
            .responseFormat(RequestResponseFormat.of(RequestResponseFormat.Type.JSON_OBJECT))
            .build();

    var refused =
        assertThrows(InvalidRequestException.class, () -> pulze.chat().chatCompletions(request));

    assertEquals(
        """
        POST /v1/chat/completions was not sent: the request has 4 problems
          temperature: must be at most 1, but was 1.5
          n: must be at least 1, but was 0
          messages[0].role: must be one of user, assistant, system, but was "robot"
          response_format: JSON mode needs the word "JSON" somewhere in messages (any letter case): \
        say in a message that the answer is to be JSON""",
        refused.getMessage());
    assertEquals(
        List.of("maximum", "minimum", "enum", "json_in_context"),
        refused.problems().stream().map(problem -> problem.code()).toList());
  }

  @Test
  void no_message_and_no_prompt_are_too_few() {
    var chat = ChatCompletionRequestPayload.of(List.of());
    var completion = CompletionRequestPayload.builder().prompt("").build();

    assertEquals(
        "POST /v1/chat/completions was not sent: messages: must have at least 1 item, but has 0",
        assertThrows(InvalidRequestException.class, () -> pulze.chat().chatCompletions(chat))
            .getMessage());
    assertEquals(
        "POST /v1/completions was not sent: prompt: must have at least 1 character, but has 0",
        assertThrows(
                InvalidRequestException.class, () -> pulze.completions().completions(completion))
            .getMessage());
  }

  @Test
  void json_mode_is_checked_in_a_prompt() {
    var request =
        CompletionRequestPayload.builder()
            .prompt(List.of("Name", "three primes"))
            .responseFormat(RequestResponseFormat.of(RequestResponseFormat.Type.JSON_OBJECT))
            .build();

    assertEquals(
        "POST /v1/completions was not sent: response_format: JSON mode needs the word \"JSON\""
            + " somewhere in prompt (any letter case): say in the prompt that the answer is to be"
            + " JSON",
        assertThrows(InvalidRequestException.class, () -> pulze.completions().completions(request))
            .getMessage());
  }

  @Test
  void a_request_for_a_stream_is_refused_where_one_answer_is_awaited() {
    var chat = CHAT.toBuilder().stream(true).build();
    var completion = PROMPT.toBuilder().stream(true).build();

    assertEquals(
        "POST /v1/chat/completions was not sent: stream is true, but this call waits for one whole"
            + " answer; leave stream unset or set it to false",
        assertThrows(IllegalArgumentException.class, () -> pulze.chat().chatCompletions(chat))
            .getMessage());
    assertEquals(
        "POST /v1/completions was not sent: stream is true, but this call waits for one whole"
            + " answer; leave stream unset or set it to false",
        assertThrows(
                IllegalArgumentException.class, () -> pulze.completions().completions(completion))
            .getMessage());
  }

  @Test
  void a_missing_token_is_named() {
    var anonymous = PulzeClient.builder().baseUrl(server.url()).build();

    assertEquals(
        "POST /v1/chat/completions needs a bearer token and the client has none: build it with"
            + " token(...)",
        assertThrows(IllegalStateException.class, () -> anonymous.chat().chatCompletions(CHAT))
            .getMessage());
  }

  @Test
  void a_request_that_came_with_misfits_is_refused() {
    var request =
        ChatCompletionRequestPayload.CODEC.readLenient(
            "{\"messages\": [{\"role\": \"user\", \"content\": 5}], \"n\": \"two\"}");

    assertEquals(
        """
        POST /v1/chat/completions was not sent: the request has 2 problems
          n: must be an integer, but was "two"
          messages[0].content: must be a string or an array, but was 5""",
        assertThrows(InvalidRequestException.class, () -> pulze.chat().chatCompletions(request))
            .getMessage());
  }
}
