package dev.specwright.serving.poolside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.poolside.server.PoolsideServer;
import dev.specwright.pulze.server.PulzeServer;
import dev.specwright.server.jetty.EmbeddedServer;
import dev.specwright.serving.Caller;
import dev.specwright.serving.RawCall;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What poolside's server refuses without a look at the body, as problem details (RFC 9457). */
class PoolsideRefusalsTest extends PoolsideTest {
  private static final String HI =
      "{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}]}";

  @Test
  void no_token_is_refused() {
    var nobody = caller.without("Authorization");
    var headers = Map.of("content-type", "application/problem+json", "www-authenticate", "Bearer");
    String detail = "Send your key in one header \"Authorization: Bearer <key>\".";

    assertRefused(nobody.post(CHAT, HI), 401, "Unauthorized", headers, detail);
    assertRefused(nobody.send("GET", MODELS), 401, "Unauthorized", headers, detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Basic a2V5", "ps-12345"})
  void what_is_no_bearer_token_is_refused(String authorization) throws Exception {
    assertRefused(
        RawCall.of("GET /openai/v1/models HTTP/1.1", "Authorization: " + authorization).to(server),
        401,
        "Unauthorized",
        Map.of("content-type", "application/problem+json", "www-authenticate", "Bearer"),
        "Send your key in one header \"Authorization: Bearer <key>\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/octet-stream"})
  void another_media_type_is_refused(String type) {
    assertRefused(
        caller.with("Content-Type", type).post(CHAT, HI),
        415,
        "Unsupported Media Type",
        Map.of("content-type", "application/problem+json", "accept", "application/json"),
        "Send the body as \"Content-Type: application/json\", in UTF-8.");
  }

  @Test
  void a_caller_that_takes_no_json_is_refused() {
    assertRefused(
        caller.with("Accept", "text/html").send("GET", MODELS),
        406,
        "Not Acceptable",
        PROBLEM,
        "The answer is application/json, which the Accept header rules out: add it there.");
  }

  @Test
  void six_megabytes_are_more_than_the_usual_limit() {
    assertRefused(
        caller.post(CHAT, " ".repeat(6 * 1024 * 1024)),
        413,
        "Content Too Large",
        PROBLEM,
        "The body is larger than the 4194304 bytes allowed.");
  }

  @Test
  void the_limit_can_be_set() {
    try (var small =
        EmbeddedServer.start(
            0, PoolsideServer.builder().chat(poolside).maxBodyBytes(HI.length()).build())) {
      assertRefused(
          Caller.of(small).post(CHAT, HI + "\n"),
          413,
          "Content Too Large",
          PROBLEM,
          "The body is larger than the " + HI.length() + " bytes allowed.");
      assertEquals(200, Caller.of(small).post(CHAT, HI).status());
    }
  }

  @Test
  void an_unknown_path_is_not_found() {
    assertRefused(
        caller.send("GET", "/openai/v1/engines"),
        404,
        "Not Found",
        PROBLEM,
        "The server has no operation at this path.");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /openai/v1/chat/completions, POST",
    "PUT, /openai/v1/completions, POST",
    "POST, /openai/v1/models, GET",
    "DELETE, /openai/v1/models, GET"
  })
  void another_method_is_refused_with_those_allowed(String method, String path, String allowed) {
    assertRefused(
        caller.send(method, path),
        405,
        "Method Not Allowed",
        Map.of("content-type", "application/problem+json", "allow", allowed),
        "Use " + allowed + " at this path.");
  }

  @Test
  void streaming_is_not_implemented() {
    assertRefused(
        caller.post(CHAT, HI.replaceFirst("\\{", "{\"stream\": true, ")),
        501,
        "Not Implemented",
        PROBLEM,
        "Streaming is not implemented on this server: leave \"stream\" out, or send false.");
  }

  @Test
  void an_operation_nobody_implements_says_so() {
    assertRefused(
        caller.post(TEXT, "{\"model\": \"m\", \"prompt\": \"p\"}"),
        501,
        "Not Implemented",
        PROBLEM,
        "createCompletion is not implemented on this server.");
  }

  @Test
  void two_contracts_on_one_server_keep_their_own_error_forms() {
    try (var both =
        EmbeddedServer.start(
            0, PoolsideServer.builder().chat(poolside).build(), PulzeServer.builder().build())) {
      var there = Caller.of(both);

      assertInvalid(there.post(CHAT, "{}"), missing("body.messages"), missing("body.model"));
      assertRefused(
          there.send("GET", "/openai/v1"),
          404,
          "Not Found",
          PROBLEM,
          "The server has no operation at this path.");
      there
          .post("/v1/completions", "{}")
          .is(
              422,
              JSON,
              """
              {"detail": [{"loc": ["body", "prompt"], "msg": "Field required", "type": "missing"}]}
              """);
      there.send("GET", "/v1/none").is(404, JSON, "{\"detail\": \"Not Found\"}");
    }
  }
}
