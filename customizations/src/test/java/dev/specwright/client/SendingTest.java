package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.client.sample.ChatAnswer;
import dev.specwright.client.sample.SampleClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What goes over the wire, to the byte, and what a success gives back. */
class SendingTest {
  private static final String OK =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
          + Samples.ANSWER.length()
          + "\r\n\r\n"
          + Samples.ANSWER;

  private static RawServer.Request sent(Consumer<RawServer> call) throws Exception {
    BlockingQueue<RawServer.Request> seen = new LinkedBlockingQueue<>();
    try (var server =
        new RawServer(
            (socket, request) -> {
              seen.add(request);
              RawServer.write(socket, OK);
            })) {
      call.accept(server);
      var head = seen.poll(30, TimeUnit.SECONDS);
      assertTrue(seen.isEmpty(), "one request only");
      return new RawServer.Request(
          head.head().stream()
              .map(line -> line.replace(server.authority(), "<host>"))
              .sorted(String.CASE_INSENSITIVE_ORDER)
              .toList(),
          head.body());
    }
  }

  @Test
  void a_post_has_exactly_these_headers_and_bytes() throws Exception {
    var sent = sent(server -> server.client().build().chat().chat(Samples.request("Größe?")));

    assertEquals(
        List.of(
            "Accept: application/json, application/problem+json",
            "Authorization: Bearer pk_s3cr3t-t0ken",
            "Content-Length: 51",
            "Content-Type: application/json",
            "Host: <host>",
            "POST /v1/chat/completions HTTP/1.1",
            "User-Agent: specwright/dev"),
        sent.head());
    assertEquals(
        "{\"messages\":[{\"role\":\"user\",\"content\":\"Gr\u00c3\u00b6\u00c3\u009fe?\"}]}",
        sent.body(),
        "UTF-8 as seen by an ISO-8859-1 reader");
  }

  @Test
  void a_get_has_no_body_and_no_content_type() throws Exception {
    var sent = sent(server -> server.client().build().chat().latest());

    assertEquals("", sent.body());
    assertEquals(
        List.of(
            "Accept: application/json, application/problem+json",
            "Authorization: Bearer pk_s3cr3t-t0ken",
            "GET /v1/chat/latest HTTP/1.1",
            "Host: <host>",
            "User-Agent: specwright/dev"),
        sent.head().stream().filter(line -> !line.equals("Content-Length: 0")).toList());
  }

  @Test
  void an_operation_without_a_security_requirement_does_not_get_the_token() throws Exception {
    var sent = sent(server -> server.client().build().chat().publicAnswer());

    assertTrue(
        sent.head().stream().noneMatch(line -> line.startsWith("Authorization")),
        sent.head()::toString);
  }

  @Test
  void own_headers_are_sent_and_the_user_agent_can_be_replaced() throws Exception {
    var sent =
        sent(
            server ->
                server
                    .client()
                    .header("Pulze-Labels", "{\"a\":\"b\"}")
                    .header("X-Trace", "first")
                    .header("x-trace", "second")
                    .header("User-Agent", "mine/1")
                    .build()
                    .chat()
                    .latest());

    assertTrue(sent.head().contains("Pulze-Labels: {\"a\":\"b\"}"), sent.head()::toString);
    assertEquals(
        List.of("X-Trace: second"),
        sent.head().stream().filter(line -> line.regionMatches(true, 0, "X-Trace", 0, 7)).toList());
    assertEquals(
        List.of("User-Agent: mine/1"),
        sent.head().stream().filter(line -> line.startsWith("User-Agent")).toList());
  }

  @Test
  void the_path_of_the_base_url_is_kept_and_a_trailing_slash_makes_no_difference()
      throws Exception {
    for (String path : List.of("/gateway/eu", "/gateway/eu/", "/gateway/eu//")) {
      var sent =
          sent(server -> server.client().baseUrl(server.url() + path).build().chat().latest());
      assertTrue(
          sent.head().contains("GET /gateway/eu/v1/chat/latest HTTP/1.1"), sent.head()::toString);
    }
    var sent =
        sent(
            server ->
                server.client().baseUrl(URI.create(server.url() + "/")).build().chat().latest());
    assertTrue(sent.head().contains("GET /v1/chat/latest HTTP/1.1"), sent.head()::toString);
  }

  @Test
  void a_success_becomes_the_model() {
    try (var server = WebServer.answering(200, Samples.JSON, Samples.ANSWER)) {
      ChatAnswer answer = server.client().build().chat().chat(Samples.request());

      assertEquals("a1", answer.id());
      assertEquals(Optional.of(1_700_000_000_123L), answer.created());
      assertEquals("2, 3, 5", answer.text());
    }
  }

  @Test
  void every_json_media_type_and_every_2xx_is_a_success() {
    for (String type :
        List.of("application/json; charset=utf-8", "APPLICATION/JSON", "application/vnd.x+json")) {
      try (var server = WebServer.answering(201, type, Samples.ANSWER)) {
        assertEquals("a1", server.client().build().chat().latest().id(), type);
      }
    }
  }

  @Test
  void properties_the_contract_does_not_know_are_kept_and_a_missing_one_does_not_fail_the_call() {
    try (var server =
        WebServer.answering(200, Samples.JSON, "{\"id\":\"a1\",\"seed\":7,\"created\":\"now\"}")) {
      ChatAnswer answer = server.client().build().chat().latest();

      assertEquals("a1", answer.id());
      assertEquals(Optional.empty(), answer.created());
      assertEquals(7L, answer.additionalProperties().get("seed"));
    }
  }

  @Test
  void the_callers_own_http_client_is_used() {
    var own = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var seen = new FakeHttpClient(own);
    try (var server = WebServer.answering(200, Samples.JSON, Samples.ANSWER)) {
      SampleClient client = server.client().httpClient(seen).build();

      assertEquals("a1", client.chat().latest().id());
      assertEquals(1, seen.calls());
    }
  }

  @Test
  void an_answer_of_exactly_the_allowed_size_is_read() {
    try (var server = WebServer.answering(200, Samples.JSON, Samples.ANSWER)) {
      var client = server.client().maxAnswerBytes(Samples.ANSWER.length()).build();

      assertEquals("a1", client.chat().latest().id());
    }
  }
}
