package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.json.InvalidJsonException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Answers that are not what the contract promises. */
class UnexpectedAnswersTest {

  private static UnexpectedResponseException get(
      int status, @Nullable String contentType, String body) {
    try (var server = WebServer.answering(status, contentType, body)) {
      var chat = server.client().maxAnswerBytes(1_000).build().chat();
      var thrown = assertThrows(UnexpectedResponseException.class, chat::latest);
      assertEquals(status, thrown.status());
      return thrown;
    }
  }

  @Test
  void a_web_page_instead_of_json() {
    assertEquals(
        "GET /v1/chat/latest answered 200 with Content-Type text/html; charset=utf-8 where JSON was"
            + " expected: <!doctype html> <title>Sign in</title>",
        get(200, "text/html; charset=utf-8", "<!doctype html>\n<title>Sign in</title>\n")
            .getMessage());
  }

  @Test
  void events_instead_of_json() {
    assertEquals(
        "GET /v1/chat/latest answered 200 with Content-Type text/event-stream where JSON was"
            + " expected: data: {} data: [DONE]",
        get(200, "text/event-stream", "data: {}\n\ndata: [DONE]\n\n").getMessage());
  }

  @Test
  void json_that_is_not_declared_as_such() {
    assertEquals(
        "GET /v1/chat/latest answered 200 without a Content-Type where JSON was expected: {}",
        get(200, null, "{}").getMessage());
  }

  @Test
  void an_empty_body() {
    assertEquals(
        "GET /v1/chat/latest answered 200 with an empty body where JSON was expected",
        get(200, Samples.JSON, "").getMessage());
    assertEquals(
        "GET /v1/chat/latest answered 204 with an empty body where JSON was expected",
        get(204, null, "").getMessage());
  }

  @Test
  void broken_json_names_the_place_and_keeps_the_problems() {
    var thrown = get(200, Samples.JSON, "{\"id\":\"a1\",}");

    var cause = assertInstanceOf(InvalidJsonException.class, thrown.getCause());
    assertEquals("syntax", cause.problems().get(0).code());
    assertEquals(
        "GET /v1/chat/latest answered 200 with JSON that cannot be read ("
            + cause.problems().get(0)
            + "): {\"id\":\"a1\",}",
        thrown.getMessage());
    assertTrue(thrown.getMessage().contains("line 1"), thrown::getMessage);
    assertEquals("{\"id\":\"a1\",}", thrown.body());
  }

  @Test
  void json_of_another_kind_than_the_model() {
    var thrown = get(200, Samples.JSON, "[1, 2]");

    var cause = assertInstanceOf(InvalidJsonException.class, thrown.getCause());
    assertEquals(
        "GET /v1/chat/latest answered 200 with JSON that cannot be read ("
            + cause.problems().get(0)
            + "): [1, 2]",
        thrown.getMessage());
  }

  @Test
  void an_encoding_nobody_asked_for() {
    try (var server =
        WebServer.with(
            exchange -> {
              exchange.getResponseHeaders().set("Content-Encoding", "gzip");
              WebServer.answer(exchange, 200, Samples.JSON, "\u001f\u008b\b");
            })) {
      var chat = server.client().build().chat();

      var thrown = assertThrows(UnexpectedResponseException.class, chat::latest);

      assertEquals(
          "GET /v1/chat/latest answered 200 with Content-Encoding gzip, which was not asked for",
          thrown.getMessage());
    }
  }

  @Test
  void an_answer_that_announces_more_than_is_allowed() {
    var thrown = get(200, Samples.JSON, "\"" + "x".repeat(999) + "\"");

    assertEquals(
        "GET /v1/chat/latest answered 200 with more than 1000 bytes; raise maxAnswerBytes(...) when"
            + " such answers are expected",
        thrown.getMessage());
  }

  @Test
  void an_answer_that_announces_too_much_is_not_waited_for() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    try (var server =
        new RawServer(
            (socket, request) -> {
              RawServer.write(
                  socket,
                  "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                      + "Content-Length: 5000000000\r\n\r\n");
              RawServer.awaitHangUp(socket);
              hungUp.countDown();
            })) {
      var chat = server.client().build().chat();

      var thrown = assertThrows(UnexpectedResponseException.class, chat::latest);

      assertEquals(
          "GET /v1/chat/latest answered 200 with more than 67108864 bytes; raise"
              + " maxAnswerBytes(...) when such answers are expected",
          thrown.getMessage());
      assertEquals("", thrown.body());
      assertTrue(hungUp.await(30, TimeUnit.SECONDS), "the server may stop sending");
    }
  }

  @Test
  void an_answer_that_grows_beyond_what_is_allowed_is_given_up_and_the_connection_closed()
      throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    try (var server =
        new RawServer(
            (socket, request) -> {
              RawServer.write(
                  socket,
                  "HTTP/1.1 503 Busy\r\nContent-Type: text/plain\r\n"
                      + "Transfer-Encoding: chunked\r\n\r\n");
              try {
                while (true) {
                  RawServer.write(socket, "400\r\n" + "y".repeat(0x400) + "\r\n");
                }
              } finally {
                hungUp.countDown();
              }
            })) {
      var chat = server.client().maxAnswerBytes(5_000).build().chat();

      var thrown = assertThrows(UnexpectedResponseException.class, chat::latest);

      assertEquals(
          "GET /v1/chat/latest answered 503 with more than 5000 bytes; raise maxAnswerBytes(...)"
              + " when such answers are expected",
          thrown.getMessage());
      assertEquals("y".repeat(5_000), thrown.body());
      assertTrue(hungUp.await(30, TimeUnit.SECONDS), "the server may stop sending");
    }
  }
}
