package dev.specwright.generator.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a case says in what it differs. */
class LineDiffTest {

  @Test
  void shows_what_changed_with_the_lines_around_it() {
    assertEquals(
        "  c\n  d\n- e\n+ E\n  f\n  g",
        LineDiff.of("a\nb\nc\nd\ne\nf\ng\nh\n", "a\nb\nc\nd\nE\nf\ng\nh\n"));
  }

  @Test
  void shows_distant_changes_apart() {
    String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    assertEquals(
        "- 1\n  2\n  3\n  ...\n  7\n  8\n+ new\n  9",
        LineDiff.of(text, text.substring(2).replace("8\n", "8\nnew\n")));
  }

  @Test
  void says_so_where_only_the_ends_of_lines_differ() {
    assertEquals("  (the ends of lines)", LineDiff.of("a\n", "a"));
  }

  @Test
  void trees_are_compared_both_ways() {
    SourceTree expected = new SourceTree(Map.of("a", "1\n", "b", "2\n", "d", "4\n"));
    SourceTree actual = new SourceTree(Map.of("b", "3\n", "c", "4\n", "d", "4\n"));
    assertEquals(
        List.of("missing: a", "different: b\n- 2\n+ 3", "surplus: c\n+ 4"),
        expected.differencesTo(actual));
  }
}
