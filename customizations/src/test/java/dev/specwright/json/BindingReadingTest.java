package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.specwright.sample.Content;
import dev.specwright.sample.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BindingReadingTest {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static Sample bind(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      Sample read = Sample.read(JsonReader.over(parser, JsonReader.Mode.BINDING));
      assertEquals(JsonToken.END_OBJECT, parser.currentToken());
      return read;
    }
  }

  @Test
  void theFirstMisfitEndsTheReadingWithItsPlaceAndWhatWasExpected() {
    JsonBindingException thrown =
        assertThrows(
            JsonBindingException.class,
            () -> bind("{\"parts\":[{\"type\":\"text\"},\n  {\"type\":5}],\"name\":6}"));
    assertEquals("parts[1].type: must be a string, but was 5", thrown.getMessage());
    assertEquals(List.of("parts", 1, "type"), thrown.location());
    assertEquals("a string", thrown.expected());
    assertEquals("type", thrown.problem().code());
    assertEquals(2, thrown.line());
    assertEquals(11, thrown.column());
  }

  @Test
  void locationsStartAtTheValueTheReaderWasOpenedOn() throws IOException {
    try (JsonParser parser = FACTORY.createParser("[0,{\"outer\":{\"grid\":[[\"x\"]]}}]")) {
      while (!"outer".equals(parser.currentName())
          || parser.currentToken() == JsonToken.FIELD_NAME) {
        parser.nextToken();
      }
      JsonReader in = JsonReader.over(parser, JsonReader.Mode.BINDING);
      JsonBindingException thrown = assertThrows(JsonBindingException.class, () -> Sample.read(in));
      assertEquals("grid[0][0]: must be an integer, but was \"x\"", thrown.getMessage());
    }
  }

  @Test
  void arraysThatDoNotFitTheirArmEndTheReadingToo() {
    JsonBindingException thrown =
        assertThrows(JsonBindingException.class, () -> bind("{\"content\":[{\"type\":5}]}"));
    assertEquals("content[0].type: must be a string, but was 5", thrown.getMessage());
  }

  @Test
  void theOpenWorldIsKeptForValidation() throws IOException {
    String json =
        "{\"ratio\":0.1000000000000000055,\"role\":\"robot\",\"content\":5,\"shape\":[{\"type\":5}],"
            + "\"parts\":[{\"type\":\"text\",\"unknown\":1}],\"new\":2,\"name\":\"ab\"}";
    Sample read = bind(json);
    assertInstanceOf(Content.Unrecognized.class, read.content().orElseThrow());
    assertFalse(read.content().orElseThrow().isRecognized());
    assertEquals(0.1, read.ratio().orElseThrow());
    assertEquals(
        List.of(
            "role: must be one of user, assistant, system, but was \"robot\"",
            "content: must be a string, an array or an object, but was 5",
            "shape[0].type: must be a string, but was 5",
            "parts[0].unknown: is not a property of this object"),
        read.problems().stream().map(Problem::toString).toList());
  }

  @Test
  void theLastOfRepeatedNamesCounts() throws IOException {
    assertEquals("{\"name\":\"b\"}", bind("{\"name\":\"a\",\"name\":\"b\"}").toJson());
  }

  @Test
  void theParsersOwnExceptionsComeThrough() {
    UncheckedIOException thrown =
        assertThrows(UncheckedIOException.class, () -> bind("{\"name\":\"a\",}"));
    assertInstanceOf(JsonParseException.class, thrown.getCause());
  }

  @Test
  void treesAndTokenBuffersAreReadLikeText() throws IOException {
    String json =
        "{\"name\":\"ab\",\"count\":1,\"small\":5,\"ratio\":0.5,\"weight\":0.25,\"price\":1.5,"
            + "\"flag\":true,\"link\":\"http://a/b\",\"role\":\"user\",\"content\":\"c\",\"shape\":[1,2],"
            + "\"parts\":[{\"type\":\"text\"}],\"extra\":{\"a\":[1,2.5,null]},\"anything\":1}";
    ObjectMapper mapper = new ObjectMapper();
    try (JsonParser tree = mapper.treeAsTokens(mapper.readTree(json))) {
      tree.nextToken();
      Sample read = Sample.read(JsonReader.over(tree, JsonReader.Mode.BINDING));
      assertEquals(json, read.toJson());
    }
    try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
      JsonWriter.over(buffer).value(Sample.CODEC.read(json));
      try (JsonParser parser = buffer.asParser()) {
        parser.nextToken();
        Sample read = Sample.read(JsonReader.over(parser, JsonReader.Mode.BINDING));
        assertEquals(json, read.toJson());
      }
    }
  }

  @Test
  void aTokenThatIsNotJsonIsAMisfit() throws IOException {
    try (TokenBuffer buffer = new TokenBuffer(new ObjectMapper(), false)) {
      buffer.writeEmbeddedObject(new Object());
      try (JsonParser parser = buffer.asParser()) {
        parser.nextToken();
        JsonReader in = JsonReader.over(parser, JsonReader.Mode.BINDING);
        assertEquals("a JSON value", assertThrows(JsonBindingException.class, in::any).expected());
        assertEquals("a JSON value", assertThrows(JsonBindingException.class, in::kind).expected());
        assertEquals("a boolean", assertThrows(JsonBindingException.class, in::bool).expected());
      }
    }
  }
}
