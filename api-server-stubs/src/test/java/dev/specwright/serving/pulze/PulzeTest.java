package dev.specwright.serving.pulze;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.pulze.model.HTTPValidationError;
import dev.specwright.pulze.server.PulzeServer;
import dev.specwright.server.jetty.EmbeddedServer;
import dev.specwright.serving.Answer;
import dev.specwright.serving.Caller;
import dev.specwright.serving.ContractSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A server of Pulze with everything implemented, and what every test says of its answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PulzeTest {
  static final String CHAT = "/v1/chat/completions";
  static final String TEXT = "/v1/completions";
  static final Map<String, String> JSON = Map.of("content-type", "application/json");

  private static final ContractSchema VALIDATION_ERROR =
      ContractSchema.of("pulze.yaml", "HTTPValidationError");

  final PulzeImplementation pulze = new PulzeImplementation();
  final EmbeddedServer server =
      EmbeddedServer.start(0, PulzeServer.builder().chat(pulze).completions(pulze).build());
  final Caller caller = Caller.of(server);

  @BeforeEach
  void forget() {
    pulze.forget();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  /** Checks a refusal: whole answer, and that the implementation was not called. */
  void assertRefused(Answer answer, int status, Map<String, String> headers, String json) {
    answer.is(status, headers, json);
    assertEquals(0, pulze.calls(), "calls of the implementation");
  }

  /**
   * Checks a 422: its problems, that the contract's schema and the generated model take it for an
   * HTTPValidationError, and that the implementation was not called.
   *
   * @param problems each as JSON
   */
  void assertInvalid(Answer answer, String... problems) {
    assertRefused(answer, 422, JSON, "{\"detail\": [" + String.join(", ", problems) + "]}");
    VALIDATION_ERROR.assertValid(answer);
    HTTPValidationError read =
        assertDoesNotThrow(() -> HTTPValidationError.CODEC.read(answer.body()));
    assertEquals(problems.length, read.detail().orElse(List.of()).size());
    read.detail()
        .orElseThrow()
        .forEach(
            problem -> {
              assertEquals(Map.of(), problem.additionalProperties());
              assertTrue(problem.loc().stream().allMatch(step -> step.isRecognized()));
            });
  }

  /** A problem as FastAPI writes it; the location's steps are JSON values. */
  static String problem(String location, String type, String message) {
    return "{\"loc\": [\"body\"%s], \"msg\": \"%s\", \"type\": \"%s\"}"
        .formatted(location.isEmpty() ? "" : ", " + location, message.replace("\"", "\\\""), type);
  }

  static String missing(String location) {
    return problem(location, "missing", "Field required");
  }
}
