package dev.specwright.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How block comments are laid out. */
class CommentLayoutTest {

  @Test
  void one_paragraph_that_fits_is_one_line() {
    assertEquals(List.of("  /** Short. */"), wrap(2, "/**", "* Short.", "*/"));
    assertEquals(List.of("/** Short. */"), wrap(0, "/** Short. */"));
  }

  @Test
  void a_long_paragraph_is_filled() {
    assertEquals(
        List.of("/**", " * One two three four five six", " * seven.", " */"),
        wrap(0, "/** One two three four five six seven. */"));
  }

  @Test
  void paragraphs_stay_apart_and_blank_lines_do_not_double() {
    assertEquals(
        List.of("/**", " * One.", " *", " * <p>Two.", " */"),
        wrap(0, "/**", "*", "* One.", "*", "*", "* <p>Two.", "*", "*/"));
  }

  @Test
  void an_inline_tag_stays_on_one_line() {
    assertEquals(
        List.of("/**", " * One two three", " * {@code four five six seven} on", " */"),
        wrap(0, "/** One two three {@code four five six seven} on */"));
  }

  @Test
  void what_follows_a_tag_hangs_from_it() {
    assertEquals(
        List.of("/**", " * @param value what it is and", " *     what it is for", " */"),
        wrap(0, "/**", "* @param value what it is and what it is for", "*/"));
  }

  @Test
  void a_word_that_is_too_long_has_a_line_of_its_own() {
    assertEquals(
        List.of("/**", " * a", " * " + "x".repeat(40), " * b", " */"),
        wrap(0, "/** a " + "x".repeat(40) + " b */"));
  }

  private static List<String> wrap(int indent, String... lines) {
    return CommentLayout.wrap(List.of(lines), indent, 33);
  }
}
