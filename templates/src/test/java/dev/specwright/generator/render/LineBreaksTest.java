package dev.specwright.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a line that is too wide is broken. */
class LineBreaksTest {

  @Test
  void a_line_that_fits_stays_whole() {
    assertEquals(List.of("  call(a, b);"), LineBreaks.wrap("call(a, b);", 2, 13));
  }

  @Test
  void the_outermost_place_is_taken() {
    assertEquals(
        List.of("return first(a, b)", "    && second(c, d);"),
        LineBreaks.wrap("return first(a, b) && second(c, d);", 0, 24));
  }

  @Test
  void an_assignment_is_broken_where_its_right_side_fits_below() {
    assertEquals(
        List.of("  Some type =", "      call(first, second);"),
        LineBreaks.wrap("Some type = call(first, second);", 2, 30));
  }

  @Test
  void the_annotations_of_a_type_argument_stay_with_it() {
    assertEquals(
        List.of("  private final List<", "      @Size(min = 1, max = 2) String> names;"),
        LineBreaks.wrap("private final List<@Size(min = 1, max = 2) String> names;", 2, 50));
  }

  @Test
  void a_literal_is_never_broken() {
    assertEquals(
        List.of("call(", "    \"a, b (c) && d = e\");"),
        LineBreaks.wrap("call(\"a, b (c) && d = e\");", 0, 24));
  }

  @Test
  void what_cannot_be_broken_stays_too_wide() {
    assertEquals(List.of("\"0123456789\";"), LineBreaks.wrap("\"0123456789\";", 0, 8));
  }

  @Test
  void an_empty_argument_list_stays_together() {
    assertEquals(
        List.of("longName(", "    other());"), LineBreaks.wrap("longName(other());", 0, 15));
  }
}
