package dev.specwright.serving.poolside;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.poolside.model.ErrorModel;
import dev.specwright.poolside.model.V1PromptModelError;
import dev.specwright.poolside.server.PoolsideServer;
import dev.specwright.server.jetty.EmbeddedServer;
import dev.specwright.serving.Answer;
import dev.specwright.serving.Caller;
import dev.specwright.serving.ContractSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A server of poolside, and what every test says of its answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PoolsideTest {
  static final String CHAT = "/openai/v1/chat/completions";
  static final String TEXT = "/openai/v1/completions";
  static final String MODELS = "/openai/v1/models";
  static final Map<String, String> JSON = Map.of("content-type", "application/json");
  static final Map<String, String> PROBLEM = Map.of("content-type", "application/problem+json");

  private static final ContractSchema INVALID =
      ContractSchema.of("poolside.yaml", "V1PromptModelError");
  private static final ContractSchema ERROR = ContractSchema.of("poolside.yaml", "ErrorModel");

  final PoolsideImplementation poolside = new PoolsideImplementation();
  final EmbeddedServer server =
      EmbeddedServer.start(0, PoolsideServer.builder().chat(poolside).models(poolside).build());
  final Caller caller = Caller.of(server);

  @BeforeEach
  void forget() {
    poolside.forget();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  /**
   * Checks a refusal: the whole answer as problem details, that the contract's ErrorModel describes
   * it, and that the implementation was not called.
   *
   * @param detail as it stands in JSON
   */
  void assertRefused(
      Answer answer, int status, String title, Map<String, String> headers, String detail) {
    answer.is(
        status,
        headers,
        "{\"title\": \"%s\", \"status\": %d, \"detail\": \"%s\"}"
            .formatted(title, status, detail.replace("\"", "\\\"")));
    ERROR.assertValid(answer);
    assertDoesNotThrow(() -> ErrorModel.CODEC.read(answer.body()));
    assertEquals(0, poolside.calls(), "calls of the implementation");
  }

  /**
   * Checks a 400: its problems, that the contract's schema and the generated model take it for a
   * V1PromptModelError, and that the implementation was not called.
   *
   * @param problems each as JSON
   */
  void assertInvalid(Answer answer, String... problems) {
    String detail =
        problems.length == 1
            ? "The request body has a problem."
            : "The request body has " + problems.length + " problems.";
    answer.is(
        400,
        JSON,
        "{\"title\": \"Bad Request\", \"status\": 400, \"detail\": \"%s\", \"errors\": [%s]}"
            .formatted(detail, String.join(", ", problems)));
    INVALID.assertValid(answer);
    var read = assertDoesNotThrow(() -> V1PromptModelError.CODEC.read(answer.body()));
    assertEquals(problems.length, read.errors().orElse(List.of()).size());
    assertEquals(Map.of(), read.additionalProperties());
    assertEquals(0, poolside.calls(), "calls of the implementation");
  }

  /** A problem as the contract's ErrorDetail. */
  static String problem(String location, String message) {
    return "{\"message\": \"%s\", \"location\": \"%s\"}"
        .formatted(message.replace("\"", "\\\""), location.replace("\"", "\\\""));
  }

  static String missing(String location) {
    return problem(location, "is required, but missing");
  }
}
