package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.specwright.model.OpenEnum;
import dev.specwright.sample.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumReadingTest {
  private static final List<String> LETTERS =
      IntStream.range(0, 26).mapToObj(i -> String.valueOf((char) ('a' + i))).toList();

  /** An enumeration of many values. */
  private static final class Letter extends OpenEnum<Letter.Known> {
    static final Codec<Letter> CODEC = Codec.of(Letter.class, Letter::read);

    enum Known {
      LISTED
    }

    private Letter(String value) {
      super(value, LETTERS.contains(value) ? Known.LISTED : null, LETTERS);
    }

    static @Nullable Letter read(JsonReader in) {
      return in.openEnum(LETTERS, Letter::new);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"user\"", "\"\\u0075ser\"", "  \"us\\u0065r\" "})
  void a_listed_value_is_its_constant_however_it_is_written(String json) throws IOException {
    assertSame(Role.USER, Role.CODEC.read(json));
    assertSame(Role.USER, Role.CODEC.read(json.getBytes(StandardCharsets.UTF_8)));
    assertSame(Role.USER, new ObjectMapper().readValue(json, Role.class));
    assertSame(Role.USER, new ObjectMapper().treeToValue(TextNode.valueOf("user"), Role.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "use", "users", "User", "usér", "uſer", "user\u0000", " user"})
  void another_string_is_kept_as_it_is(String value) {
    String json = Json.text(value);
    for (Role role :
        List.of(
            Role.CODEC.readLenient(json),
            Role.CODEC.readLenient(json.getBytes(StandardCharsets.UTF_8)))) {
      assertEquals(value, role.value());
      assertFalse(role.isKnown());
      assertEquals(json, Role.CODEC.writeString(role));
    }
  }

  @Test
  void so_is_one_that_fits_no_buffer() {
    String value = "user".repeat(5_000);
    assertEquals(value, Role.CODEC.readLenient(Json.text(value)).value());
  }

  @Test
  void an_enumeration_may_have_many_values() {
    for (String letter : LETTERS) {
      assertEquals(letter, Letter.CODEC.read('"' + letter + '"').value());
    }
    assertFalse(Letter.CODEC.readLenient("\"aa\"").isKnown());
  }
}
