package dev.specwright.calling.poolside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.calling.WebServer;
import dev.specwright.client.ApiException;
import dev.specwright.client.InvalidRequestException;
import dev.specwright.model.MissingPropertyException;
import dev.specwright.poolside.client.ErrorModelException;
import dev.specwright.poolside.client.PoolsideClient;
import dev.specwright.poolside.client.V1PromptModelErrorException;
import dev.specwright.poolside.model.ChatCompletionMessage;
import dev.specwright.poolside.model.CreateChatCompletionBody;
import dev.specwright.poolside.model.CreateCompletionBody;
import dev.specwright.poolside.model.Model;
import dev.specwright.poolside.model.Role;
import dev.specwright.poolside.model.V1PromptModelError;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client of poolside sends, and what it makes of the answers. */
class PoolsideClientTest {
  private static final CreateChatCompletionBody CHAT =
      CreateChatCompletionBody.builder()
          .model("laguna")
          .addMessage(ChatCompletionMessage.builder().role(Role.USER).content("Hi").build())
          .build();

  private final WebServer server = new WebServer();
  private final PoolsideClient poolside =
      PoolsideClient.builder().baseUrl(server.url()).token("ps-12345").build();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_chat_has_only_what_was_set() {
    poolside.chat().createChatCompletion(CHAT);

    assertEquals("POST /openai/v1/chat/completions", server.only().line());
    assertEquals(
        "{\"messages\":[{\"content\":\"Hi\",\"role\":\"user\"}],\"model\":\"laguna\"}",
        server.only().body());
    assertEquals("Bearer ps-12345", server.only().headers().get("authorization"));
  }

  @Test
  @SuppressWarnings("deprecation") // the contract keeps the operation for old callers
  void a_completion_has_only_what_was_set() {
    poolside
        .chat()
        .createCompletion(
            CreateCompletionBody.builder()
                .model("laguna")
                .prompt("p")
                .cacheControl(Map.of("type", "ephemeral"))
                .additionalProperty("chat_template_kwargs", Map.of("enable_thinking", false))
                .build());

    assertEquals("POST /openai/v1/completions", server.only().line());
    assertEquals(
        "{\"cache_control\":{\"type\":\"ephemeral\"},\"model\":\"laguna\",\"prompt\":\"p\","
            + "\"chat_template_kwargs\":{\"enable_thinking\":false}}",
        server.only().body());
  }

  @Test
  void the_list_of_models_is_asked_for_without_a_body() {
    server.answers(
        200,
        "application/json",
        """
        {"object": "list", "data": [
          {"id": "laguna", "created": 1, "owned_by": "poolside", "object": "model", "is_free": true}]}
        """);

    var models = poolside.models().listModels();

    assertEquals("GET /openai/v1/models", server.only().line());
    assertEquals("", server.only().body());
    assertEquals(
        Set.of("accept", "authorization", "host", "user-agent"),
        withoutEmptyLength(server.only().headers()).keySet());
    assertEquals("list", models.object());
    Model model = models.data().get(0);
    assertEquals("laguna", model.id());
    assertEquals("poolside", model.ownedBy().value());
    assertFalse(model.ownedBy().isKnown());
    assertEquals(Map.of("is_free", true), model.additionalProperties());
  }

  @Test
  void an_answer_is_typed_and_keeps_what_the_contract_does_not_list() {
    server.answers(
        200,
        "application/json",
        """
        {"id": "chatcmpl-1", "model": "laguna", "created": 1767225600, "object": "chat.completion",
         "choices": [{"index": 0, "finish_reason": "stop",
           "message": {"role": "assistant", "content": "2, 3", "reasoning_content": null}}],
         "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}}
        """);

    var answer = poolside.chat().createChatCompletion(CHAT);

    assertEquals(Map.of("id", "chatcmpl-1"), answer.additionalProperties());
    assertEquals(3, answer.usage().orElseThrow().totalTokens());
    var message = answer.choices().get(0).message().orElseThrow();
    assertEquals(Optional.of(Role.ASSISTANT), message.role());
    assertEquals(Optional.of("2, 3"), message.content());
    assertEquals(Set.of("reasoning_content"), message.additionalProperties().keySet());
  }

  @Test
  void what_a_server_leaves_out_fails_only_when_asked_for() {
    server.answers(200, "application/json", "{\"data\": [{\"id\": \"laguna\"}]}");

    var models = poolside.models().listModels();

    assertEquals("laguna", models.data().get(0).id());
    assertEquals(
        "PageListModel.object is required, but missing",
        assertThrows(MissingPropertyException.class, models::object).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/problem+json"})
  void a_400_carries_its_model_in_either_media_type(String type) {
    server.answers(
        400,
        type,
        """
        {"title": "Bad Request", "status": 400, "detail": "no", "code": "model-not-found",
         "errors": [{"location": "body.model", "message": "unknown", "value": "gpt"}]}
        """);

    var error =
        assertThrows(
            V1PromptModelErrorException.class, () -> poolside.chat().createChatCompletion(CHAT));

    assertEquals(400, error.status());
    assertEquals(Optional.of(V1PromptModelError.Code.MODEL_NOT_FOUND), error.error().code());
    assertEquals(Optional.of("no"), error.error().detail());
    assertEquals(URI.create("about:blank"), error.error().type());
    var finding = error.error().errors().orElseThrow().get(0);
    assertEquals(Optional.of("body.model"), finding.location());
    assertEquals(Optional.of("unknown"), finding.message());
    assertEquals(Optional.of("gpt"), finding.value());
  }

  @Test
  void an_unknown_code_survives() {
    server.answers(400, "application/json", "{\"code\": \"quota-exceeded\"}");

    var error =
        assertThrows(
            V1PromptModelErrorException.class, () -> poolside.chat().createChatCompletion(CHAT));

    assertEquals("quota-exceeded", error.error().code().orElseThrow().value());
    assertFalse(error.error().code().orElseThrow().isKnown());
  }

  @Test
  void a_400_in_another_dialect_keeps_what_it_says() {
    server.answers(400, "application/json", "{\"error\": {\"code\": 400, \"message\": \"range\"}}");

    var error =
        assertThrows(
            V1PromptModelErrorException.class, () -> poolside.chat().createChatCompletion(CHAT));

    assertEquals(
        Map.of("error", Map.of("code", 400L, "message", "range")),
        error.error().additionalProperties());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | text/plain               | No Authorization header provided",
        "404 | application/json         | {\"error\":\"no such model\"}",
        "403 | application/problem+json | {\"title\":\"Forbidden\",\"status\":403}",
        "502 | text/html                | <html></html>"
      })
  void other_errors_of_a_chat_are_not_declared(int status, String type, String body) {
    server.answers(status, type, body);

    var error = assertThrows(ApiException.class, () -> poolside.chat().createChatCompletion(CHAT));

    assertEquals(ApiException.class, error.getClass());
    assertEquals(
        "POST /openai/v1/chat/completions answered " + status + ": " + body, error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 429, 500, 503})
  void every_error_of_the_list_of_models_is_declared(int status) {
    server.answers(
        status, "application/problem+json", "{\"title\": \"T\", \"status\": " + status + "}");

    var error = assertThrows(ErrorModelException.class, () -> poolside.models().listModels());

    assertEquals(status, error.status());
    assertEquals(Optional.of((long) status), error.error().status());
    assertEquals(Optional.of("T"), error.error().title());
  }

  @Test
  void an_error_of_the_list_of_models_that_is_no_json_is_an_api_exception() {
    server.answers(401, "text/plain", "No Authorization header provided");

    var error = assertThrows(ApiException.class, () -> poolside.models().listModels());

    assertEquals(ApiException.class, error.getClass());
    assertEquals("No Authorization header provided", error.body());
  }

  @Test
  void a_request_that_breaks_the_contract_is_not_sent() {
    var request = CHAT.toBuilder().topP(0).temperature(2.5).messages(List.of()).build();

    assertEquals(
        """
        POST /openai/v1/chat/completions was not sent: the request has 3 problems
          messages: must have at least 1 item, but has 0
          temperature: must be at most 2, but was 2.5
          top_p: must be greater than 0, but was 0""",
        assertThrows(
                InvalidRequestException.class, () -> poolside.chat().createChatCompletion(request))
            .getMessage());
    server.gotNothing();
  }

  @Test
  void a_request_for_a_stream_is_refused_where_one_answer_is_awaited() {
    var request = CHAT.toBuilder().stream(true).build();

    assertEquals(
        "POST /openai/v1/chat/completions was not sent: stream is true, but this call waits for one"
            + " whole answer; leave stream unset or set it to false",
        assertThrows(
                IllegalArgumentException.class, () -> poolside.chat().createChatCompletion(request))
            .getMessage());
    server.gotNothing();
  }

  @Test
  void a_missing_token_is_named() {
    var anonymous = PoolsideClient.builder().baseUrl(server.url()).build();

    assertEquals(
        "GET /openai/v1/models needs a bearer token and the client has none: build it with"
            + " token(...)",
        assertThrows(IllegalStateException.class, () -> anonymous.models().listModels())
            .getMessage());
    server.gotNothing();
  }

  @Test
  void a_deployment_behind_a_path_is_called_there() {
    PoolsideClient.builder()
        .baseUrl(server.url() + "/tenants/7/")
        .token("ps-12345")
        .build()
        .chat()
        .createChatCompletion(CHAT);

    assertEquals("POST /tenants/7/openai/v1/chat/completions", server.only().line());
  }

  @Test
  void the_default_domain_of_the_contract_is_the_default() {
    assertEquals(
        "[baseUrl=https://api.poolsi.de, token=***]",
        PoolsideClient.builder().token("ps-12345").toString().replaceFirst("^[^\\[]*", ""));
  }

  @Test
  void a_client_tells_where_it_calls_and_not_with_which_token() {
    assertEquals(
        "PoolsideClient[https://api.poolsi.de]",
        PoolsideClient.builder().token("ps-12345").build().toString());
    assertEquals("PoolsideClient[" + server.url() + "]", poolside.toString());
  }

  private static Map<String, String> withoutEmptyLength(Map<String, String> headers) {
    headers.remove("content-length", "0");
    return headers;
  }
}
