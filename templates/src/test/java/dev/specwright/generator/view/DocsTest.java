package dev.specwright.generator.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Markdown as Javadoc. */
class DocsTest {

  @Test
  void nothing_gives_nothing() {
    assertEquals(List.of(), Docs.lines(""));
    assertEquals(List.of(), Docs.lines("  \n \n"));
  }

  @Test
  void paragraphs_are_apart_and_their_lines_flow() {
    assertEquals(List.of("One two.", "", "<p>Three."), Docs.lines("One\ntwo.\n\n\nThree."));
  }

  @Test
  void a_heading_is_bold() {
    assertEquals(
        List.of("<b>Title</b>", "", "<p>Text.", "", "<p><b>More</b>"),
        Docs.lines("# Title\nText.\n### More ###"));
    assertEquals(List.of("#hash tag"), Docs.lines("#hash tag"));
  }

  @Test
  void list_items_take_the_lines_that_follow() {
    assertEquals(
        List.of("Text:", "<ul>", "<li>one more", "<li>two", "</ul>", "", "<p>After."),
        Docs.lines("Text:\n- one\n  more\n* two\n\nAfter."));
  }

  @Test
  void blank_lines_between_items_do_not_end_the_list() {
    assertEquals(List.of("<ul>", "<li>one", "<li>two", "</ul>"), Docs.lines("- one\n\n- two"));
  }

  @Test
  void numbered_lists_are_ordered_and_apart_from_others() {
    assertEquals(
        List.of("<ol>", "<li>one", "<li>two", "</ol>", "<ul>", "<li>other", "</ul>"),
        Docs.lines("1. one\n2) two\n- other"));
    assertEquals(List.of("3.14 is no item"), Docs.lines("3.14 is no item"));
  }

  @Test
  void fenced_code_keeps_its_lines_and_margins() {
    assertEquals(
        List.of("Like:", "<pre>", "&#123;", "&#32;&#32;\"a\": &#96;1&#96;", "&#125;", "</pre>"),
        Docs.lines("Like:\n\n```json\n{\n  \"a\": `1`\n}\n```"));
    assertEquals(List.of("<pre>", "open", "</pre>"), Docs.lines("~~~\nopen"));
  }

  @Test
  void code_is_an_inline_tag_where_nothing_in_it_needs_escaping() {
    assertEquals("{@code a b}", Docs.inline("`a b`"));
    assertEquals("<code>a &lt; b</code>", Docs.inline("`a < b`"));
    assertEquals("<code>a&#96;b</code>", Docs.inline("``a`b``"));
    assertEquals("{@code a} and {@code b}", Docs.inline("`a` and `b`"));
    assertEquals("a &#96; alone", Docs.inline("a ` alone"));
  }

  @Test
  void strong_text_and_links_are_html() {
    assertEquals("<b>very</b> much", Docs.inline("**very** much"));
    assertEquals(
        "<a href=\"https://example.com/?a=1&amp;b=%22\">here</a>",
        Docs.inline("[here](https://example.com/?a=1&b=\")"));
    assertEquals("[no](javascript:x)", Docs.inline("[no](javascript:x)"));
  }

  @Test
  void nothing_in_a_text_means_anything_to_the_compiler() {
    assertEquals("*&#47; &#123;&#64;link A&#125; &lt;b&gt;", Docs.inline("*/ {@link A} <b>"));
    assertEquals("&#92;u002a&#92;u002f", Docs.inline("\\u002a\\u002f"));
    assertEquals("&#64;deprecated &amp;amp; &#96;", Docs.inline("@deprecated &amp; `"));
  }

  /**
   * Whatever a description holds, it cannot leave its comment, nor start a tag or a quoted name.
   */
  @Test
  void no_text_can_leave_its_comment() {
    String alphabet = "*/\\u0{}@`<>&-#1. \n\"ab[](:";
    for (long seed = 0; seed < 20000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      long run = seed;
      String shown = String.join("\n", Docs.lines(text.toString()));
      String where = "seed " + run + ": " + text + " gives " + shown;
      assertFalse(shown.contains("*/") || shown.contains("\\"), where);
      assertFalse(shown.contains("`"), where);
      assertFalse(shown.replace("{@code ", "").contains("@"), where);
    }
  }

  @Test
  void links_lead_to_addresses_that_are_addresses() {
    assertEquals(
        "<a href=\"https://a.example/#/%7Bid%7D/x%7Cy%40z\">here</a>",
        Docs.inline("[here](https://a.example/#/{id}/x|y@z)"));
    assertEquals(
        "here (https://a.example/%zz#a#b)", Docs.inline("[here](https://a.example/%zz#a#b)"));
  }
}
