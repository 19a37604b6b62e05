package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static Problem at(Object... location) {
    return new Problem(List.of(location), "type", "must be a string, but was 5", "string");
  }

  @Test
  void pathsReadLikePeopleWriteThem() {
    assertEquals("", at().path());
    assertEquals("messages[0].tool_calls", at("messages", 0, "tool_calls").path());
    assertEquals("[1][2]", at(1, 2).path());
    assertEquals("$schema.größe", at("$schema", "größe").path());
    assertEquals(
        "labels[\"a b\"][\"1a\"][\"\"][\"x-y\"].z",
        at("labels", "a b", "1a", "", "x-y", "z").path());
    assertEquals("[\"say \\\"hi\\\"\\n\"]", at("say \"hi\"\n").path());
  }

  @Test
  void theTextIsThePathAndTheMessage() {
    assertEquals("a[0]: must be a string, but was 5", at("a", 0).toString());
    assertEquals("must be a string, but was 5", at().toString());
  }

  @Test
  void aProblemCanBeSeenFromFurtherOut() {
    assertEquals(at("a", 1, "b"), at("b").under(List.of("a", 1)));
    assertEquals(at(3, "b"), at("b").under((Object) 3));
    assertEquals(at("b"), at("b").under(List.of()));
  }

  @Test
  void locationsHoldNamesAndIndexesOnly() {
    assertEquals(
        "location holds property names and indexes, but was given 1.5",
        assertThrows(IllegalArgumentException.class, () -> at(1.5)).getMessage());
  }
}
