package dev.specwright.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected results are those of ECMA-262 with the {@code u} flag; where they differ from Java's the
 * row says so.
 */
class EcmaPatternsTest {
  private static final String SMILE = "\ud83d\ude00";

  private static boolean finds(String pattern, String text) {
    return EcmaPatterns.translate(pattern).matcher(text).find();
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiterString = " :: ",
      quoteCharacter = '\'',
      textBlock =
          """
          a :: xay :: true
          ^a$ :: a :: true
          ^a$ :: ab :: false
          ^a|b$ :: xb :: true
          ^(?:a|b)$ :: ab :: false
          '' :: '' :: true
          ^$ :: '' :: true
          ^$ :: x :: false
          \\d{3} :: a123 :: true
          ^[\\d-]+$ :: 1-2 :: true
          ^[\\w-.]+$ :: a-b.c :: true
          ^[\\w-.]+$ :: a,b :: false
          ^[a-\\d]+$ :: a-1 :: true
          ^[a-\\d]+$ :: b :: false
          ^[\\D]$ :: a :: true
          ^[^\\D]$ :: 7 :: true
          ^[^\\Wx]$ :: y :: true
          ^[^\\Wx]$ :: x :: false
          ^[a-z&&[aeiou]]$ :: b] :: true
          ^[a-z&&[aeiou]]$ :: &] :: true
          ^[a-z&&[aeiou]]$ :: e :: false
          ^[[a]$ :: [ :: true
          ^[^]$ :: x :: true
          [] :: x :: false
          ^[]a]$ :: ] :: false
          a{2} :: aa :: true
          ^a{,2}$ :: a{,2} :: true
          ^{\\w+}$ :: {id} :: true
          ^a{2,3}?$ :: aaaa :: false
          ^\\/v\\d+\\/$ :: /v1/ :: true
          ^\\-\\_\\@$ :: -_@ :: true
          ^\\x41\\u0042\\u{43}$ :: ABC :: true
          ^\\u{1F600}$ :: x :: false
          (?<year>\\d{4})-\\k<year> :: 2020-2020 :: true
          (?<year>\\d{4})-\\k<year> :: 2020-2021 :: false
          (?<$_x>a) :: a :: true
          ^(a|b)\\1$ :: bb :: true
          ^(a|b)\\1$ :: ab :: false
          ^(?:(a)\\1|b)$ :: aa :: true
          ^(a)\\1{2}0$ :: aaa0 :: true
          (?=.*\\d)(?=.*[a-z])^.{4,}$ :: abc1 :: true
          (?=.*\\d)(?=.*[a-z])^.{4,}$ :: abcd :: false
          (?<=\\$)\\d+ :: $42 :: true
          (?<=\\$)\\d+ :: 42 :: false
          (?<!a{1,3})b :: aab :: false
          \\bfoo\\b :: a foo b :: true
          \\bfoo\\b :: afoo :: false
          \\Boo :: foo :: true
          ^\\p{Lu}\\p{Letter}*$ :: Éa :: true
          ^\\p{Lu} :: é :: false
          ^\\P{Lu}$ :: é :: true
          ^[\\p{L}\\p{Nd}_-]+$ :: né-1 :: true
          ^\\p{Script=Greek}+$ :: αβγ :: true
          ^\\p{sc=Grek}+$ :: abc :: false
          ^\\p{gc=Cyrillic_Upper}?$ :: a :: refused
          ^\\p{ASCII}+$ :: aé :: false
          ^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$ :: 123e4567-e89b-12d3-a456-426614174000 :: true
          """)
  void finds_what_ecma_finds(String pattern, String text, String expected) {
    if (expected.equals("refused")) {
      assertThrows(UnsupportedPatternException.class, () -> EcmaPatterns.translate(pattern));
    } else {
      assertEquals(
          Boolean.parseBoolean(expected),
          finds(pattern, text),
          () -> EcmaPatterns.translate(pattern).pattern());
    }
  }

  @Test
  void the_source_is_what_was_translated() {
    assertEquals("^\\s$", EcmaPatterns.source(EcmaPatterns.translate("^\\s$")));
    assertEquals("a\\z", EcmaPatterns.source(java.util.regex.Pattern.compile("a\\z")));
  }

  @Test
  void dollar_is_the_very_end() {
    assertEquals(false, finds("^a$", "a\n"));
    assertEquals(false, finds("^a$", "a\u0085"));
    assertEquals(true, finds("a\\n$", "a\n"));
    assertEquals(false, finds("^b", "a\nb"));
  }

  @Test
  void dot_stops_at_ecmas_four_line_terminators_only() {
    for (var c : new String[] {"\n", "\r", "\u2028", "\u2029"}) {
      assertEquals(false, finds("^.$", c), "U+" + Integer.toHexString(c.charAt(0)));
    }
    assertEquals(true, finds("^.$", "\u0085"));
    assertEquals(true, finds("^.$", SMILE));
  }

  @Test
  void white_space_is_ecmas_set_on_every_code_point() {
    var space = EcmaPatterns.translate("^\\s$");
    var notSpace = EcmaPatterns.translate("^\\S$");
    var inClass = EcmaPatterns.translate("^[x\\s]$");
    var notInClass = EcmaPatterns.translate("^[^\\S]$");
    for (var c = 0; c <= Character.MAX_CODE_POINT; c++) {
      var expected =
          c >= 9 && c <= 13
              || c == 0xFEFF
              || c == 0x2028
              || c == 0x2029
              || Character.getType(c) == Character.SPACE_SEPARATOR;
      var text = Character.toString(c);
      var where = "U+" + Integer.toHexString(c);
      assertEquals(expected, space.matcher(text).find(), where);
      assertEquals(!expected, notSpace.matcher(text).find(), where);
      assertEquals(expected || c == 'x', inClass.matcher(text).find(), where);
      assertEquals(expected, notInClass.matcher(text).find(), where);
    }
  }

  @Test
  void every_character_stands_for_itself_and_for_nothing_else() {
    for (var c = 0; c < 0x250; c++) {
      var plain = "\\^$.*+?()[]{}|/".indexOf(c) < 0 ? Character.toString(c) : "\\" + (char) c;
      var itself = EcmaPatterns.translate("^" + plain + "$");
      var member = EcmaPatterns.translate("^[" + (c == '-' ? "\\" : "") + plain + "]$");
      for (var d = 0; d < 0x250; d++) {
        var text = Character.toString(d);
        assertEquals(
            c == d,
            itself.matcher(text).find(),
            itself.pattern() + " on U+" + Integer.toHexString(d));
        assertEquals(
            c == d,
            member.matcher(text).find(),
            member.pattern() + " on U+" + Integer.toHexString(d));
      }
    }
  }

  @Test
  void digits_words_and_boundaries_are_ascii() {
    assertEquals(false, finds("\\d", "\u0663"));
    assertEquals(false, finds("\\w", "\u00e9"));
    assertEquals(true, finds("a\\b", "a\u00e9"));
    assertEquals(true, finds("\\b\u00e9?a", "\u00e9a"));
    assertEquals(false, finds("\\B", "a"));
    assertEquals(true, finds("\\B", ""));
  }

  @Test
  void characters_are_code_points() {
    assertEquals(true, finds("^.{2}$", SMILE + SMILE));
    assertEquals(true, finds("^\\ud83d\\ude00$", SMILE));
    assertEquals(true, finds("^[\\u{1F600}-\\u{1F64F}]$", SMILE));
    assertEquals(true, finds("^[\\ud83d\\ude00-\\ud83d\\ude4f]$", SMILE));
    assertEquals(true, finds("^\\ud83dx$", "\ud83dx"));
    assertEquals(true, finds("(?<=^.)b", SMILE + "b"));
    assertEquals(false, finds("(?<!^.)b", SMILE + "b"));
    assertEquals(true, finds("^\\u{0001F600}$", SMILE));
  }

  @Test
  void control_escapes() {
    assertEquals(true, finds("^\\cA\\cz\\t\\n\\v\\f\\r\\0$", "\u0001\u001a\t\n\u000b\f\r\0"));
    assertEquals(true, finds("^[\\b]$", "\b"));
    assertEquals(true, finds("^[\\cA-\\cC]$", "\u0002"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " :: ",
      textBlock =
          """
          a++ :: a possessive quantifier at character 3: ECMA-262 has none; remove the "+".
          a{2}+ :: a possessive quantifier at character 5: ECMA-262 has none; remove the "+".
          a** :: a quantifier on a quantifier at character 3: put what repeats into a group, as in (?:a+)*.
          *a :: a quantifier with nothing to repeat at character 1: put what repeats before it, or escape it with "\\".
          a|{3} :: a quantifier with nothing to repeat at character 3: put what repeats before it, or escape it with "\\".
          ^* :: a quantifier on an assertion at character 2: an assertion matches no text; remove the quantifier.
          (?=a)? :: a quantifier on an assertion at character 6: an assertion matches no text; remove the quantifier.
          (?i)a :: inline flags at character 1: JSON Schema's patterns take no flags; spell the alternatives out, as in [aA].
          (?>a) :: an atomic group at character 1: ECMA-262 has none; write (?:...).
          (?#a) :: a comment group at character 1: ECMA-262 has none; remove it.
          \\Qa\\E :: the escape \\Q at character 1: ECMA-262 gives it no meaning (Java may give it another); write the character itself or as \\u{H}.
          a\\Z :: the escape \\Z at character 2: ECMA-262 gives it no meaning (Java may give it another); write the character itself or as \\u{H}.
          [\\B] :: the escape \\B at character 2: ECMA-262 gives it no meaning (Java may give it another); write the character itself or as \\u{H}.
          \\012 :: an octal escape at character 1: write the character as \\xHH.
          \\c1 :: \\c without a letter at character 1: write \\cA to \\cZ, or \\xHH.
          \\x4 :: an escape without its hexadecimal digits at character 1: write \\xHH, \\uHHHH or \\u{H} up to \\u{10FFFF}.
          \\u{110000} :: an escape without its hexadecimal digits at character 1: write \\xHH, \\uHHHH or \\u{H} up to \\u{10FFFF}.
          \\u{FFFFFFFFF} :: an escape without its hexadecimal digits at character 1: write \\xHH, \\uHHHH or \\u{H} up to \\u{10FFFF}.
          a\\ :: a backslash at its end at character 2: write \\\\ for a backslash.
          (a :: a group that is not closed at character 1: add the missing ")".
          a) :: a ")" that closes nothing at character 2: escape it as \\).
          [a :: a character class that is not closed at character 1: add the missing "]", or escape the "[" as \\[.
          [a- :: a character class that is not closed at character 1: add the missing "]", or escape the "[" as \\[.
          [z-a] :: a character range in the wrong order at character 2: write the smaller character first, or escape the hyphen.
          a{3,1} :: a quantifier whose bounds are in the wrong order at character 2: write the smaller number first.
          a{3000000000} :: a quantifier above 2147483647 at character 2: no text is that long; lower the bound.
          (?<=a+)b :: a lookbehind of unbounded length at character 6: give the quantifier an upper bound such as {1,100}.
          (?<=(?:a)*)b :: a lookbehind of unbounded length at character 10: give the quantifier an upper bound such as {1,100}.
          x(?<=(a|b){2}) :: a lookbehind that Java's engine cannot run at character 2: it says "Look-behind group does not have an obvious maximum length"; repeat nothing but single characters in a lookbehind.
          \\k<a> :: a back-reference to a group that may not have matched at character 1: ECMA-262 then matches nothing, Java's engine fails; refer to a closed group that every way to this place passes.
          (?:(a)|b)\\1 :: a back-reference to a group that may not have matched at character 10: ECMA-262 then matches nothing, Java's engine fails; refer to a closed group that every way to this place passes.
          (a)?\\1 :: a back-reference to a group that may not have matched at character 5: ECMA-262 then matches nothing, Java's engine fails; refer to a closed group that every way to this place passes.
          (a\\1) :: a back-reference to a group that may not have matched at character 3: ECMA-262 then matches nothing, Java's engine fails; refer to a closed group that every way to this place passes.
          (?!(a))b\\1 :: a back-reference to a group that may not have matched at character 9: ECMA-262 then matches nothing, Java's engine fails; refer to a closed group that every way to this place passes.
          \\1(a) :: a back-reference to a group that may not have matched at character 1: ECMA-262 then matches nothing, Java's engine fails; refer to a closed group that every way to this place passes.
          \\k :: \\k without a group name at character 1: write \\k<name>.
          (?<1>a) :: a group name that is no identifier at character 1: write (?<name>...).
          (?<a>a)(?<a>b) :: a second group named a at character 8: give every group a name of its own.
          \\p :: a Unicode property without a name at character 1: use a general category such as \\p{Lu}, a script such as \\p{Script=Greek}, or one of ASCII, Alphabetic, Assigned, Ideographic, Lowercase, Uppercase and White_Space.
          \\p{Emoji} :: the Unicode property Emoji at character 1: use a general category such as \\p{Lu}, a script such as \\p{Script=Greek}, or one of ASCII, Alphabetic, Assigned, Ideographic, Lowercase, Uppercase and White_Space.
          \\p{IsGreek} :: the Unicode property IsGreek at character 1: use a general category such as \\p{Lu}, a script such as \\p{Script=Greek}, or one of ASCII, Alphabetic, Assigned, Ideographic, Lowercase, Uppercase and White_Space.
          \\p{sc=greek} :: the Unicode property sc=greek at character 1: use a general category such as \\p{Lu}, a script such as \\p{Script=Greek}, or one of ASCII, Alphabetic, Assigned, Ideographic, Lowercase, Uppercase and White_Space.
          """)
  void refuses_by_name(String pattern, String problem) {
    var refusal =
        assertThrows(UnsupportedPatternException.class, () -> EcmaPatterns.translate(pattern));
    assertEquals("The pattern " + pattern + " has " + problem, refusal.getMessage());
    assertEquals(pattern, refusal.pattern());
  }

  @Test
  void deep_nesting_is_refused_not_a_stack_overflow() {
    var refusal =
        assertThrows(
            UnsupportedPatternException.class,
            () -> EcmaPatterns.translate("(".repeat(100_000) + ")".repeat(100_000)));
    assertEquals("more than 100 groups inside each other", refusal.construct());
    assertEquals(100, refusal.index());
  }

  @Test
  void characters_are_counted_by_code_points_in_messages() {
    var refusal =
        assertThrows(UnsupportedPatternException.class, () -> EcmaPatterns.translate(SMILE + "++"));
    assertEquals(
        "The pattern "
            + SMILE
            + "++ has a possessive quantifier at character 3: ECMA-262 has none; remove the \"+\".",
        refusal.getMessage());
    assertEquals(3, refusal.index());
  }
}
