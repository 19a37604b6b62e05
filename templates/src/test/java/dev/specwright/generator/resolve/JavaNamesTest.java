package dev.specwright.generator.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java identifiers for the names of a contract. */
class JavaNamesTest {

  private static final String[] PIECES = {
    "a",
    "B",
    "9",
    "_",
    "-",
    ".",
    " ",
    "$",
    "@",
    "+",
    "é",
    "ß",
    "ﬁ",
    "ı",
    "İ",
    "ǆ",
    "日",
    "٣",
    "😀",
    "𝒜",
    "\u0000",
    "\u200d",
    "\u0301",
    "\ud800",
    "²",
    "ª",
    "class",
    "null",
    "true",
    "toString",
    "Builder",
    "wait",
    "`",
    "\"",
    "\\",
    "\n"
  };

  @ParameterizedTest
  @CsvSource({
    "max_tokens, maxTokens",
    "maxTokens, maxTokens",
    "MaxTokens, maxTokens",
    "max-tokens, maxTokens",
    "URL, url",
    "URLPath, urlPath",
    "X-Request-Id, xRequestId",
    "$schema, schema",
    "@id, id",
    "class, class_",
    "default, default_",
    "toString, toString_",
    "+1, plus1",
    "-1, minus1",
    "123, _123",
    "a.b/c, abc",
    "one.two/three, oneTwoThree"
  })
  void members(String name, String expected) {
    assertEquals(expected, JavaNames.member(name));
  }

  @ParameterizedTest
  @CsvSource({
    "tool-choice, ToolChoice",
    "chat.completion, ChatCompletion",
    "HTTPValidationError, HTTPValidationError",
    "3d, T3d",
    "日本, T日本",
    "class, Class"
  })
  void types(String name, String expected) {
    assertEquals(expected, JavaNames.type(name));
  }

  @ParameterizedTest
  @CsvSource({
    "chat.completion, CHAT_COMPLETION",
    "camelCase, CAMEL_CASE",
    "gpt-4o, GPT_4O",
    "+1, PLUS_1",
    "<=, LESS_EQUAL"
  })
  void constants(String value, String expected) {
    assertEquals(expected, JavaNames.constant(value));
  }

  /** Every name gives an identifier that the language allows, of the case its place asks for. */
  @Test
  void every_name_gives_a_legal_identifier() {
    for (long seed = 0; seed < 50000; seed++) {
      String name = name(new Random(seed));
      assertLegal(seed, name, JavaNames::member);
      assertLegal(seed, name, JavaNames::constant);
      assertLegal(seed, name, JavaNames::type);
      String type = JavaNames.type(name);
      assertTrue(
          Character.isUpperCase(type.codePointAt(0)), "seed " + seed + ": '" + name + "' " + type);
    }
  }

  private static void assertLegal(long seed, String name, UnaryOperator<String> naming) {
    String identifier = naming.apply(name);
    assertTrue(
        SourceVersion.isIdentifier(identifier) && !SourceVersion.isKeyword(identifier),
        () -> "seed " + seed + ": '" + name + "' gives '" + identifier + "'");
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      name.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return name.toString();
  }

  @Test
  void a_name_that_is_taken_gets_the_lowest_free_number() {
    UniqueNames names = UniqueNames.ofMembers();
    names.reserve("b");
    assertEquals("a", names.take("a"));
    assertEquals("a2", names.take("a"));
    assertEquals("a3", names.take("a"));
    assertEquals("A", names.take("A"));
    assertEquals("b2", names.take("b"));
    assertEquals("b2_2", names.take("b2"));
  }

  @Test
  void names_of_files_are_unique_whatever_their_case() {
    UniqueNames names = UniqueNames.ofFiles();
    assertEquals("Thing", names.take("Thing"));
    assertEquals("THING2", names.take("THING"));
  }
}
