package dev.specwright.serving.poolside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.poolside.model.ChatCompletion;
import dev.specwright.poolside.model.CreateChatCompletionBody;
import dev.specwright.poolside.model.PageListModel;
import dev.specwright.poolside.model.V1PromptModelError;
import dev.specwright.poolside.server.ChatApi;
import dev.specwright.poolside.server.PoolsideServer;
import dev.specwright.server.RequestContext;
import dev.specwright.server.StatusException;
import dev.specwright.server.jetty.EmbeddedServer;
import dev.specwright.serving.Caller;
import dev.specwright.serving.ContractSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Correct requests reach the implementation typed, and its answer reaches the caller as it is. */
class PoolsideRequestsTest extends PoolsideTest {

  @Test
  void a_correct_chat_is_answered_with_what_the_contract_does_not_know_echoed() {
    var answer =
        caller.post(
            CHAT,
            """
            {"model": "laguna", "messages": [{"role": "user", "content": ["a", {"b": 1.0}]}],
             "reasoning": {"effort": "low"}, "n": null}
            """);

    answer.is(
        200,
        JSON,
        """
        {"model": "laguna", "created": 1767225600, "object": "chat.completion",
         "choices": [{"index": 0, "finish_reason": "stop",
                      "message": {"role": "assistant", "content": "Hi"}}],
         "reasoning": {"effort": "low"}, "n": null}
        """);
    ContractSchema.of("poolside.yaml", "ChatCompletion").assertValid(answer);
    assertEquals("laguna", ChatCompletion.CODEC.read(answer.body()).model());
    var request = poolside.chats.get(0);
    assertEquals(Optional.empty(), request.stream());
    assertEquals(Optional.of(List.of("a", Map.of("b", 1.0))), request.messages().get(0).content());
  }

  @Test
  void the_list_of_models_needs_no_body() {
    var answer = caller.without("Content-Type").send("GET", MODELS);

    answer.is(
        200,
        JSON,
        """
        {"object": "list", "data": [
          {"id": "laguna", "created": 1767225600, "owned_by": "system", "object": "model"}]}
        """);
    ContractSchema.of("poolside.yaml", "PageListModel").assertValid(answer);
    assertEquals("laguna", PageListModel.CODEC.read(answer.body()).data().get(0).id());
    assertEquals(Optional.of("key-1"), poolside.contexts.get(0).bearerToken());
  }

  @Test
  void an_implementation_can_refuse_with_the_contracts_own_error() {
    var failing =
        new ChatApi() {
          @Override
          public ChatCompletion createChatCompletion(
              CreateChatCompletionBody request, RequestContext context) {
            throw new StatusException(
                400,
                V1PromptModelError.builder()
                    .title("Bad Request")
                    .status(400)
                    .detail("There is no model named " + request.model() + ".")
                    .code(V1PromptModelError.Code.MODEL_NOT_FOUND)
                    .build());
          }
        };
    try (var there = EmbeddedServer.start(0, PoolsideServer.builder().chat(failing).build())) {
      var answer =
          Caller.of(there).post(CHAT, "{\"model\": \"gpt\", \"messages\": [{\"role\": \"user\"}]}");

      answer.is(
          400,
          JSON,
          """
          {"title": "Bad Request", "status": 400, "detail": "There is no model named gpt.",
           "code": "model-not-found"}
          """);
      ContractSchema.of("poolside.yaml", "V1PromptModelError").assertValid(answer);
    }
  }
}
