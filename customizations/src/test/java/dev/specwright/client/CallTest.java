package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.client.sample.ChatAnswer;
import dev.specwright.client.sample.Fault;
import dev.specwright.client.sample.FaultException;
import dev.specwright.client.sample.ValidationFault;
import dev.specwright.client.sample.ValidationFaultException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions of operations. */
class CallTest {

  @Test
  void the_most_exact_error_model_wins_and_default_stands_for_failures_only() {
    var call =
        Call.of("GET", "/x")
            .error("default", Fault.CODEC, FaultException::new)
            .error("4XX", ValidationFault.CODEC, ValidationFaultException::new)
            .error("404", Fault.CODEC, FaultException::new)
            .answers(ChatAnswer.CODEC);

    assertSame(Fault.CODEC, call.declaredError(404).orElseThrow().codec());
    assertSame(ValidationFault.CODEC, call.declaredError(400).orElseThrow().codec());
    assertSame(ValidationFault.CODEC, call.declaredError(499).orElseThrow().codec());
    assertSame(Fault.CODEC, call.declaredError(500).orElseThrow().codec());
    assertEquals(Optional.empty(), call.declaredError(304));
  }

  @Test
  void without_error_models_there_is_none() {
    assertEquals(
        Optional.empty(), Call.of("GET", "/x").answers(ChatAnswer.CODEC).declaredError(500));
  }

  @Test
  void steps_do_not_change_the_draft_they_start_from() {
    var draft = Call.of("POST", "/x");
    draft.bearer().streamsWhen("stream").error("500", Fault.CODEC, FaultException::new);

    var call = draft.answers(ChatAnswer.CODEC);

    assertEquals(false, call.needsToken());
    assertEquals(Optional.empty(), call.streamProperty());
    assertEquals(Optional.empty(), call.declaredError(500));
    assertEquals("POST /x", call.toString());
    assertEquals("POST /x", draft.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"422x", "42", "4xx", "6XX", "600", "Default", ""})
  void error_keys_that_are_refused(String key) {
    var draft = Call.of("GET", "/x");

    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> draft.error(key, Fault.CODEC, FaultException::new));

    assertEquals(
        "GET /x: error key \"" + key + "\" is not a status (422), a range (4XX) or default",
        thrown.getMessage());
  }

  @Test
  void an_error_key_twice() {
    var draft = Call.of("GET", "/x").error("4XX", Fault.CODEC, FaultException::new);

    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> draft.error("4XX", Fault.CODEC, FaultException::new));

    assertEquals("GET /x: error key 4XX is declared twice", thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1", "", "//host/x", "/x?a=b", "/x#a", "/models/{id}", "/a b", "/%zz"})
  void paths_that_are_refused(String path) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Call.of("GET", path));

    assertEquals(
        "path \""
            + path
            + "\" is not a plain URL path, such as /v1/models: it begins with one /, and has no"
            + " query, no {parameter} and no character that needs escaping",
        thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1/models", "/a%20b/c:d@e", "/v1/chat/completions/"})
  void paths_that_are_fine(String path) {
    assertTrue(Call.of("GET", path).answers(ChatAnswer.CODEC).path().equals(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "", "GET ", "G\r\nX"})
  void methods_that_are_refused(String method) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Call.of(method, "/x"));

    assertEquals(
        "method \"" + method + "\" is not an HTTP method in capital letters, such as POST",
        thrown.getMessage());
  }
}
