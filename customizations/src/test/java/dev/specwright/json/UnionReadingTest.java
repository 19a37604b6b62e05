package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.specwright.sample.Content;
import dev.specwright.sample.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "a"                 | Text
          [{"type":"text"}]   | Parts
          {"type":"text"}     | Single
          """)
  void theKindChoosesTheArm(String json, String arm) {
    Content strict = Content.CODEC.read(json);
    assertEquals(arm, strict.getClass().getSimpleName());
    assertEquals(strict, Content.CODEC.readLenient(json));
    assertEquals(json, Content.CODEC.writeString(strict));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5                   | must be a string, an array or an object, but was 5 [anyOf]
          null                | must be a string, an array or an object, but was null [anyOf]
          [{"type":"text"},5] | [1]: must be an object, but was 5 [type object]
          [{"type":5}]        | [0].type: must be a string, but was 5 [type string]
          []                  | must have at least 1 item, but has 0 [minItems 1]
          ""                  | must have at least 1 character, but has 0 [minLength 1]
          """)
  void whatFitsNoArmIsAProblemForTheStrict(String json, String problem) {
    assertEquals(List.of(problem), Problems.of(() -> Content.CODEC.read(json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5
          null
          [{"type":"text"},5,[1.5]]
          """)
  void whatFitsNoArmIsKeptByTheLenient(String json) {
    Content read = Content.CODEC.readLenient(json);
    assertInstanceOf(Content.Unrecognized.class, read);
    assertEquals(json, Content.CODEC.writeString(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "ab"                | Code
          "abcd"              | Title
          [1,2]               | Numbers
          [1.0,1e2]           | Numbers
          [{"type":"text"}]   | Parts
          {"type":"text"}     | Single
          """)
  void theFirstArmThatFitsIsTaken(String json, String arm) {
    assertEquals(arm, Shape.CODEC.read(json).getClass().getSimpleName());
    assertEquals(arm, Shape.CODEC.readLenient(json).getClass().getSimpleName());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "abc"               | fits more than one of the alternatives [oneOf]
          true                | must be a string, an array or an object, but was true [oneOf]
          [1,"x"]             | must be a string, an array or an object, but was [1,"x"] [oneOf]
          [{"type":"text"},{"type":5}] | [1].type: must be a string, but was 5 [type string]
          {"type":"a","text":"12345678901"} | type: must be "text", but was "a" [const "text"]; text: must have at most 10 characters, but has 11 [maxLength 10]
          {"type":"text","type":"text"} | type: is given more than once [duplicate]
          []                  | must have at least 1 item, but has 0 [minItems 1]
          """)
  void theBestArmsProblemsAreReported(String json, String problems) {
    assertEquals(problems, String.join("; ", Problems.of(() -> Shape.CODEC.read(json))));
  }

  @Test
  void theLenientTakeTheBestArmAndKeepItsMisfits() {
    Shape best = Shape.CODEC.readLenient("[{\"type\":\"text\"},{\"type\":5}]");
    assertInstanceOf(Shape.Parts.class, best);
    assertEquals("[{\"type\":\"text\"},{\"type\":5}]", Shape.CODEC.writeString(best));
    Shape none = Shape.CODEC.readLenient("[1,\"x\"]");
    assertEquals(new Shape.Unrecognized(List.of(1L, "x")), none);
    assertEquals(new Shape.Unrecognized(Boolean.TRUE), Shape.CODEC.readLenient("true"));
    assertInstanceOf(Shape.Single.class, Shape.CODEC.readLenient("{\"q\":1}"));
  }

  @Test
  void misfitsInsideTriedArmsAreLocatedInTheDocument() {
    Codec<Map<String, List<Shape>>> nested = codec();
    assertEquals(
        List.of("a[1].text: must be a string, but was 5 [type string]"),
        Problems.of(() -> nested.read("{\"a\":[\"ab\",{\"type\":\"text\",\"text\":5}]}")));
  }

  /** Both alternatives of every list are lists, so that each level doubles the work. */
  private static @Nullable Object doubling(JsonReader in) {
    if (in.kind() != JsonKind.ARRAY) {
      return in.misfit("array");
    }
    return in.<Object>firstFit(
        "anyOf",
        raw -> "unrecognized",
        List.of(r -> r.list(UnionReadingTest::doubling), r -> r.list(UnionReadingTest::doubling)));
  }

  @Test
  void ambiguityInsideAmbiguityIsCutShort() {
    Codec<Object> codec = Codec.of(Object.class, UnionReadingTest::doubling, JsonWriter::any);
    assertEquals(
        List.of("[0][0][0]: must be an array, but was 5 [type array]"),
        Problems.of(() -> codec.read("[[[5]]]")));
    String deep = "[".repeat(150) + "5" + "]".repeat(150);
    List<String> expected =
        List.of("nests values too deeply to tell the alternatives they fit apart [depth]");
    assertEquals(expected, Problems.of(() -> codec.read(deep)));
    assertEquals(expected, Problems.of(() -> codec.readLenient(deep)));
    // Many ambiguous values side by side are no reason to give up.
    codec.read("[" + "[[]],".repeat(5000) + "[]]");
  }

  @SuppressWarnings("unchecked")
  private static Codec<Map<String, List<Shape>>> codec() {
    return Codec.of(
        (Class<Map<String, List<Shape>>>) (Class<?>) Map.class,
        in -> in.map(r -> r.list(Shape::read)),
        (out, value) -> out.map(value, (w, list) -> w.list(list, JsonWriter::value)));
  }
}
