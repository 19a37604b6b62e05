package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
  private static final Codec<Object> ANY = Codec.of(Object.class, JsonReader::any, JsonWriter::any);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``          | it is empty
          ` `         | it is empty
          {           | it ends too early, at line 1, column 2
          [1,         | it ends too early, at line 1, column 4
          {"a":1,     | it ends too early, at line 1, column 8
          "abc        | it ends too early, at line 1, column 5
          -           | it ends too early, at line 1, column 2
          {"a":1,}    | unexpected '}' instead of a property name in double quotes at line 1, column 8
          {a:1}       | unexpected 'a' instead of a property name in double quotes at line 1, column 2
          {'a':1}     | unexpected ''' instead of a property name in double quotes at line 1, column 2
          [1,]        | unexpected ']' instead of a value at line 1, column 4
          [1,,2]      | unexpected ',' instead of a value at line 1, column 4
          /*c*/1      | unexpected '/' instead of a value at line 1, column 1
          [1 2]       | unexpected '2' instead of a comma at line 1, column 4
          {"a" 1}     | unexpected '1' instead of a colon at line 1, column 6
          1.          | unexpected '.' instead of a digit at line 1, column 2
          [-x]        | unexpected 'x' instead of a digit at line 1, column 3
          "\\u12G4"    | unexpected 'G' instead of a hexadecimal digit at line 1, column 6
          "\\x"        | unknown escape of 'x' at line 1, column 3
          01          | a number starts with a needless zero at line 1, column 2
          nul         | unknown word "nul" at line 1, column 1
          NaN         | unknown word "NaN" at line 1, column 4
          {"a":tru}   | unknown word "tru" at line 1, column 6
          ]           | unexpected ']' at line 1, column 1
          [}          | unexpected '}' at line 1, column 2
          {} {}       | there is more after its end, at line 1, column 4
          0x10        | unexpected 'x' instead of the document's end at line 1, column 2
          """)
  void brokenSyntaxIsSaidInOurWordsWithItsPlace(String json, String problem) {
    List<String> expected = List.of("is not JSON: " + problem + " [syntax]");
    byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
    assertEquals(expected, Problems.of(() -> ANY.read(json)));
    assertEquals(expected, Problems.of(() -> ANY.read(utf8)));
    assertEquals(expected, Problems.of(() -> ANY.readLenient(json)));
    assertEquals(expected, Problems.of(() -> ANY.readLenient(utf8)));
    assertEquals(expected, Problems.of(() -> ANY.read(new ByteArrayInputStream(utf8))));
    assertEquals(expected, Problems.of(() -> ANY.readLenient(new ByteArrayInputStream(utf8))));
  }

  @Test
  void linesAreCounted() {
    assertEquals(
        List.of("is not JSON: unknown word \"tru\" at line 3, column 3 [syntax]"),
        Problems.of(() -> ANY.read("{\"a\":\n\n  tru}")));
    assertEquals(
        List.of(
            "is not JSON: character U+000A, which has to be escaped in a string,"
                + " at line 1, column 3 [syntax]"),
        Problems.of(() -> ANY.read("\"a\nb\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FF                 | the byte 0xFF is not UTF-8 at line 1, column 1
          22C08022           | the byte 0xC0 is not UTF-8 at line 1, column 2
          22E0808022         | the byte 0xE0 is not UTF-8 at line 1, column 2
          22EDA08022         | the byte 0xED is not UTF-8 at line 1, column 2
          22F080808022       | the byte 0xF0 is not UTF-8 at line 1, column 2
          22F490808022       | the byte 0xF4 is not UTF-8 at line 1, column 2
          22F5               | the byte 0xF5 is not UTF-8 at line 1, column 2
          2280               | the byte 0x80 is not UTF-8 at line 1, column 2
          22C328             | the byte 0xC3 is not UTF-8 at line 1, column 2
          0A22C3A9E282       | the byte 0xE2 is not UTF-8 at line 2, column 3
          223132333435363738393031323334FF | the byte 0xFF is not UTF-8 at line 1, column 16
          EFBBBF7B7D         | it starts with a byte order mark, which has to go, at line 1, column 1
          007B007D           | unexpected character U+0000 at line 1, column 2
          """)
  void onlyUtf8IsRead(String hex, String problem) {
    List<String> expected = List.of("is not JSON: " + problem + " [syntax]");
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertEquals(expected, Problems.of(() -> ANY.read(bytes)));
    assertEquals(expected, Problems.of(() -> ANY.readLenient(bytes)));
  }

  @Test
  void everyCharacterOfUnicodeIsRead() {
    StringBuilder text = new StringBuilder();
    for (int c = 0x20; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 17) {
      if (c < 0xD800 || c > 0xDFFF) {
        text.appendCodePoint(c);
      }
    }
    String all = text.toString();
    assertEquals(all, ANY.read(ANY.writeBytes(all)));
    assertEquals(all, ANY.read(ANY.writeString(all)));
  }

  @Test
  void loneSurrogatesSurviveAsEscapes() {
    byte[] written = ANY.writeBytes(ANY.read("[\"\\uD800 \\uDC00x\",\"\\uD83D\\uDE00\"]"));
    assertEquals(
        "[\"\\uD800 \\uDC00x\",\"\uD83D\uDE00\"]", new String(written, StandardCharsets.UTF_8));
  }

  @Test
  void aByteOrderMarkInTextIsRefused() {
    assertEquals(
        List.of(
            "is not JSON: it starts with a byte order mark, which has to go, at line 1, column 1"
                + " [syntax]"),
        Problems.of(() -> ANY.read("\uFEFF{}")));
  }

  @Test
  void brokenSyntaxIsReportedAlone() {
    Codec<List<Long>> longs = codecOfLongs();
    assertEquals(
        List.of("is not JSON: unexpected '}' at line 1, column 5 [syntax]"),
        Problems.of(() -> longs.read("[\"x\"}")));
  }

  @Test
  void depthIsLimited() {
    String deepest = "[".repeat(200) + "]".repeat(200);
    assertEquals(deepest, ANY.writeString(ANY.read(deepest)));
    List<String> expected = List.of("is nested deeper than 200 levels [depth 200]");
    String deeper = "[" + deepest + "]";
    assertEquals(expected, Problems.of(() -> ANY.read(deeper)));
    assertEquals(expected, Problems.of(() -> ANY.readLenient(deeper)));
    // Also where the value is only skipped.
    assertEquals(expected, Problems.of(() -> codecOfLongs().read("{\"a\":" + deepest + "}")));
    Codec<Object> shallow = ANY.withLimits(ReadLimits.DEFAULT.withDepth(2));
    shallow.read("[[1]]");
    assertEquals(
        List.of("is nested deeper than 2 levels [depth 2]"),
        Problems.of(() -> shallow.read("[[[1]]]")));
  }

  @Test
  void lengthsAreLimited() {
    Codec<Object> few = ANY.withLimits(ReadLimits.DEFAULT.withDocumentLength(5));
    assertEquals("abc", few.read("\"abc\""));
    byte[] long6 = "\"abcd\"".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("is longer than 5 bytes [length 5]"), Problems.of(() -> few.read(long6)));
    assertEquals(
        List.of("is longer than 5 bytes [length 5]"),
        Problems.of(() -> few.readLenient(new ByteArrayInputStream(long6))));
    assertEquals(
        List.of("is longer than 5 characters [length 5]"), Problems.of(() -> few.read("\"abcd\"")));
    Codec<Object> short3 = ANY.withLimits(ReadLimits.DEFAULT.withStringLength(3));
    assertEquals(
        List.of("has a string longer than 3 characters [length]"),
        Problems.of(() -> short3.read("\"" + "x".repeat(5000) + "\"")));
    assertEquals(
        List.of("has a number longer than 1000 characters [length]"),
        Problems.of(() -> ANY.read("1".repeat(1001))));
    assertEquals(
        "depth must be at least 1, but was 0",
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.DEFAULT.withDepth(0))
            .getMessage());
  }

  @Test
  void aFailingStreamIsNoProblemOfTheDocument() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };
    assertEquals(
        "connection reset",
        assertThrows(UncheckedIOException.class, () -> ANY.read(broken)).getCause().getMessage());
  }

  @SuppressWarnings("unchecked")
  private static Codec<List<Long>> codecOfLongs() {
    return Codec.of(
        (Class<List<Long>>) (Class<?>) List.class,
        in -> in.list(JsonReader::int64),
        (out, value) -> out.list(value, JsonWriter::int64));
  }
}
