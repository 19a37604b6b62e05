package dev.specwright.calling.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.pulze.client.PulzeClient;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.CompletionRequestPayload;
import dev.specwright.pulze.model.FunctionParameters;
import dev.specwright.pulze.model.RequestResponseFormat;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import dev.specwright.pulze.model.RoleContentChatChoiceContent;
import dev.specwright.pulze.model.ToolChoice;
import dev.specwright.pulze.model.ToolChoiceFunction;
import dev.specwright.pulze.model.ToolChoiceOption;
import dev.specwright.pulze.model.ToolFunction;
import dev.specwright.pulze.model.ToolFunctionDetail;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the client of Pulze puts on the wire. */
class PulzeSendingTest extends PulzeClientTest {

  @Test
  void a_chat_has_only_what_was_set() {
    pulze.chat().chatCompletions(CHAT);

    assertEquals("POST /v1/chat/completions", server.only().line());
    assertEquals(
        "{\"messages\":[{\"role\":\"user\",\"content\":\"Name three primes.\"}]}",
        server.only().body());
  }

  @Test
  void a_completion_has_only_what_was_set() {
    pulze.completions().completions(PROMPT);

    assertEquals("POST /v1/completions", server.only().line());
    assertEquals("{\"prompt\":\"The capital of Portugal is\"}", server.only().body());
  }

  @Test
  void what_is_set_is_sent_though_it_equals_the_default_and_null_is_sent_as_null() {
    pulze
        .completions()
        .completions(
            CompletionRequestPayload.builder()
                .model("pulze")
                .temperatureNull()
                .topP(1)
                .toolChoice(ToolChoiceOption.ModeValue.NONE)
                .stream(false)
                .stop("")
                .logitBiasNull()
                .prompt(List.of("a", "b"))
                .build());

    assertEquals(
        "{\"model\":\"pulze\",\"temperature\":null,\"top_p\":1.0,\"tool_choice\":\"none\","
            + "\"stream\":false,\"stop\":\"\",\"logit_bias\":null,\"prompt\":[\"a\",\"b\"]}",
        server.only().body());
  }

  @Test
  void everything_a_chat_can_hold_is_sent_in_the_contracts_order() {
    var parameters =
        FunctionParameters.builder()
            .properties(Map.of("city", Map.of("type", "string")))
            .requiredNull()
            .build();
    var tool = ToolFunctionDetail.builder().name("weather").parameters(parameters).build();
    var picture =
        RoleContentChatChoiceContent.CODEC.read(
            "{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://example.com/a.png\"}}");
    var text =
        RoleContentChatChoiceContent.builder()
            .type(RoleContentChatChoiceContent.Type.TEXT)
            .text("Answer in JSON: \u00fc \ud83d\ude00 \"\n\"")
            .build();

    pulze
        .chat()
        .chatCompletions(
            ChatCompletionRequestPayload.builder()
                .addMessage(
                    RoleContentChatChoice.builder()
                        .role(Role.USER)
                        .content(List.of(text, picture))
                        .additionalProperty("name", "Ada")
                        .build())
                .addMessage(
                    RoleContentChatChoice.builder().role(Role.ASSISTANT).contentNull().build())
                .responseFormat(RequestResponseFormat.of(RequestResponseFormat.Type.JSON_OBJECT))
                .stop(List.of("\n\n", "END"))
                .n(2)
                .maxTokens(9_007_199_254_740_993L)
                .toolChoice(
                    ToolChoice.builder()
                        .type(ToolChoice.Type.FUNCTION)
                        .function(ToolChoiceFunction.of("weather"))
                        .build())
                .addTool(ToolFunction.of(tool))
                .addPlugin("web-search")
                .additionalProperty("trace", Map.of("id", 7))
                .build());

    assertEquals(
        "{\"max_tokens\":9007199254740993,"
            + "\"tools\":[{\"function\":{\"name\":\"weather\",\"parameters\":"
            + "{\"properties\":{\"city\":{\"type\":\"string\"}},\"required\":null}}}],"
            + "\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"weather\"}},"
            + "\"n\":2,\"stop\":[\"\\n\\n\",\"END\"],"
            + "\"response_format\":{\"type\":\"json_object\"},"
            + "\"messages\":[{\"role\":\"user\",\"content\":["
            + "{\"type\":\"text\",\"text\":\"Answer in JSON: \u00fc \ud83d\ude00 \\\"\\n\\\"\"},"
            + "{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://example.com/a.png\"}}],"
            + "\"name\":\"Ada\"},{\"role\":\"assistant\",\"content\":null}],"
            + "\"plugins\":[\"web-search\"],\"trace\":{\"id\":7}}",
        server.only().body());
  }

  @Test
  void the_headers_are_those_of_a_json_call_and_no_others() {
    pulze.chat().chatCompletions(CHAT);

    Map<String, String> headers = server.only().headers();
    assertEquals(
        Set.of("accept", "authorization", "content-length", "content-type", "host", "user-agent"),
        headers.keySet());
    assertEquals("application/json, application/problem+json", headers.get("accept"));
    assertEquals("Bearer " + TOKEN, headers.get("authorization"));
    assertEquals("application/json", headers.get("content-type"));
    assertTrue(headers.get("user-agent").startsWith("specwright/"), headers.get("user-agent"));
  }

  @Test
  void headers_of_the_callers_own_are_added() {
    PulzeClient.builder()
        .baseUrl(server.url())
        .token(TOKEN)
        .header("Pulze-Labels", "{\"team\":\"search\"}")
        .header("User-Agent", "shop/1.0")
        .build()
        .chat()
        .chatCompletions(CHAT);

    assertEquals("{\"team\":\"search\"}", server.only().headers().get("pulze-labels"));
    assertEquals("shop/1.0", server.only().headers().get("user-agent"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', /v1/chat/completions",
    "/, /v1/chat/completions",
    "/gateway/pulze, /gateway/pulze/v1/chat/completions",
    "/gateway/pulze/, /gateway/pulze/v1/chat/completions",
    "/a%20b, /a%20b/v1/chat/completions"
  })
  void the_base_url_may_have_a_path(String prefix, String path) {
    PulzeClient.builder()
        .baseUrl(URI.create(server.url() + prefix))
        .token(TOKEN)
        .build()
        .chat()
        .chatCompletions(CHAT);

    assertEquals("POST " + path, server.only().line());
  }

  @Test
  void the_contracts_server_is_the_default_and_the_token_is_not_shown() {
    assertEquals(
        "[baseUrl=https://api.pulze.ai, token=***]",
        PulzeClient.builder().token(TOKEN).toString().replaceFirst("^[^\\[]*", ""));
  }

  @Test
  void a_client_tells_where_it_calls_and_not_with_which_token() {
    assertEquals("PulzeClient[" + server.url() + "]", pulze.toString());
  }
}
