package dev.specwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.server.samples.Note;
import dev.specwright.server.samples.PoemServer;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusExceptionTest {

  private static ServerResponse answer(ErrorFormat errors, StatusException chosen) {
    Api api =
        PoemServer.at("/v1", errors)
            .poems(
                (request, context) -> {
                  throw chosen;
                })
            .build();
    try (CapturedLog log = new CapturedLog()) {
      ServerResponse answer = Requests.json("POST", "/v1/poems", PoemServer.VALID).to(api);
      assertEquals(0, log.atLeast(Level.ALL).size());
      return answer;
    }
  }

  @Test
  void answers_with_a_model_of_the_contract() {
    ServerResponse answer =
        answer(FastApiErrors.FORMAT, new StatusException(402, Note.of("no money")));

    assertEquals(402, answer.status());
    assertEquals(Map.of("Content-Type", "application/json"), answer.headers());
    assertEquals("{\"note\":\"no money\"}", Requests.text(answer));
  }

  @Test
  void a_model_has_the_media_type_of_the_contracts_errors() {
    Note model = Note.of("x");

    assertEquals(
        "application/problem+json",
        answer(ProblemDetails.JSON, new StatusException(404, model)).headers().get("Content-Type"));
    assertEquals(
        "application/json",
        answer(ProblemDetails.JSON, new StatusException(400, model)).headers().get("Content-Type"));
  }

  @Test
  void answers_with_a_sentence_in_the_contracts_format() {
    StatusException busy = new StatusException(429, "slow \"down\"").withHeader("Retry-After", "7");

    ServerResponse fast = answer(FastApiErrors.FORMAT, busy);
    assertEquals(429, fast.status());
    assertEquals(
        Map.of("Content-Type", "application/json", "Retry-After", "7"),
        new TreeMap<>(fast.headers()));
    assertEquals("{\"detail\":\"slow \\\"down\\\"\"}", Requests.text(fast));
    assertEquals(
        "{\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"slow \\\"down\\\"\"}",
        Requests.text(answer(ProblemDetails.FORMAT, busy)));
  }

  @Test
  void a_404_of_the_implementation_keeps_its_sentence() {
    assertEquals(
        "{\"detail\":\"no such model\"}",
        Requests.text(answer(FastApiErrors.FORMAT, new StatusException(404, "no such model"))));
  }

  @Test
  void a_401_of_the_implementation_challenges_for_a_bearer_token() {
    ServerResponse plain = answer(FastApiErrors.FORMAT, new StatusException(401, "unknown key"));
    assertEquals("Bearer", plain.headers().get("WWW-Authenticate"));

    StatusException own =
        new StatusException(401, "stale")
            .withHeader("www-authenticate", "Bearer error=\"invalid_token\"");
    assertEquals(
        "Bearer error=\"invalid_token\"",
        answer(FastApiErrors.FORMAT, own).headers().get("WWW-Authenticate"));
  }

  @Test
  void an_unusual_status_has_a_general_title() {
    assertEquals(
        "{\"title\":\"Client Error\",\"status\":499,\"detail\":\"x\"}",
        Requests.text(answer(ProblemDetails.FORMAT, new StatusException(499, "x"))));
    assertEquals(
        "{\"title\":\"Server Error\",\"status\":599,\"detail\":\"x\"}",
        Requests.text(answer(ProblemDetails.FORMAT, new StatusException(599, "x"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 399, 600, -1})
  void refuses_a_status_that_is_no_error(int status) {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> new StatusException(status, "x"));

    assertEquals(
        "status " + status + " is not an error: use 400 to 599, or return an answer",
        refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new StatusException(status, Note.of("x")));
  }

  @Test
  void refuses_headers_that_would_break_the_answer() {
    StatusException busy = new StatusException(503, "busy");

    var value =
        assertThrows(IllegalArgumentException.class, () -> busy.withHeader("X", "a\r\nY: b"));
    assertEquals(
        "the value of header X may hold printable ASCII only, and no line break",
        value.getMessage());
    var name = assertThrows(IllegalArgumentException.class, () -> busy.withHeader("X Y", "a"));
    assertEquals(
        "\"X Y\" is not a header name: use letters, digits and hyphens", name.getMessage());
  }

  @Test
  void says_in_its_message_what_is_answered() {
    assertEquals("status 429: slow down", new StatusException(429, "slow down").getMessage());
    assertEquals(
        "status 402 with a body of type Note", new StatusException(402, Note.of("x")).getMessage());
  }
}
