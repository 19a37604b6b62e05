package dev.specwright.generator.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** JSON values as Java literals. */
class LiteralsTest {

  @Test
  void strings_are_escaped() {
    assertEquals("\"a b\"", Literals.string("a b"));
    assertEquals("\"\\\"\\\\\\n\\r\\t\"", Literals.string("\"\\\n\r\t"));
    assertEquals("\"\\u0000\\u007f\\u0085\"", Literals.string("\u0000\u007f\u0085"));
    assertEquals("\"ü日\"", Literals.string("ü日"));
    assertEquals("\"\\ud83d\\ude00\\ud83d\"", Literals.string("😀\ud83d"));
  }

  /** A literal of any string means that string, and holds nothing that later passes react to. */
  @Test
  void a_literal_means_its_string() {
    for (long seed = 0; seed < 5000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      String literal = Literals.string(text.toString());
      String where = "seed " + seed + ": " + literal;
      assertEquals(text.toString(), meaning(literal), where);
      assertFalse(literal.contains("`") || literal.contains("\n"), where);
    }
  }

  @Test
  void numbers_keep_their_values() {
    assertEquals("1.0", Literals.real("1"));
    assertEquals("1.0E-7", Literals.real("1e-7"));
    assertEquals("0.1f", Literals.real32("0.1"));
    assertEquals("0.0f", Literals.real32("1e-50"));
    assertEquals("1000L", Literals.whole("1e3"));
    assertEquals("-9223372036854775808L", Literals.whole("-9223372036854775808"));
    assertEquals("2L", Literals.whole("2.0"));
  }

  @Test
  void a_long_is_told_from_other_numbers() {
    assertEquals(true, Literals.fitsLong("9223372036854775807"));
    assertEquals(false, Literals.fitsLong("9223372036854775808"));
    assertEquals(true, Literals.fitsLong("1e3"));
    assertEquals(false, Literals.fitsLong("0.5"));
  }

  /** Reads a literal as the compiler does: Unicode escapes first, then the others. */
  private static String meaning(String literal) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < literal.length() - 1; i++) {
      char c = literal.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = literal.charAt(++i);
      if (escape == 'u') {
        out.append((char) Integer.parseInt(literal.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(("\\" + escape).translateEscapes());
      }
    }
    return out.toString();
  }
}
