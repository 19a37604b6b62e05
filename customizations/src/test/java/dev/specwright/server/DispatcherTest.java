package dev.specwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.server.samples.Note;
import dev.specwright.server.samples.PoemServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens on the way to the handler and back. */
class DispatcherTest {
  private static final String OK = "{\"note\":\"O\"}";

  private static PoemServer poems() {
    return PoemServer.at("/v1", FastApiErrors.FORMAT);
  }

  private static Requests post() {
    return Requests.json("POST", "/v1/poems", PoemServer.VALID);
  }

  @Test
  void answers_with_the_status_and_the_json_of_the_operation() {
    ServerResponse answer = post().to(poems().build());

    assertEquals(201, answer.status());
    assertEquals(Map.of("Content-Type", "application/json"), answer.headers());
    assertEquals(OK, Requests.text(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/poems", "/v1/poems/", "/v1/po%65ms", "/%761/%70oems/"})
  void finds_a_path_with_escapes_and_with_a_slash_at_the_end(String path) {
    ServerResponse answer = Requests.json("POST", path, PoemServer.VALID).to(poems().build());

    assertEquals(201, answer.status(), () -> Requests.text(answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        "application/json;charset=\"UTF-8\"",
        "application/vnd.poem+json",
        "application/json; profile=\"a;b\\\"c\" ;"
      })
  void takes_json_under_every_name_it_goes_by(String type) {
    ServerResponse answer = post().with("Content-Type", type).to(poems().build());

    assertEquals(201, answer.status(), () -> Requests.text(answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/*",
        "application/json;q=0.1",
        "text/html, application/json",
        "application/json, application/problem+json",
        "*/*;q=0, application/json",
        "nonsense",
        "application/json;q=high"
      })
  void answers_those_who_accept_json(String accept) {
    ServerResponse answer = post().with("Accept", accept).to(poems().build());

    assertEquals(201, answer.status(), () -> Requests.text(answer));
  }

  @Test
  void reads_accept_over_several_lines() {
    assertEquals(
        201, post().with("Accept", "text/html", "application/json").to(poems().build()).status());
  }

  @Test
  void a_caller_that_accepts_only_streams_may_ask_for_one() {
    ServerResponse answer =
        post()
            .typed("application/json", PoemServer.VALID.replace("\"verses\":2", "\"stream\":true"))
            .with("Accept", "text/event-stream")
            .to(poems().build());

    assertEquals(501, answer.status());
  }

  @Test
  void checks_come_in_their_order_and_the_first_that_fails_answers() {
    Api api = poems().build();
    Requests request =
        Requests.of("DELETE", "/v1/nowhere")
            .with("Authorization", "Basic x")
            .with("Accept", "text/html")
            .typed("text/plain", "[" + " ".repeat(1000));
    List<Integer> statuses = new ArrayList<>();
    statuses.add(request.to(api).status());
    request = request.at("DELETE", "/v1/poems");
    statuses.add(request.to(api).status());
    request = request.at("POST", "/v1/poems");
    statuses.add(request.to(api).status());
    statuses.add(request.with("Authorization", "Bearer key").to(api).status());
    statuses.add(request.with("Content-Type", "application/json").to(api).status());
    statuses.add(request.with("Accept", "application/json").to(api).status());
    statuses.add(request.typed("application/json", "{\"stream\":true}").to(api).status());
    String stream = PoemServer.VALID.replace("\"verses\":2", "\"stream\":true");
    statuses.add(request.typed("application/json", stream).to(api).status());
    statuses.add(request.typed("application/json", PoemServer.VALID).to(api).status());

    assertEquals(List.of(404, 405, 401, 415, 406, 413, 422, 501, 201), statuses);
  }

  @Test
  void a_body_of_exactly_the_limit_is_read() {
    long limit = PoemServer.VALID.length();

    assertEquals(201, post().to(poems().maxBodyBytes(limit).build()).status());
    assertEquals(201, post().unannounced().to(poems().maxBodyBytes(limit).build()).status());
    assertEquals(413, post().to(poems().maxBodyBytes(limit - 1).build()).status());
    assertEquals(413, post().unannounced().to(poems().maxBodyBytes(limit - 1).build()).status());
  }

  @Test
  void an_announced_body_that_is_too_large_is_not_read_at_all() {
    InputStream unreadable =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("read");
          }
        };

    assertEquals(413, post().body(unreadable, 1001).to(poems().build()).status());
  }

  @Test
  void an_endless_body_is_read_no_further_than_one_byte_over_the_limit() {
    AtomicInteger read = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read.incrementAndGet();
            return ' ';
          }
        };

    assertEquals(413, post().body(endless, -1).to(poems().build()).status());
    assertEquals(1001, read.get());
  }

  static Stream<Exception> breaks() {
    return Stream.of(new IOException("reset"), new IllegalStateException("bad chunk"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void a_body_that_breaks_off_is_a_bad_request(Exception failure) {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            if (failure instanceof IOException io) {
              throw io;
            }
            throw (RuntimeException) failure;
          }
        };
    String body = "{\"detail\":\"The body could not be read to its end: send the request again.\"}";

    ServerResponse typed = post().body(broken, -1).to(poems().build());
    assertEquals(400, typed.status());
    assertEquals(body, Requests.text(typed));
    ServerResponse untyped = post().with("Content-Type").body(broken, -1).to(poems().build());
    assertEquals(400, untyped.status());
    assertEquals(body, Requests.text(untyped));
  }

  @Test
  void the_handler_is_never_called_for_a_request_that_is_refused() {
    AtomicInteger calls = new AtomicInteger();
    Api api =
        poems()
            .poems(
                (request, context) -> {
                  calls.incrementAndGet();
                  return Note.of("x");
                })
            .build();

    DispatcherRefusalsTest.refusals().forEach(refusal -> refusal.request().to(api));
    assertEquals(0, calls.get());
    post().to(api);
    assertEquals(1, calls.get());
  }

  @Test
  void the_handler_sees_the_request_and_its_head() {
    List<RequestContext> seen = new ArrayList<>();
    Api api =
        poems()
            .poems(
                (request, context) -> {
                  seen.add(context);
                  return Note.of("x");
                })
            .build();

    Requests.of("POST", "/v1/p%6fems/")
        .typed("application/json", PoemServer.VALID)
        .with("authorization", "bearer  s3cret.~+/-_=")
        .with("X-Many", "a", "b")
        .to(api);

    RequestContext context = seen.get(0);
    assertEquals("POST", context.method());
    assertEquals("/v1/poems", context.path());
    assertEquals("s3cret.~+/-_=", context.bearerToken().orElseThrow());
    assertEquals("a", context.header("x-many").orElseThrow());
    assertEquals(List.of("a", "b"), context.headers().get("X-MANY"));
    assertTrue(context.header("absent").isEmpty());
    assertEquals("POST /v1/poems", context.toString());
    assertThrows(UnsupportedOperationException.class, () -> context.headers().clear());
  }

  @Test
  void an_operation_open_to_all_passes_a_token_on_and_needs_none() {
    List<Boolean> tokens = new ArrayList<>();
    Api api =
        poems()
            .notes(
                context -> {
                  tokens.add(context.bearerToken().isPresent());
                  return Note.of("x");
                })
            .build();

    Requests.of("GET", "/v1/notes").to(api);
    Requests.of("GET", "/v1/notes").with("Authorization", "Bearer key").to(api);
    assertEquals(List.of(false, true), tokens);
  }

  @Test
  void two_contracts_share_a_server_and_each_words_its_own_errors() {
    Api fast = PoemServer.at("/a/v1", FastApiErrors.FORMAT).build();
    Api details = PoemServer.at("/b/v1", ProblemDetails.FORMAT).build();
    Dispatcher both = new Dispatcher(fast, details);

    assertEquals("application/json", typeOf(both, "/a/v1/none"));
    assertEquals("application/problem+json", typeOf(both, "/b/v1/none"));
    assertEquals("application/problem+json", typeOf(both, "/b"));
    assertEquals("application/json", typeOf(both, "/c"));
    assertEquals("application/json", typeOf(both, "/b%2fv1"));
    assertEquals(
        201, both.handle(Requests.json("POST", "/b/v1/poems", PoemServer.VALID).build()).status());
  }

  @Test
  void methods_of_two_contracts_at_one_path_are_allowed_together() {
    Api first =
        Api.builder("First", FastApiErrors.FORMAT)
            .endpoint(Endpoint.of("GET", "/x").answers(200, Note.CODEC).handledBy(c -> note()))
            .build();
    Api second =
        Api.builder("Second", ProblemDetails.FORMAT)
            .endpoint(Endpoint.of("HEAD", "/x").answers(200, Note.CODEC).handledBy(c -> note()))
            .build();

    assertEquals("GET, HEAD", Requests.of("POST", "/x").to(first, second).headers().get("Allow"));
    assertEquals(200, Requests.of("HEAD", "/x").to(first, second).status());
  }

  @Test
  void an_operation_mounted_twice_is_refused() {
    Api api = poems().build();

    var twice = assertThrows(IllegalArgumentException.class, () -> new Dispatcher(api, api));
    assertEquals(
        "POST /v1/poems is mounted twice, by Poems/v1 and by Poems/v1:"
            + " mount one of them on another server",
        twice.getMessage());
    var none = assertThrows(IllegalArgumentException.class, Dispatcher::new);
    assertEquals("no Api is given: a server needs at least one", none.getMessage());
  }

  private static Note note() {
    return Note.of("x");
  }

  private static String typeOf(Dispatcher dispatcher, String path) {
    ServerResponse answer = dispatcher.handle(Requests.of("GET", path).build());
    assertEquals(404, answer.status());
    return answer.headers().get("content-type");
  }
}
