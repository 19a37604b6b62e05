package dev.specwright.serving.pulze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.pulze.model.CompletionRequestPayload;
import dev.specwright.pulze.model.HTTPValidationError;
import dev.specwright.pulze.model.PulzeEngineResponseCompletion;
import dev.specwright.pulze.model.ValidationError;
import dev.specwright.pulze.server.CompletionsApi;
import dev.specwright.pulze.server.PulzeServer;
import dev.specwright.server.RequestContext;
import dev.specwright.server.StatusException;
import dev.specwright.server.jetty.EmbeddedServer;
import dev.specwright.serving.Answer;
import dev.specwright.serving.Caller;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What a caller sees when an implementation fails or refuses. */
class PulzeFailuresTest {
  private static final Map<String, String> JSON = Map.of("content-type", "application/json");

  @Test
  void a_failure_is_answered_neutrally_and_logged() {
    var secret = new IllegalStateException("the password is hunter2");
    var log = new Log();
    Logger logger = Logger.getLogger("dev.specwright.server");
    logger.addHandler(log);
    logger.setUseParentHandlers(false);
    try {
      answerOf(secret).is(500, JSON, "{\"detail\": \"Internal Server Error\"}");
    } finally {
      logger.setUseParentHandlers(true);
      logger.removeHandler(log);
    }

    assertEquals(List.of(secret), log.records.stream().map(LogRecord::getThrown).toList());
  }

  @Test
  void an_implementation_can_refuse_with_the_contracts_own_error() {
    var error =
        HTTPValidationError.builder()
            .addDetail(
                ValidationError.builder()
                    .addLoc("body")
                    .addLoc("prompt")
                    .addLoc(0)
                    .msg("is about something else")
                    .type("value_error")
                    .build())
            .build();

    answerOf(new StatusException(422, error))
        .is(
            422,
            JSON,
            """
            {"detail": [{"loc": ["body", "prompt", 0], "msg": "is about something else",
                         "type": "value_error"}]}
            """);
  }

  @Test
  void an_implementation_can_refuse_with_a_sentence_and_a_header() {
    answerOf(new StatusException(429, "Wait a minute.").withHeader("Retry-After", "60"))
        .is(
            429,
            Map.of("content-type", "application/json", "retry-after", "60"),
            "{\"detail\": \"Wait a minute.\"}");
  }

  private static Answer answerOf(RuntimeException failure) {
    var failing =
        new CompletionsApi() {
          @Override
          public PulzeEngineResponseCompletion completions(
              CompletionRequestPayload request, RequestContext context) {
            throw failure;
          }
        };
    try (var server = EmbeddedServer.start(0, PulzeServer.builder().completions(failing).build())) {
      return Caller.of(server).post("/v1/completions", "{\"prompt\": \"p\"}");
    }
  }

  private static final class Log extends Handler {
    final List<LogRecord> records = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
