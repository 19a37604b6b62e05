package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.sample.Part;
import dev.specwright.sample.Sample;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictReadingTest {
  /** A valid document with more properties, in front of the required ones. */
  private static String with(String properties) {
    return "{" + properties + ",\"name\":\"ab\",\"parts\":[{\"type\":\"text\"}]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "count":"x"              | count: must be an integer, but was "x" [type integer]
          "count":1.5              | count: must be an integer, but was 1.5 [type integer]
          "count":[1]              | count: must be an integer, but was an array [type integer]
          "small":null             | small: must be an integer, but was null [type integer]
          "small":1.25             | small: must be an integer, but was 1.25 [type integer]
          "small":2147483648       | small: must be an integer between -2147483648 and 2147483647, but was 2147483648 [format int32]
          "small":-2147483649.0    | small: must be an integer between -2147483648 and 2147483647, but was -2147483649.0 [format int32]
          "ratio":"1"              | ratio: must be a number, but was "1" [type number]
          "ratio":null             | ratio: must be a number, but was null [type number]
          "weight":true            | weight: must be a number, but was true [type number]
          "price":{}               | price: must be a number, but was an object [type number]
          "flag":0                 | flag: must be a boolean, but was 0 [type boolean]
          "flag":null              | flag: must be a boolean, but was null [type boolean]
          "link":5                 | link: must be a string, but was 5 [type string]
          "link":"a b"             | link: must be an absolute URI, but was "a b" [format uri]
          "link":"/relative"       | link: must be an absolute URI, but was "/relative" [format uri]
          "link":"http://é"        | link: must be an absolute URI, but was "http://é" [format uri]
          "role":5                 | role: must be a string, but was 5 [type string]
          "role":"robot"           | role: must be one of user, assistant, system, but was "robot" [enum user,assistant,system]
          "tags":{}                | tags: must be an array, but was an object [type array]
          "tags":[null,5]          | tags[1]: must be a string, but was 5 [type string]
          "labels":[]              | labels: must be an object, but was an array [type object]
          "labels":{"a b":null}    | labels["a b"]: must be a string, but was null [type string]
          "labels":{"a":"x","a":"y"} | labels.a: is given more than once [duplicate]
          "grid":[[1],[2,"x",3]]   | grid[1][1]: must be an integer, but was "x" [type integer]
          "grid":[null]            | grid[0]: must be an array, but was null [type array]
          "extra":[]               | extra: must be an object, but was an array [type object]
          "extra":{"q":1,"q":1}    | extra.q: is given more than once [duplicate]
          "other":[{"q":1,"q":1}]  | other[0].q: is given more than once [duplicate]
          "flag":true,"flag":false | flag: is given more than once [duplicate]
          "content":null,"content":[{"type":"text","x":{}}] | content: is given more than once [duplicate]; content[0].x: is not a property of this object [additionalProperties]
          """)
  void everyMisfitIsAProblemOfItsOwn(String properties, String problems) {
    assertEquals(
        problems, String.join("; ", Problems.of(() -> Sample.CODEC.read(with(properties)))));
    byte[] utf8 = with(properties).getBytes(StandardCharsets.UTF_8);
    assertEquals(problems, String.join("; ", Problems.of(() -> Sample.CODEC.read(utf8))));
    assertEquals(
        problems,
        String.join("; ", Problems.of(() -> Sample.CODEC.read(new ByteArrayInputStream(utf8)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5    | must be an object, but was 5 [type object]
          null | must be an object, but was null [type object]
          []   | must be an object, but was an array [type object]
          "x"  | must be an object, but was "x" [type object]
          """)
  void aRootOfTheWrongKindIsTheOnlyProblem(String json, String problem) {
    assertEquals(List.of(problem), Problems.of(() -> Sample.CODEC.read(json)));
  }

  @Test
  void problemsOfReadingAndOfCheckingComeTogetherInDocumentOrder() {
    assertEquals(
        List.of(
            "ratio: must be at least 0, but was -1 [minimum 0]",
            "parts[0].text: must have at most 10 characters, but has 11 [maxLength 10]",
            "parts[0].type: must be a string, but was 5 [type string]",
            "parts[1]: must be an object, but was 7 [type object]",
            "parts[2].foo: is not a property of this object [additionalProperties]",
            "parts[2].type: is required, but missing [required]",
            "count: must be an integer, but was \"x\" [type integer]",
            "small: must be at most 100, but was 103 [maximum 100]",
            "small: must be a multiple of 5, but was 103 [multipleOf 5]",
            "name: is required, but missing [required]"),
        Problems.of(
            () ->
                Sample.CODEC.read(
                    """
                    {"ratio": -1,
                     "parts": [{"text": "12345678901", "type": 5}, 7, {"foo": {"a": 1}}],
                     "count": "x", "small": 103}
                    """)));
  }

  @Test
  void whatMerelyFollowsFromAMisreadValueIsNotReported() {
    // Neither "required", nor the rule that reads role, nor the equal items of a patched list.
    assertEquals(
        List.of(
            "name: must be a string, but was 1 [type string]",
            "parts: must be an array, but was 2 [type array]",
            "tags[0]: must be a string, but was 5 [type string]",
            "tags[1]: must be a string, but was 6 [type string]"),
        Problems.of(() -> Sample.CODEC.read("{\"name\":1,\"parts\":2,\"tags\":[5,6]}")));
    assertEquals(
        List.of("role: must be a string, but was 5 [type string]"),
        Problems.of(() -> Sample.CODEC.read(with("\"role\":5").replace("ab", "admin"))));
    assertEquals(
        List.of("role: must be given for admin [admin_role]"),
        Problems.of(() -> Sample.CODEC.read(with("\"flag\":true").replace("ab", "admin"))));
  }

  @Test
  void nullsAreTakenWhereTheContractAllowsThem() {
    String json =
        "{\"name\":null,\"count\":null,\"content\":null,\"parts\":[{\"type\":\"text\",\"text\":null}],"
            + "\"tags\":[null],\"labels\":null,\"extra\":null,\"anything\":null}";
    assertEquals(json, Sample.CODEC.writeString(Sample.CODEC.read(json)));
  }

  @Test
  void longValuesAreShortenedInMessages() {
    String value = "\uD83D\uDE00".repeat(50);
    assertEquals(
        List.of(
            "type: must be \"text\", but was \""
                + value.substring(0, 60)
                + "\"... [const \"text\"]"),
        Problems.of(() -> Part.CODEC.read("{\"type\":\"" + value + "\"}")));
  }

  @Test
  void namesAreComparedInObjectsOfAnySize() {
    StringBuilder json = new StringBuilder("{\"name\":\"ab\",\"parts\":[{\"type\":\"text\"}]");
    for (int i = 0; i < 100; i++) {
      json.append(",\"p").append(i).append("\":1");
    }
    Sample.CODEC.read(json + "}");
    for (int i : new int[] {0, 5, 29, 30, 31, 99}) {
      String again = json + ",\"p" + i + "\":1}";
      assertEquals(
          List.of("p" + i + ": is given more than once [duplicate]"),
          Problems.of(() -> Sample.CODEC.read(again)));
    }
    // Equal hash codes are not equal names.
    Sample.CODEC.read(with("\"AaAa\":1,\"BBBB\":1,\"AaBB\":1"));
  }

  @Test
  void problemsAreKeptUpToTheLimit() {
    String json = "{\"name\":\"ab\",\"parts\":[" + "5,".repeat(5000) + "5]}";
    assertEquals(1000, Problems.of(() -> Sample.CODEC.read(json)).size());
    Codec<Sample> two = Sample.CODEC.withLimits(ReadLimits.DEFAULT.withProblems(2));
    assertEquals(
        List.of(
            "parts[0]: must be an object, but was 5 [type object]",
            "parts[1]: must be an object, but was 5 [type object]"),
        Problems.of(() -> two.read(json)));
  }

  @Test
  void theExceptionTellsTheFirstTwentyProblems() {
    InvalidJsonException thrown =
        assertThrows(
            InvalidJsonException.class,
            () -> Sample.CODEC.read("{\"name\":5,\"parts\":[" + "5,".repeat(21) + "5]}"));
    List<String> lines = thrown.getMessage().lines().toList();
    assertEquals("name: must be a string, but was 5", lines.get(0));
    assertEquals("parts[0]: must be an object, but was 5", lines.get(1));
    assertEquals("... and 3 more", lines.get(20));
    assertEquals(21, lines.size());
  }

  @Test
  void aDecoderThatExplainsNoNullIsToldSo() {
    Codec<String> broken = Codec.of(String.class, in -> null, JsonWriter::string);
    assertEquals(
        "the decoder of java.lang.String returned null without calling misfit(...)",
        assertThrows(IllegalStateException.class, () -> broken.read("1")).getMessage());
  }

  @Test
  void decodersWrittenByHandDeclareTheirOwnMisfits() {
    Codec<Long> even =
        Codec.of(
            Long.class,
            in -> {
              if (in.kind() != JsonKind.INTEGER) {
                return in.misfit("integer");
              }
              Long value = in.int64();
              return value == null || value % 2 == 0
                  ? value
                  : in.misfit("even", "an even number", null);
            },
            JsonWriter::int64);
    assertEquals(4L, even.read("4"));
    assertEquals(
        List.of("must be an even number, but was 5 [even]"), Problems.of(() -> even.read("5")));
    assertEquals(
        List.of("must be an integer, but was \"x\" [type integer]"),
        Problems.of(() -> even.readLenient("\"x\"")));
  }

  @Test
  void stringFormatsAreAsserted() {
    Codec<java.time.LocalDate> date =
        Codec.of(
            java.time.LocalDate.class,
            in -> in.string("date", java.time.LocalDate::parse),
            (out, value) -> out.string(value.toString()));
    assertEquals(java.time.LocalDate.of(2026, 2, 28), date.read("\"2026-02-28\""));
    assertEquals(
        List.of("must be a date, but was \"2026-02-30\" [format date]"),
        Problems.of(() -> date.read("\"2026-02-30\"")));
  }
}
