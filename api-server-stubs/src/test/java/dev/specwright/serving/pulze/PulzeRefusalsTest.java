package dev.specwright.serving.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.pulze.server.PulzeServer;
import dev.specwright.server.jetty.EmbeddedServer;
import dev.specwright.serving.Caller;
import dev.specwright.serving.RawCall;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Pulze's server refuses without a look at the body, in FastAPI's form. */
class PulzeRefusalsTest extends PulzeTest {
  private static final String PROMPT = "{\"prompt\": \"p\"}";
  private static final int SIX_MEGABYTES = 6 * 1024 * 1024;

  @Test
  void no_token_is_refused() {
    assertRefused(
        caller.without("Authorization").post(TEXT, PROMPT),
        401,
        Map.of("content-type", "application/json", "www-authenticate", "Bearer"),
        "{\"detail\": \"Not authenticated\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Basic a2V5", "key", "Bearerkey", "Bearer a b"})
  void what_is_no_bearer_token_is_refused_before_the_body_is_looked_at(String authorization)
      throws Exception {
    var call =
        RawCall.of(
            "POST /v1/completions HTTP/1.1",
            "Authorization: " + authorization,
            "Content-Type: text/plain",
            "Content-Length: 1");

    assertRefused(
        call.then("{").to(server),
        401,
        Map.of("content-type", "application/json", "www-authenticate", "Bearer"),
        "{\"detail\": \"Not authenticated\"}");
  }

  @Test
  void two_tokens_are_refused() throws Exception {
    var call =
        RawCall.of(
            "POST /v1/completions HTTP/1.1",
            "Authorization: Bearer a",
            "Authorization: Bearer b",
            "Content-Type: application/json",
            "Content-Length: 15");

    assertRefused(
        call.then(PROMPT).to(server),
        401,
        Map.of("content-type", "application/json", "www-authenticate", "Bearer"),
        "{\"detail\": \"Not authenticated\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=latin1"
      })
  void another_media_type_is_refused(String type) {
    assertRefused(
        caller.with("Content-Type", type).post(TEXT, PROMPT),
        415,
        Map.of("content-type", "application/json", "accept", "application/json"),
        "{\"detail\": \"Send the body as \\\"Content-Type: application/json\\\", in UTF-8.\"}");
  }

  @Test
  void a_compressed_body_is_refused() {
    assertRefused(
        caller.with("Content-Encoding", "gzip").post(TEXT, PROMPT),
        415,
        Map.of(
            "content-type", "application/json",
            "accept", "application/json",
            "accept-encoding", "identity"),
        "{\"detail\": \"Send the body without a Content-Encoding.\"}");
  }

  @Test
  void a_caller_that_takes_no_json_is_refused() {
    assertRefused(
        caller.with("Accept", "text/html").post(TEXT, PROMPT),
        406,
        JSON,
        "{\"detail\": \"The answer is application/json, which the Accept header rules out: add it"
            + " there.\"}");
  }

  @Test
  void six_megabytes_are_more_than_the_usual_limit() {
    String big = " ".repeat(SIX_MEGABYTES);
    String tooLarge = "{\"detail\": \"The body is larger than the 4194304 bytes allowed.\"}";

    assertRefused(caller.post(TEXT, big), 413, JSON, tooLarge);
    assertRefused(caller.postInChunks(TEXT, big.getBytes()), 413, JSON, tooLarge);
  }

  @Test
  void an_announced_length_over_the_limit_is_refused_before_a_byte_of_it_is_sent()
      throws Exception {
    var call =
        RawCall.of(
            "POST /v1/completions HTTP/1.1",
            "Authorization: Bearer key",
            "Content-Type: application/json",
            "Expect: 100-continue",
            "Content-Length: 4194305");

    assertRefused(
        call.to(server),
        413,
        JSON,
        "{\"detail\": \"The body is larger than the 4194304 bytes allowed.\"}");
  }

  @Test
  void the_limit_can_be_set_and_is_exact() {
    try (var small =
        EmbeddedServer.start(
            0, PulzeServer.builder().completions(pulze).maxBodyBytes(PROMPT.length()).build())) {
      var there = Caller.of(small);
      String tooLarge = "{\"detail\": \"The body is larger than the 15 bytes allowed.\"}";

      assertRefused(there.post(TEXT, PROMPT + " "), 413, JSON, tooLarge);
      assertRefused(there.postInChunks(TEXT, (PROMPT + " ").getBytes()), 413, JSON, tooLarge);
      assertEquals(200, there.post(TEXT, PROMPT).status());
    }
  }

  @Test
  void a_larger_limit_lets_six_megabytes_through() {
    try (var large =
        EmbeddedServer.start(
            0, PulzeServer.builder().completions(pulze).maxBodyBytes(2L * SIX_MEGABYTES).build())) {
      var answer =
          Caller.of(large).post(TEXT, "{\"prompt\": \"" + "a".repeat(SIX_MEGABYTES) + "\"}");

      assertEquals(200, answer.status());
      assertEquals(1, pulze.calls());
    }
  }

  @Test
  void a_body_that_breaks_off_is_refused() throws Exception {
    var call =
        RawCall.of(
            "POST /v1/completions HTTP/1.1",
            "Authorization: Bearer key",
            "Content-Type: application/json",
            "Content-Length: 100");

    assertRefused(
        call.then(PROMPT).endingTo(server),
        400,
        JSON,
        "{\"detail\": \"The body could not be read to its end: send the request again.\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1", "/v1/chat", "/v1/chat/completions/x", "/V1/completions"})
  void an_unknown_path_is_not_found(String path) {
    assertRefused(caller.post(path, PROMPT), 404, JSON, "{\"detail\": \"Not Found\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void another_method_is_refused_with_those_allowed(String method) {
    assertRefused(
        caller.send(method, CHAT),
        405,
        Map.of("content-type", "application/json", "allow", "POST"),
        "{\"detail\": \"Method Not Allowed\"}");
  }

  @Test
  void streaming_is_not_implemented() {
    String words =
        "{\"detail\": \"Streaming is not implemented on this server: leave \\\"stream\\\" out, or"
            + " send false.\"}";

    assertRefused(caller.post(TEXT, "{\"prompt\": \"p\", \"stream\": true}"), 501, JSON, words);
    assertRefused(
        caller.post(
            CHAT, "{\"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"stream\": true}"),
        501,
        JSON,
        words);
  }

  @Test
  void an_invalid_request_for_a_stream_is_invalid_first() {
    assertInvalid(caller.post(TEXT, "{\"stream\": true}"), missing("\"prompt\""));
  }

  @Test
  void an_operation_nobody_implements_says_so() {
    try (var empty = EmbeddedServer.start(0, PulzeServer.builder().build())) {
      var there = Caller.of(empty);

      assertRefused(
          there.post(TEXT, PROMPT),
          501,
          JSON,
          "{\"detail\": \"completions is not implemented on this server.\"}");
      assertRefused(
          there.post(CHAT, "{\"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}"),
          501,
          JSON,
          "{\"detail\": \"chatCompletions is not implemented on this server.\"}");
      assertInvalid(there.post(CHAT, "{}"), missing("\"messages\""));
    }
  }

  @Test
  void what_the_http_layer_refuses_has_the_same_form() throws Exception {
    assertRefused(
        RawCall.of("POST /v1/%zz HTTP/1.1").to(server), 400, JSON, "{\"detail\": \"Bad Request\"}");
    assertRefused(
        RawCall.of("POST /v1/completions HTTP/1.1", "X: " + "x".repeat(20_000)).to(server),
        431,
        JSON,
        "{\"detail\": \"Request Header Fields Too Large\"}");
  }
}
