package dev.specwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import dev.specwright.server.samples.Note;
import dev.specwright.server.samples.PoemServer;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens when an implementation fails. */
class DispatcherFailuresTest {

  private static PoemServer poems() {
    return PoemServer.at("/v1", FastApiErrors.FORMAT);
  }

  private static Requests post() {
    return Requests.json("POST", "/v1/poems", PoemServer.VALID);
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("secret"),
        new Exception("secret"),
        new InvalidJsonException(List.of(new Problem(List.of(), "type", "secret", null))),
        new StackOverflowError("secret"),
        new AssertionError("secret"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_failure_of_the_implementation_is_logged_and_kept_from_the_caller(Throwable failure) {
    try (CapturedLog log = new CapturedLog()) {
      ServerResponse answer = post().to(throwing(failure));

      assertEquals(500, answer.status());
      assertEquals("{\"detail\":\"Internal Server Error\"}", Requests.text(answer));
      var records = log.atLeast(Level.SEVERE);
      assertEquals(1, records.size());
      assertEquals("POST /v1/poems of Poems/v1 failed", records.get(0).getMessage());
      assertSame(failure, records.get(0).getThrown());
    }
  }

  @Test
  void a_failure_is_worded_neutrally_as_problem_details_too() {
    try (CapturedLog log = new CapturedLog()) {
      Api api =
          PoemServer.at("/v1", ProblemDetails.FORMAT)
              .poems(
                  (request, context) -> {
                    throw new IOException("secret");
                  })
              .build();

      assertEquals(
          "{\"title\":\"Internal Server Error\",\"status\":500,"
              + "\"detail\":\"The server failed; the failure is in the server's log.\"}",
          Requests.text(post().to(api)));
      assertEquals(1, log.atLeast(Level.ALL).size());
    }
  }

  @Test
  void an_interrupted_handler_leaves_its_thread_interrupted() {
    try (CapturedLog log = new CapturedLog()) {
      assertEquals(500, post().to(throwing(new InterruptedException())).status());
      assertTrue(Thread.interrupted());
      assertFalse(log.atLeast(Level.SEVERE).isEmpty());
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void a_null_answer_is_a_failure_of_the_implementation() {
    try (CapturedLog log = new CapturedLog()) {
      assertEquals(500, post().to(poems().poems(DispatcherFailuresTest::nothing).build()).status());
      assertEquals(
          "the handler answered null: return an answer or throw StatusException",
          log.atLeast(Level.SEVERE).get(0).getThrown().getMessage());
    }
  }

  @SuppressWarnings({"NullAway", "DataFlowIssue"})
  private static Note nothing(Object request, RequestContext context) {
    return null;
  }

  private static Api throwing(Throwable failure) {
    return poems()
        .poems(
            (request, context) -> {
              if (failure instanceof Error error) {
                throw error;
              }
              throw (Exception) failure;
            })
        .build();
  }
}
