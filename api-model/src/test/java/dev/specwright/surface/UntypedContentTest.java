package dev.specwright.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.poolside.model.ChatCompletionMessage;
import dev.specwright.poolside.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** poolside's {@code content} may be any JSON: it is plain Java. */
class UntypedContentTest {

  private static ChatCompletionMessage.Builder message() {
    return ChatCompletionMessage.builder().role(Role.USER);
  }

  @Test
  void it_is_a_text_or_parts_or_null_or_absent() {
    assertEquals(
        "{\"content\":\"Hi\",\"role\":\"user\"}", message().content("Hi").build().toJson());
    assertEquals(
        "{\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}],\"role\":\"user\"}",
        ChatCompletionMessage.CODEC
            .read("{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}]}")
            .toJson());
    assertEquals("{\"content\":null,\"role\":\"user\"}", message().contentNull().build().toJson());
    assertTrue(message().contentNull().build().hasContent());
    assertFalse(message().build().hasContent());
    assertEquals(Optional.empty(), message().build().content());
  }

  @Test
  void what_is_read_is_what_would_have_been_set() {
    var set = message().content(List.of(Map.of("n", 1), 2.5, true, "x")).build();
    var read = ChatCompletionMessage.CODEC.read(set.toJson());
    assertEquals(set, read);
    assertEquals(set.hashCode(), read.hashCode());
  }

  @Test
  void it_is_copied() {
    List<Object> parts = new ArrayList<>(List.of("a"));
    var message = message().content(parts).build();
    parts.add("b");
    assertEquals(Optional.of(List.of("a")), message.content());
  }

  @Test
  void a_model_may_be_set_as_content() {
    var inner = message().content("Hi").build();
    assertEquals(
        "{\"content\":{\"content\":\"Hi\",\"role\":\"user\"},\"role\":\"user\"}",
        message().content(inner).build().toJson());
  }

  @Test
  void what_has_no_form_in_json_is_refused_by_name_and_place() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> message().content(Map.of("when", new Thread())).build());
    assertEquals(
        "content: value[\"when\"] is a java.lang.Thread: JSON is made of Map, List, String, Number,"
            + " Boolean and null",
        refused.getMessage());
  }
}
