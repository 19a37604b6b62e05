package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.specwright.jackson.WireModel;
import dev.specwright.sample.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** A mapper of Jackson 3 does with any document what one of Jackson 2 does. */
class BothGenerationsTest {
  @WireModel
  interface Bound {}

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addMixIn(Sample.class, Bound.class)
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(
              com.fasterxml.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addMixIn(Sample.class, Bound.class)
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** A value, or why there is none: what is wrong, the way to it, and its line. */
  private record Outcome(@Nullable Object value, String refusal, List<String> path, int line) {}

  private interface Reading {
    Object read() throws Exception;
  }

  private static Outcome outcome(Reading reading) throws Exception {
    try {
      return new Outcome(reading.read(), "", List.of(), 0);
    } catch (IllegalArgumentException e) {
      if (e.getCause() instanceof JsonMappingException cause) {
        return refusal(cause);
      }
      throw e;
    } catch (JsonMappingException e) {
      return refusal(e);
    } catch (MismatchedInputException e) {
      var path =
          e.getPath().stream().map(at -> at.getPropertyName() + "#" + at.getIndex()).toList();
      var line = e.getLocation() == null ? -1 : e.getLocation().getLineNr();
      return new Outcome(null, e.getOriginalMessage(), path, line);
    }
  }

  private static Outcome refusal(JsonMappingException e) {
    var path = e.getPath().stream().map(at -> at.getFieldName() + "#" + at.getIndex()).toList();
    var line = e.getLocation() == null ? -1 : e.getLocation().getLineNr();
    return new Outcome(null, e.getOriginalMessage(), path, line);
  }

  @Test
  void any_document_is_read_alike_or_refused_alike() throws Exception {
    var accepted = 0;
    var refused = 0;
    for (var seed = 0; seed < 2000; seed++) {
      var json = new Documents(seed).sample(2);
      var about = "seed " + seed + ": " + json;
      var utf8 = json.getBytes(StandardCharsets.UTF_8);
      var two = outcome(() -> JACKSON_2.readValue(utf8, Sample.class));
      var three = outcome(() -> JACKSON_3.readValue(utf8, Sample.class));
      assertEquals(two, three, about);
      assertEquals(three, outcome(() -> JACKSON_3.readValue(json, Sample.class)), about);
      if (three.value() instanceof Sample sample) {
        accepted++;
        assertEquals(sample.toJson(), JACKSON_3.writeValueAsString(sample), about);
        assertEquals(
            sample.toJson(),
            new String(JACKSON_3.writeValueAsBytes(sample), StandardCharsets.UTF_8),
            about);
      } else {
        refused++;
      }
    }
    assertTrue(accepted > 200 && refused > 200, accepted + " accepted, " + refused + " refused");
  }

  @Test
  void any_tree_is_read_alike_or_refused_alike() throws Exception {
    for (var seed = 0; seed < 1000; seed++) {
      var json = new Documents(seed).sample(2);
      var about = "seed " + seed + ": " + json;
      var two = JACKSON_2.readTree(json);
      var three = JACKSON_3.readTree(json);
      assertEquals(
          outcome(() -> JACKSON_2.treeToValue(two, Sample.class)),
          outcome(() -> JACKSON_3.treeToValue(three, Sample.class)),
          about);
    }
  }

  @Test
  void any_map_is_converted_alike_or_refused_alike() throws Exception {
    for (var seed = 0; seed < 1000; seed++) {
      var json = new Documents(seed).sample(2);
      var about = "seed " + seed + ": " + json;
      var two = JACKSON_2.readValue(json, Map.class);
      var three = JACKSON_3.readValue(json, Map.class);
      assertEquals(two, three, about);
      assertEquals(
          outcome(() -> JACKSON_2.convertValue(two, Sample.class)),
          outcome(() -> JACKSON_3.convertValue(three, Sample.class)),
          about);
      if (outcome(() -> JACKSON_3.convertValue(three, Sample.class)).value() instanceof Sample s) {
        assertEquals(
            s, JACKSON_3.convertValue(JACKSON_3.convertValue(s, Map.class), Sample.class), about);
        assertEquals(s, JACKSON_3.treeToValue(JACKSON_3.valueToTree(s), Sample.class), about);
      }
    }
  }

  /** What is broken is for Jackson to say, in the words of its generation. */
  @Test
  void a_broken_document_fails_as_jackson_fails_and_in_no_other_way() throws Exception {
    var seed = 11L;
    var random = new Random(seed);
    var refused = 0;
    for (var i = 0; i < 2000; i++) {
      var json = new Documents(i % 500).sample(1);
      var cut = json.substring(0, random.nextInt(json.length()));
      var about = "seed " + seed + ", document " + i + ": " + cut;
      try {
        JACKSON_3.readValue(cut, Sample.class);
      } catch (JacksonException e) {
        refused++;
      } catch (RuntimeException e) {
        throw new AssertionError(about, e);
      }
    }
    assertEquals(2000, refused, "seed " + seed);
  }

  /** Our own parser reads those again, with limits of its own. */
  @Test
  void a_value_too_deep_for_telling_alternatives_apart_fails_as_the_generation_fails() {
    var json = "{\"name\":\"a\",\"shape\":" + "[".repeat(300) + "]".repeat(300) + "}";
    var two =
        assertThrows(JsonProcessingException.class, () -> JACKSON_2.readValue(json, Sample.class));
    var three =
        assertThrows(StreamReadException.class, () -> JACKSON_3.readValue(json, Sample.class));
    assertEquals(two.getOriginalMessage(), three.getOriginalMessage());
    assertTrue(three.getOriginalMessage().contains("nesting depth"), three.getOriginalMessage());
  }
}
