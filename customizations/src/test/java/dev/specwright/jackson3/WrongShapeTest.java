package dev.specwright.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.jackson.WireModel;
import dev.specwright.jackson.sample.ChatRequest;
import dev.specwright.jackson.sample.Message;
import dev.specwright.jackson.sample.Role;
import dev.specwright.jackson.sample.Stop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A wrong shape fails as Jackson's users expect: their exception, the way to the value, line and
 * column.
 */
class WrongShapeTest {
  private static final String SAMPLE = "dev.specwright.jackson.sample.";
  private final ObjectMapper mapper = new ObjectMapper();

  record Envelope(List<ChatRequest> requests, Map<String, Stop> stops) {}

  private <T extends Throwable> T refusal(Class<T> type, String json, Class<?> target) {
    return assertThrows(type, () -> mapper.readValue(json, target));
  }

  @Test
  void at_the_root() {
    var refusal = refusal(MismatchedInputException.class, "5", Role.class);
    assertEquals(
        "must be a string, but was 5\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); byte offset: #UNKNOWN]",
        refusal.getMessage());
    assertEquals(Role.class, refusal.getTargetType());
    assertEquals(List.of(), refusal.getPath());
    assertEquals(1, refusal.getLocation().getLineNr());
    assertEquals(1, refusal.getLocation().getColumnNr());
  }

  @Test
  void inside_a_model() {
    var refusal =
        refusal(
            MismatchedInputException.class,
            "{\"messages\":[\n{\"role\":\"user\",\"tool_calls\":[\"a\",\n 5]}]}",
            ChatRequest.class);
    assertEquals("must be a string, but was 5", refusal.getOriginalMessage());
    assertEquals(
        SAMPLE
            + "ChatRequest[\"messages\"]->java.util.List[0]->dev.specwright.model.ModelObject[\"tool_calls\"]->java.util.List[1]",
        refusal.getPathReference());
    assertEquals(3, refusal.getLocation().getLineNr());
  }

  @Test
  void jacksons_way_comes_before_ours() {
    var refusal =
        refusal(
            MismatchedInputException.class,
            "{\"requests\":[{\"messages\":[]},{\"messages\":{}}]}",
            Envelope.class);
    assertEquals("must be an array, but was an object", refusal.getOriginalMessage());
    assertEquals(
        "dev.specwright.jackson3.WrongShapeTest$Envelope[\"requests\"]->java.util.ArrayList[1]->"
            + SAMPLE
            + "ChatRequest[\"messages\"]",
        refusal.getPathReference());
  }

  @Test
  void inside_an_arm_of_a_union() {
    var refusal =
        refusal(MismatchedInputException.class, "{\"stops\":{\"a\":[\"x\",[]]}}", Envelope.class);
    assertEquals("must be a string, but was an array", refusal.getOriginalMessage());
    assertEquals(
        "dev.specwright.jackson3.WrongShapeTest$Envelope[\"stops\"]->java.util.LinkedHashMap[\"a\"]->java.util.List[1]",
        refusal.getPathReference());
  }

  @Test
  void from_a_tree() throws Exception {
    var tree = mapper.readTree("{\"role\":\"user\",\"tool_calls\":[\"a\",true]}");
    var refusal =
        assertThrows(MismatchedInputException.class, () -> mapper.treeToValue(tree, Message.class));
    assertEquals("must be a string, but was true", refusal.getOriginalMessage());
    assertEquals(SAMPLE + "Message[\"tool_calls\"]->java.util.List[1]", refusal.getPathReference());
    var conversion =
        assertThrows(
            MismatchedInputException.class, () -> mapper.convertValue(tree, Message.class));
    assertEquals(
        SAMPLE + "Message[\"tool_calls\"]->java.util.List[1]", conversion.getPathReference());
  }

  @Test
  void another_arm_than_the_one_asked_for() {
    var refusal = refusal(MismatchedInputException.class, "[\"a\"]", Stop.Text.class);
    assertEquals("is not a Text", refusal.getOriginalMessage());
  }

  @Test
  void broken_syntax_stays_jacksons() {
    var refusal =
        refusal(JacksonException.class, "{\"requests\":[{\"messages\":[}]}", Envelope.class);
    assertEquals(StreamReadException.class, refusal.getClass());
    assertEquals(
        "Unexpected close marker '}': expected ']' (for Array starting at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); byte offset: #UNKNOWN])",
        refusal.getOriginalMessage());
    refusal(JacksonException.class, "{\"messages\":[{\"role\"", ChatRequest.class);
    refusal(JacksonException.class, "", ChatRequest.class);
  }

  @Test
  void a_value_that_is_no_json() {
    var refusal =
        assertThrows(
            MismatchedInputException.class,
            () -> mapper.convertValue(Map.of("role", new byte[] {1}), Message.class));
    assertEquals("must be JSON, but holds byte[] at /role", refusal.getOriginalMessage());
  }

  @WireModel
  static final class NoModel {}

  @Test
  void a_class_without_a_codec() {
    var refusal = refusal(InvalidDefinitionException.class, "{}", NoModel.class);
    assertEquals(
        NoModel.class.getName()
            + " has no codec: it needs a public static final Codec<NoModel> CODEC, as generated models have",
        refusal.getOriginalMessage());
  }
}
