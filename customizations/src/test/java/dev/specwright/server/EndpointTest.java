package dev.specwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.server.samples.Note;
import dev.specwright.server.samples.PoemRequest;
import dev.specwright.server.samples.PoemServer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

  @Test
  void tells_what_it_was_made_of() {
    Api api = PoemServer.at("/v1", FastApiErrors.FORMAT).maxBodyBytes(7).build();
    Endpoint poems = api.endpoints().get(0);
    Endpoint notes = api.endpoints().get(2);

    assertEquals("POST /v1/poems", poems.toString());
    assertEquals("POST", poems.method());
    assertEquals("/v1/poems", poems.path());
    assertTrue(poems.requiresBearer());
    assertTrue(poems.takesBody());
    assertEquals(201, poems.status());
    assertEquals(Optional.of("stream"), poems.streamProperty());
    assertFalse(notes.requiresBearer());
    assertFalse(notes.takesBody());
    assertEquals(Optional.empty(), notes.streamProperty());
    assertEquals("Poems/v1 [POST /v1/poems, PUT /v1/poems, GET /v1/notes]", api.toString());
    assertEquals(7, api.maxBodyBytes());
    assertEquals(FastApiErrors.FORMAT, api.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1", "", "/a/{id}", "/a?b", "/a%20b", "/a#b"})
  void refuses_a_path_it_cannot_match_literally(String path) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Endpoint.of("GET", path));

    assertEquals(
        "\""
            + path
            + "\" cannot be served: a path begins with / and has no {parameters}, escapes or query",
        refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "get", "GET ", "M-SEARCH"})
  void refuses_a_method_that_is_none(String method) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Endpoint.of(method, "/a"));

    assertEquals(
        "\"" + method + "\" is not an HTTP method: write it in upper case, like POST",
        refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {199, 204, 205, 300, 404})
  void refuses_a_status_that_does_not_go_with_an_answer(int status) {
    String message =
        "status %d does not go with a JSON answer: use 200 to 299, but neither 204 nor 205"
            .formatted(status);

    var plain =
        assertThrows(
            IllegalArgumentException.class,
            () -> Endpoint.of("GET", "/a").answers(status, Note.CODEC));
    assertEquals(message, plain.getMessage());
    var accepting =
        assertThrows(
            IllegalArgumentException.class,
            () -> Endpoint.of("PUT", "/a").accepts(PoemRequest.CODEC).answers(status, Note.CODEC));
    assertEquals(message, accepting.getMessage());
  }

  @Test
  void refuses_a_stream_property_of_a_request_without_properties() {
    Codec<String> text = Codec.of(String.class, JsonReader::string, JsonWriter::string);

    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Endpoint.of("POST", "/a")
                    .accepts(text)
                    .answers(200, Note.CODEC)
                    .streamsWhen("stream"));
    assertEquals(
        "String has no property \"stream\": only a request that is a JSON object can ask for a"
            + " stream",
        refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MAX_VALUE, Integer.MAX_VALUE})
  void refuses_a_limit_that_is_none(long bytes) {
    var builder = Api.builder("Poems", FastApiErrors.FORMAT);

    var refused = assertThrows(IllegalArgumentException.class, () -> builder.maxBodyBytes(bytes));
    assertEquals(
        "maxBodyBytes is " + bytes + ": give a number of bytes from 1 to 2147483639",
        refused.getMessage());
  }

  @Test
  void refuses_an_api_without_endpoints() {
    var builder = Api.builder("Poems", FastApiErrors.FORMAT);

    var refused = assertThrows(IllegalStateException.class, builder::build);
    assertEquals("Poems has no endpoint: add at least one", refused.getMessage());
  }

  @Test
  void an_api_takes_four_mebibytes_unless_told_otherwise() {
    Api api =
        Api.builder("Notes", FastApiErrors.FORMAT)
            .endpoint(Endpoint.of("GET", "/").answers(200, Note.CODEC).handledBy(c -> Note.of("x")))
            .build();

    assertEquals(4194304, api.maxBodyBytes());
    assertEquals(200, Requests.of("GET", "/").to(api).status());
  }
}
