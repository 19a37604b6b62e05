package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.client.sample.FaultException;
import dev.specwright.client.sample.ValidationFaultException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Answers that say no. */
class ErrorAnswersTest {

  private static <X extends ApiException> X post(
      Class<X> type, int status, @Nullable String contentType, String body) {
    try (var server = WebServer.answering(status, contentType, body)) {
      var chat = server.client().build().chat();
      X thrown = assertThrows(type, () -> chat.chat(Samples.request()));
      assertSame(type, thrown.getClass());
      assertEquals(status, thrown.status());
      assertEquals(body, thrown.body());
      return thrown;
    }
  }

  private static <X extends ApiException> X get(
      Class<X> type, int status, @Nullable String contentType, String body) {
    try (var server = WebServer.answering(status, contentType, body)) {
      var chat = server.client().build().chat();
      X thrown = assertThrows(type, chat::latest);
      assertSame(type, thrown.getClass());
      assertEquals(status, thrown.status());
      return thrown;
    }
  }

  @Test
  void a_declared_error_is_its_own_exception_with_the_model() {
    var thrown =
        post(
            ValidationFaultException.class,
            422,
            Samples.JSON,
            "{\"detail\":[\"role is missing\"]}");

    assertEquals(Optional.of(List.of("role is missing")), thrown.error().detail());
    assertEquals(
        "POST /v1/chat/completions answered 422: {\"detail\":[\"role is missing\"]}",
        thrown.getMessage());
    assertEquals(List.of(Samples.JSON), thrown.headers().get("content-TYPE"));
    assertEquals(Optional.of(Samples.JSON), thrown.response().header("CONTENT-type"));
    assertNull(thrown.getCause());
  }

  @Test
  void problem_json_is_json() {
    var thrown =
        post(
            FaultException.class,
            503,
            "application/problem+json",
            "{\"title\":\"Busy\",\"code\":9}");

    assertEquals(Optional.of("Busy"), thrown.error().title());
    assertEquals(
        "POST /v1/chat/completions answered 503: {\"title\":\"Busy\",\"code\":9}",
        thrown.getMessage());
  }

  @Test
  void the_exact_status_wins_over_the_default_and_the_default_takes_the_rest() {
    get(ValidationFaultException.class, 404, Samples.JSON, "{\"detail\":[\"none\"]}");
    get(FaultException.class, 403, Samples.JSON, "{\"title\":\"no\"}");
    get(FaultException.class, 500, Samples.JSON, "{\"title\":\"no\"}");
  }

  @Test
  void a_status_nobody_declared_is_a_plain_exception() {
    var thrown = post(ApiException.class, 403, Samples.JSON, "{\"error\": \"wrong key\"}");

    assertEquals(
        "POST /v1/chat/completions answered 403: {\"error\": \"wrong key\"}", thrown.getMessage());
  }

  @Test
  void an_error_of_another_shape_than_declared_keeps_what_the_server_said() {
    var thrown = get(FaultException.class, 403, Samples.JSON, "{\"error\":\"wrong key\"}");

    assertEquals("wrong key", thrown.error().additionalProperties().get("error"));
    assertEquals(
        "GET /v1/chat/latest answered 403: {\"error\":\"wrong key\"}", thrown.getMessage());
  }

  @Test
  void plain_text_is_shown_as_it_is() {
    var thrown =
        post(
            ApiException.class,
            401,
            "text/plain; charset=utf-8",
            "No Authorization header provided\n");

    assertEquals(
        "POST /v1/chat/completions answered 401: No Authorization header provided",
        thrown.getMessage());
  }

  @Test
  void a_declared_error_that_is_broken_json_is_a_plain_exception() {
    var thrown = post(ApiException.class, 422, Samples.JSON, "{\"detail\":[");

    assertEquals("POST /v1/chat/completions answered 422: {\"detail\":[", thrown.getMessage());
  }

  @Test
  void a_declared_error_of_the_wrong_json_kind_is_a_plain_exception() {
    var thrown = post(ApiException.class, 422, Samples.JSON, "[\"no\"]");

    assertEquals("POST /v1/chat/completions answered 422: [\"no\"]", thrown.getMessage());
  }

  @Test
  void a_declared_error_that_is_not_json_is_a_plain_exception() {
    var thrown =
        post(
            ApiException.class,
            502,
            "text/html",
            "<html>\r\n  <head><title>502 Bad Gateway</title></head>\r\n</html>");

    assertEquals(
        "POST /v1/chat/completions answered 502: <html> <head><title>502 Bad Gateway</title></head>"
            + " </html>",
        thrown.getMessage());
  }

  @Test
  void a_declared_error_needs_a_json_media_type() {
    String body = "{\"detail\":[\"role is missing\"]}";

    post(ApiException.class, 422, "text/plain", body);
    post(ApiException.class, 422, null, body);
  }

  @Test
  void an_empty_error_says_so() {
    assertEquals(
        "POST /v1/chat/completions answered 500 with an empty body",
        post(ApiException.class, 500, Samples.JSON, "").getMessage());
    assertEquals(
        "POST /v1/chat/completions answered 429 with an empty body",
        post(ApiException.class, 429, null, "").getMessage());
  }

  @Test
  void a_long_error_is_cut_in_the_message_and_whole_in_the_body() {
    String body = "x".repeat(2_000);

    var thrown = post(ApiException.class, 400, "text/plain", body);

    assertEquals(
        "POST /v1/chat/completions answered 400: "
            + "x".repeat(500)
            + "... (2000 characters in all)",
        thrown.getMessage());
    assertEquals(body, thrown.body());
  }

  @Test
  void a_body_in_another_charset_is_decoded_with_it() throws Exception {
    try (var server =
        new RawServer(
            (socket, request) ->
                RawServer.write(
                    socket,
                    "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=\"iso-8859-1\"\r\n"
                        + "Content-Length: 5\r\n\r\nGr\u00f6\u00dfe"))) {
      var chat = server.client().build().chat();

      var thrown = assertThrows(ApiException.class, chat::latest);

      assertEquals("GET /v1/chat/latest answered 400: Gr\u00f6\u00dfe", thrown.getMessage());
    }
  }

  @Test
  void a_redirect_is_not_followed() {
    try (var elsewhere = WebServer.answering(200, Samples.JSON, Samples.ANSWER);
        var server =
            WebServer.with(
                exchange -> {
                  exchange
                      .getResponseHeaders()
                      .set("Location", elsewhere.url() + "/v1/chat/completions");
                  WebServer.answer(exchange, 307, null, "");
                })) {
      var chat = server.client().build().chat();

      var thrown = assertThrows(ApiException.class, () -> chat.chat(Samples.request()));

      assertSame(ApiException.class, thrown.getClass());
      assertEquals(307, thrown.status());
      assertEquals(
          "POST /v1/chat/completions answered 307 and points to "
              + elsewhere.url()
              + "/v1/chat/completions: redirects are not followed, so that a token reaches only"
              + " the server it is for; set baseUrl(...) to where the API is",
          thrown.getMessage());
      assertEquals(0, elsewhere.requests());
    }
  }

  @Test
  void a_redirect_is_not_the_default_error_of_the_contract() {
    var thrown = get(ApiException.class, 304, Samples.JSON, "");

    assertEquals("GET /v1/chat/latest answered 304 with an empty body", thrown.getMessage());
  }
}
