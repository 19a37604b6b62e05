package dev.specwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPointerTest {

  @Test
  void the_string_form_is_read_and_written_unchanged() {
    for (String text : List.of("", "/", "/a/b", "/a~1b/~0~01/0", "//", "/ /é%")) {
      assertEquals(text, JsonPointer.parse(text).toString());
    }
    assertEquals(List.of("a/b", "~~1", "0"), JsonPointer.parse("/a~1b/~0~01/0").tokens());
  }

  @Test
  void equality_is_by_tokens() {
    assertEquals(JsonPointer.of("a", "b"), JsonPointer.parse("/a/b"));
    assertEquals(JsonPointer.of("a", "b").hashCode(), JsonPointer.parse("/a/b").hashCode());
    assertNotEquals(JsonPointer.of("a"), JsonPointer.of("a", "b"));
    assertNotEquals(JsonPointer.of("a", "c"), JsonPointer.of("b", "c"));
    assertNotEquals(JsonPointer.root(), JsonPointer.of(""));
  }

  @Test
  void a_beginning_is_recognized() {
    JsonPointer pointer = JsonPointer.parse("/a/b/c");
    assertTrue(pointer.startsWith(JsonPointer.parse("/a/b")));
    assertTrue(pointer.startsWith(pointer));
    assertTrue(pointer.startsWith(JsonPointer.root()));
    assertFalse(pointer.startsWith(JsonPointer.parse("/a/c")));
    assertFalse(JsonPointer.parse("/a").startsWith(pointer));
  }

  @Test
  void what_is_no_pointer_is_refused() {
    assertEquals(
        "a JSON Pointer starts with '/': 'a'",
        assertThrows(IllegalArgumentException.class, () -> JsonPointer.parse("a")).getMessage());
    for (String text : List.of("/~", "/a~2", "/~/0")) {
      assertEquals(
          "in a JSON Pointer '~' is written '~0' and '/' inside a key '~1': '" + text + "'",
          assertThrows(IllegalArgumentException.class, () -> JsonPointer.parse(text)).getMessage());
    }
  }
}
