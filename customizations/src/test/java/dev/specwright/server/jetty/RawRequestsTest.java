package dev.specwright.server.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.server.CapturedLog;
import dev.specwright.server.FastApiErrors;
import dev.specwright.server.ServerResponse;
import dev.specwright.server.samples.Note;
import dev.specwright.server.samples.PoemServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-behaved client sends, byte by byte. */
class RawRequestsTest {
  private static final String POST = "POST /v1/poems HTTP/1.1\r\nHost: a\r\n";
  private static final String HEAD =
      POST + "Authorization: Bearer k\r\nContent-Type: application/json\r\n";
  private static final String OK = "{\"note\":\"O\"}";
  private static final String TOO_LARGE =
      "{\"detail\":\"The body is larger than the 1000 bytes allowed.\"}";
  private static final String CUT_OFF =
      "{\"detail\":\"The body could not be read to its end: send the request again.\"}";

  private static EmbeddedServer server;

  @BeforeAll
  static void start() {
    server = EmbeddedServer.start(0, PoemServer.at("/v1", FastApiErrors.FORMAT).build());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String sized(String body) {
    return HEAD + "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  private static String chunked(String... chunks) {
    StringBuilder request = new StringBuilder(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
    for (String chunk : chunks) {
      request.append(Integer.toHexString(chunk.length())).append("\r\n").append(chunk);
      request.append("\r\n");
    }
    return request + "0\r\n\r\n";
  }

  private static void assertAnswer(int status, String body, ServerResponse answer) {
    assertEquals(body, new String(answer.body(), StandardCharsets.UTF_8));
    assertEquals(status, answer.status());
    assertEquals("application/json", answer.headers().get("Content-Type"));
    assertNull(answer.headers().get("Server"));
  }

  @Test
  void a_body_in_chunks_is_read() throws IOException {
    String body = PoemServer.VALID;
    try (var connection = new RawConnection(server)) {
      connection.send(chunked(body.substring(0, 5), body.substring(5)));
      assertAnswer(201, OK, connection.answer());
    }
  }

  @Test
  void requests_sent_in_one_go_are_answered_in_their_order() throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send(sized(PoemServer.VALID) + sized("{") + chunked(PoemServer.VALID));
      assertEquals(201, connection.answer().status());
      assertEquals(422, connection.answer().status());
      assertEquals(201, connection.answer().status());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{", "[", "nul"})
  void the_connection_is_kept_after_an_invalid_body(String body) throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send(sized(body));
      assertEquals(422, connection.answer().status());
      connection.send(sized(PoemServer.VALID));
      assertAnswer(201, OK, connection.answer());
    }
  }

  @Test
  void the_connection_is_kept_after_every_refusal_and_no_body_is_taken_for_a_request()
      throws IOException {
    String smuggled = sized(PoemServer.VALID);
    String sized = "Content-Length: " + smuggled.length() + "\r\n\r\n" + smuggled;
    try (var connection = new RawConnection(server)) {
      connection.send("POST /none HTTP/1.1\r\nHost: a\r\n" + sized);
      assertEquals(404, connection.answer().status());
      connection.send("PATCH /v1/poems HTTP/1.1\r\nHost: a\r\n" + sized);
      assertEquals(405, connection.answer().status());
      connection.send(POST + sized);
      assertEquals(401, connection.answer().status());
      connection.send(POST + "Authorization: Bearer k\r\n" + sized);
      assertEquals(415, connection.answer().status());
      connection.send(HEAD + "Accept: a/b\r\n" + sized);
      assertEquals(406, connection.answer().status());
      connection.send(sized(PoemServer.VALID));
      assertAnswer(201, OK, connection.answer());
    }
  }

  @Test
  void a_request_pipelined_after_a_body_that_is_too_large_is_answered() throws IOException {
    String body = sized(PoemServer.VALID) + " ".repeat(1000);
    try (var connection = new RawConnection(server)) {
      connection.send(sized(body) + sized(PoemServer.VALID));
      assertAnswer(413, TOO_LARGE, connection.answer());
      assertAnswer(201, OK, connection.answer());
    }
  }

  @Test
  void a_request_pipelined_after_chunks_that_are_too_large_is_answered() throws IOException {
    String half = " ".repeat(999);
    try (var connection = new RawConnection(server)) {
      connection.send(chunked(half, half) + sized(PoemServer.VALID));
      assertAnswer(413, TOO_LARGE, connection.answer());
      assertAnswer(201, OK, connection.answer());
    }
  }

  @Test
  void a_body_far_too_large_is_refused_while_it_is_being_sent() throws IOException {
    byte[] mebibyte = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
    try (var connection = new RawConnection(server)) {
      connection.send(HEAD + "Content-Length: " + 6 * mebibyte.length + "\r\n\r\n");
      assertAnswer(413, TOO_LARGE, connection.answer());
      for (int i = 0; i < 6; i++) {
        connection.send(mebibyte);
      }
      connection.send(sized(PoemServer.VALID));
      assertAnswer(201, OK, connection.answer());
    }
  }

  @Test
  void a_caller_that_asks_before_sending_is_spared_the_sending() throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send(HEAD + "Expect: 100-continue\r\nContent-Length: 1001\r\n\r\n");
      assertAnswer(413, TOO_LARGE, connection.answer());
      assertTrue(connection.isAtEnd());
    }
  }

  @Test
  void a_caller_that_asks_before_sending_is_told_to_continue() throws IOException {
    String head = HEAD + "Expect: 100-continue\r\nContent-Length: ";
    try (var connection = new RawConnection(server)) {
      connection.send(head + PoemServer.VALID.length() + "\r\n\r\n");
      assertEquals(100, connection.answer().status());
      connection.send(PoemServer.VALID);
      assertAnswer(201, OK, connection.answer());
    }
  }

  @Test
  void a_body_shorter_than_announced_is_a_bad_request() throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send(HEAD + "Content-Length: 100\r\n\r\n{").endOfInput();
      assertAnswer(400, CUT_OFF, connection.answer());
      assertTrue(connection.isAtEnd());
    }
  }

  @Test
  void a_body_longer_than_announced_is_cut_and_its_rest_is_no_request() throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send(HEAD + "Content-Length: 1\r\n\r\n" + PoemServer.VALID + "\r\n\r\n");
      assertEquals(422, connection.answer().status());
      assertAnswer(400, "{\"detail\":\"Bad Request\"}", connection.answer());
      assertTrue(connection.isAtEnd());
    }
  }

  @Test
  void broken_chunks_are_a_bad_request() throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send(HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
      assertEquals(400, connection.answer().status());
      assertTrue(connection.isAtEnd());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'GET /v1/%zz HTTP/1.1^Host: a^^', 400, Bad Request",
    "'GET /v1/n\u0000tes HTTP/1.1^Host: a^^', 400, Bad Request",
    "'GET /v1/notes HTTP/1.1^^', 400, Bad Request",
    "'GET /v1/notes HTTP/1.1^Host: a^Bad Header: x^^', 400, Bad Request",
    "'GET /v1/notes HTTP/1.1^Host: a^Content-Length: x^^', 400, Bad Request",
    "'GET /v1/notes HTTP/1.1^Host: a^Content-Length: 1^Content-Length: 2^^', 400, Bad Request",
    "'GET /v1/notes HTTP/9.9^Host: a^^', 505, HTTP Version Not Supported",
    "'<script>alert(1)</script>^^', 400, Bad Request",
  })
  void what_is_no_http_is_refused_in_the_apis_format(String request, int status, String detail)
      throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send(request.replace("^", "\r\n"));
      assertAnswer(status, "{\"detail\":\"" + detail + "\"}", connection.answer());
      assertTrue(connection.isAtEnd());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/%2e%2e/notes", "/v1%2Fnotes", "/v1/..;/notes", "/v1%5Cnotes"})
  void a_path_of_two_meanings_is_refused_in_the_apis_format(String path) throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
      assertAnswer(400, "{\"detail\":\"Bad Request\"}", connection.answer());
    }
  }

  @Test
  void headers_too_large_are_refused_in_the_apis_format() throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send(POST + "X-Big: " + "x".repeat(20_000) + "\r\n\r\n");
      assertAnswer(431, "{\"detail\":\"Request Header Fields Too Large\"}", connection.answer());
    }
  }

  @Test
  void a_uri_too_long_is_refused_in_the_apis_format() throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
      assertAnswer(414, "{\"detail\":\"URI Too Long\"}", connection.answer());
    }
  }

  @Test
  void an_answer_to_head_has_no_body() throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send("HEAD /v1/notes HTTP/1.1\r\nHost: a\r\n\r\n");
      ServerResponse head = connection.answer(false);
      assertEquals(405, head.status());
      assertEquals("GET", head.headers().get("Allow"));
      connection.send(sized(PoemServer.VALID));
      assertAnswer(201, OK, connection.answer());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OPTIONS, /v1/notes, 405",
    "TRACE, /v1/notes, 405",
    "BREW, /v1/notes, 405",
    "OPTIONS, *, 404"
  })
  void unusual_methods_are_answered_by_the_api(String method, String target, int status)
      throws IOException {
    try (var connection = new RawConnection(server)) {
      connection.send(method + " " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
      ServerResponse answer = connection.answer();
      assertEquals(status, answer.status());
      assertEquals(status == 405 ? "GET" : null, answer.headers().get("Allow"));
      assertEquals("application/json", answer.headers().get("Content-Type"));
    }
  }

  @Test
  void a_caller_that_hangs_up_leaves_no_noise_in_the_log() throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    var poems =
        PoemServer.at("/v1", FastApiErrors.FORMAT)
            .poems(
                (request, context) -> {
                  called.countDown();
                  gone.await();
                  return Note.of("x".repeat(8 * 1024 * 1024));
                });
    try (CapturedLog log = new CapturedLog()) {
      try (EmbeddedServer own = EmbeddedServer.start(0, poems.build());
          var caller = new RawConnection(own)) {
        caller.send(sized(PoemServer.VALID));
        assertTrue(called.await(20, TimeUnit.SECONDS));
        caller.reset();
        gone.countDown();
      }
      assertEquals(0, log.atLeast(Level.INFO).size());
      assertFalse(log.atLeast(Level.ALL).isEmpty());
    }
  }
}
