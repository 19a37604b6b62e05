package dev.specwright.calling.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.client.ApiException;
import dev.specwright.client.UnexpectedResponseException;
import dev.specwright.model.MissingPropertyException;
import dev.specwright.pulze.client.HTTPValidationErrorException;
import dev.specwright.pulze.model.LocationItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of Pulze: the declared one with its model, every other with what the server said. */
class PulzeErrorsTest extends PulzeClientTest {

  @Test
  void the_declared_error_carries_its_model() {
    String json =
        "{\"detail\":[{\"loc\":[\"body\",\"messages\",0],\"msg\":\"Field required\","
            + "\"type\":\"missing\",\"input\":{}}]}";
    server.answers(422, "application/json", json).with("X-Request-Id", "r-1");

    var error =
        assertThrows(HTTPValidationErrorException.class, () -> pulze.chat().chatCompletions(CHAT));

    var problem = error.error().detail().orElseThrow().get(0);
    assertEquals(
        List.of(
            new LocationItem.Name("body"),
            new LocationItem.Name("messages"),
            new LocationItem.Index(0L)),
        problem.loc());
    assertEquals("Field required", problem.msg());
    assertEquals("missing", problem.type());
    assertEquals(Map.of("input", Map.of()), problem.additionalProperties());
    assertEquals(422, error.status());
    assertEquals(json, error.body());
    assertEquals(List.of("r-1"), error.headers().get("x-request-id"));
    assertEquals("POST /v1/chat/completions answered 422: " + json, error.getMessage());
  }

  @Test
  void completions_declare_the_same_error() {
    server.answers(422, "application/json", "{}");

    var error =
        assertThrows(
            HTTPValidationErrorException.class, () -> pulze.completions().completions(PROMPT));

    assertEquals(Optional.empty(), error.error().detail());
  }

  @Test
  void a_declared_error_of_another_shape_fails_only_when_asked_for() {
    server.answers(422, "application/json", "{\"detail\": \"JSON must appear in the context\"}");

    var error =
        assertThrows(HTTPValidationErrorException.class, () -> pulze.chat().chatCompletions(CHAT));

    assertEquals(
        "HTTPValidationError.detail must be an array, but was \"JSON must appear in the context\"",
        assertThrows(MissingPropertyException.class, () -> error.error().detail()).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | application/json | {\"detail\":\"Not authenticated\"}",
        "429 | application/json | {\"detail\":[]}",
        "500 | text/html        | <html>Oops</html>",
        "502 | application/json | {broken",
        "422 | text/plain       | no JSON here",
        "422 | application/json | []"
      })
  void everything_else_is_an_api_exception(int status, String type, String body) {
    server.answers(status, type, body);

    var error = assertThrows(ApiException.class, () -> pulze.chat().chatCompletions(CHAT));

    assertEquals(ApiException.class, error.getClass());
    assertEquals(status, error.status());
    assertEquals(body, error.body());
    assertEquals("POST /v1/chat/completions answered " + status + ": " + body, error.getMessage());
  }

  @Test
  void an_error_without_a_body_says_so() {
    server.answers(503, null, "");

    assertEquals(
        "POST /v1/completions answered 503 with an empty body",
        assertThrows(ApiException.class, () -> pulze.completions().completions(PROMPT))
            .getMessage());
  }

  @Test
  void a_redirect_is_not_followed_with_the_token() {
    server.answers(307, null, "").with("Location", server.url() + "/elsewhere");

    var error = assertThrows(ApiException.class, () -> pulze.chat().chatCompletions(CHAT));

    assertEquals(307, error.status());
    assertEquals("POST /v1/chat/completions", server.only().line());
  }

  @Test
  void a_success_that_is_not_json_is_unexpected() {
    server.answers(200, "text/html", "<html>Sign in</html>");

    assertEquals(
        "POST /v1/chat/completions answered 200 with Content-Type text/html where JSON was"
            + " expected: <html>Sign in</html>",
        assertThrows(UnexpectedResponseException.class, () -> pulze.chat().chatCompletions(CHAT))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"model\": ", "null"})
  void a_success_that_cannot_be_read_is_unexpected(String body) {
    server.answers(200, "application/json", body);

    var error =
        assertThrows(UnexpectedResponseException.class, () -> pulze.chat().chatCompletions(CHAT));

    assertEquals(200, error.status());
    assertEquals(body, error.body());
  }

  @Test
  void a_token_that_the_server_echoes_is_not_in_the_message() {
    server.answers(401, "application/json", "{\"detail\":\"no such key: " + TOKEN + "\"}");

    var error = assertThrows(ApiException.class, () -> pulze.chat().chatCompletions(CHAT));

    assertFalse(error.toString().contains(TOKEN), error.toString());
    assertEquals(
        "POST /v1/chat/completions answered 401: {\"detail\":\"no such key: ***\"}",
        error.getMessage());
  }
}
