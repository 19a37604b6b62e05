package dev.specwright.server.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.server.Api;
import dev.specwright.server.CapturedLog;
import dev.specwright.server.FastApiErrors;
import dev.specwright.server.ProblemDetails;
import dev.specwright.server.samples.Note;
import dev.specwright.server.samples.PoemServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** The embedded server as an ordinary client sees it. */
class EmbeddedServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static PoemServer poems() {
    return PoemServer.at("/v1", FastApiErrors.FORMAT);
  }

  private static HttpRequest.Builder request(EmbeddedServer server, String path) {
    return HttpRequest.newBuilder(URI.create(server.uri() + path))
        .header("Authorization", "Bearer key")
        .header("Content-Type", "application/json");
  }

  private static HttpResponse<String> post(EmbeddedServer server, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest post = request(server, path).POST(BodyPublishers.ofString(body)).build();
    return CLIENT.send(post, BodyHandlers.ofString());
  }

  @Test
  void answers_over_http() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(0, poems().build())) {
      HttpResponse<String> answer = post(server, "/v1/poems", PoemServer.VALID);

      assertEquals(201, answer.statusCode());
      assertEquals("{\"note\":\"O\"}", answer.body());
      assertEquals("application/json", answer.headers().firstValue("Content-Type").orElseThrow());
      assertEquals("12", answer.headers().firstValue("Content-Length").orElseThrow());
      assertTrue(answer.headers().firstValue("Server").isEmpty());
      assertEquals("http://127.0.0.1:" + server.port(), server.uri().toString());
      assertEquals("EmbeddedServer " + server.uri(), server.toString());
    }
  }

  @Test
  void reads_escaped_paths_and_passes_over_the_query() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(0, poems().build())) {
      assertEquals(201, post(server, "/v1/%70oems/?a=b%2F", PoemServer.VALID).statusCode());
      assertEquals(404, post(server, "/v1/poems%20", PoemServer.VALID).statusCode());
      assertEquals(404, post(server, "/v1/po%C3%A9ms", PoemServer.VALID).statusCode());
    }
  }

  @Test
  void a_body_streamed_without_a_length_is_counted() throws Exception {
    byte[] body = " ".repeat(3_000_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    try (EmbeddedServer server = EmbeddedServer.start(0, poems().build())) {
      HttpRequest post =
          request(server, "/v1/poems")
              .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
              .build();
      HttpResponse<String> answer = CLIENT.send(post, BodyHandlers.ofString());

      assertEquals(413, answer.statusCode());
      assertEquals(
          "{\"detail\":\"The body is larger than the 1000 bytes allowed.\"}", answer.body());
    }
  }

  @Test
  void two_contracts_share_a_server() throws Exception {
    Api other = PoemServer.at("/openai/v1", ProblemDetails.JSON).build();
    try (EmbeddedServer server = EmbeddedServer.start(0, poems().build(), other)) {
      assertEquals(201, post(server, "/v1/poems", PoemServer.VALID).statusCode());
      assertEquals(201, post(server, "/openai/v1/poems", PoemServer.VALID).statusCode());
      assertEquals(422, post(server, "/v1/poems", "{}").statusCode());
      assertEquals(400, post(server, "/openai/v1/poems", "{}").statusCode());
      assertEquals("{\"detail\":\"Not Found\"}", post(server, "/v1/x", "{}").body());
      assertEquals(
          "{\"title\":\"Not Found\",\"status\":404,"
              + "\"detail\":\"The server has no operation at this path.\"}",
          post(server, "/openai/v1/x", "{}").body());
    }
  }

  @Test
  void a_failing_implementation_shows_nothing_of_itself() throws Exception {
    Api api =
        poems()
            .poems(
                (request, context) -> {
                  throw new IllegalStateException("secret");
                })
            .build();
    try (CapturedLog log = new CapturedLog();
        EmbeddedServer server = EmbeddedServer.start(0, api)) {
      HttpResponse<String> answer = post(server, "/v1/poems", PoemServer.VALID);

      assertEquals(500, answer.statusCode());
      assertEquals("{\"detail\":\"Internal Server Error\"}", answer.body());
      assertEquals(1, log.atLeast(Level.SEVERE).size());
    }
  }

  @Test
  void many_callers_are_answered_at_once() throws Exception {
    int callers = 20;
    CountDownLatch together = new CountDownLatch(callers);
    Api api =
        poems()
            .poems(
                (request, context) -> {
                  together.countDown();
                  assertTrue(together.await(20, TimeUnit.SECONDS));
                  return Note.of(context.header("X-Number").orElseThrow());
                })
            .build();
    try (EmbeddedServer server = EmbeddedServer.start(0, api)) {
      List<CompletableFuture<String>> answers = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        HttpRequest post =
            request(server, "/v1/poems")
                .header("X-Number", "n" + i)
                .POST(BodyPublishers.ofString(PoemServer.VALID))
                .build();
        answers.add(CLIENT.sendAsync(post, BodyHandlers.ofString()).thenApply(HttpResponse::body));
      }
      for (int i = 0; i < callers; i++) {
        assertEquals("{\"note\":\"n" + i + "\"}", answers.get(i).get(20, TimeUnit.SECONDS));
      }
    }
  }

  @Test
  void requests_run_on_virtual_threads_where_there_are_any() throws Exception {
    AtomicReference<String> thread = new AtomicReference<>("");
    Api api =
        poems()
            .poems(
                (request, context) -> {
                  thread.set(Thread.currentThread().toString());
                  return Note.of("x");
                })
            .build();
    try (EmbeddedServer server = EmbeddedServer.start(0, api)) {
      assertEquals(201, post(server, "/v1/poems", PoemServer.VALID).statusCode());
    }
    boolean virtual = thread.get().startsWith("VirtualThread");
    assertEquals(Runtime.version().feature() >= 21, virtual, thread.get());
  }

  @Test
  void closing_lets_a_request_come_to_its_end() throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    Api api =
        poems()
            .poems(
                (request, context) -> {
                  called.countDown();
                  closing.await();
                  return Note.of("done");
                })
            .build();
    EmbeddedServer server = EmbeddedServer.start(0, api);
    HttpRequest post =
        request(server, "/v1/poems").POST(BodyPublishers.ofString(PoemServer.VALID)).build();
    var answer = CLIENT.sendAsync(post, BodyHandlers.ofString());
    assertTrue(called.await(20, TimeUnit.SECONDS));
    var closed = CompletableFuture.runAsync(server::close);
    closing.countDown();

    assertEquals("{\"note\":\"done\"}", answer.get(20, TimeUnit.SECONDS).body());
    closed.get(20, TimeUnit.SECONDS);
    server.join();
    assertEquals("EmbeddedServer (stopped)", server.toString());
    server.close();
  }

  @Test
  void a_closed_server_no_longer_listens() {
    EmbeddedServer server = EmbeddedServer.start(0, poems().build());
    HttpRequest get = request(server, "/v1/notes").build();
    server.close();

    assertThrows(ConnectException.class, () -> CLIENT.send(get, BodyHandlers.ofString()));
  }

  @Test
  void a_taken_port_is_said_so() {
    try (EmbeddedServer server = EmbeddedServer.start(0, poems().build())) {
      var taken =
          assertThrows(
              UncheckedIOException.class,
              () -> EmbeddedServer.start(server.port(), poems().build()));
      assertEquals(
          "cannot listen on 127.0.0.1:" + server.port() + ": Address already in use",
          taken.getMessage());
    }
  }

  @Test
  void an_unknown_host_and_a_port_out_of_range_are_said_so() {
    Api api = poems().build();

    var host =
        assertThrows(
            UncheckedIOException.class, () -> EmbeddedServer.start("no such host", 80, api));
    assertEquals("cannot listen on no such host:80: the host is unknown", host.getMessage());
    var port = assertThrows(IllegalArgumentException.class, () -> EmbeddedServer.start(-1, api));
    assertEquals("port is -1: give 0 to 65535", port.getMessage());
    assertThrows(IllegalArgumentException.class, () -> EmbeddedServer.start(65536, api));
  }

  @Test
  void listens_on_all_addresses_when_told_so() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start("0.0.0.0", 0, poems().build())) {
      assertEquals("http://127.0.0.1:" + server.port(), server.uri().toString());
      assertEquals(201, post(server, "/v1/poems", PoemServer.VALID).statusCode());
    }
  }

  @Test
  void a_server_without_an_api_is_refused() {
    var refused = assertThrows(IllegalArgumentException.class, () -> EmbeddedServer.start(0));

    assertEquals("no Api is given: a server needs at least one", refused.getMessage());
  }
}
