package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.model.MissingPropertyException;
import dev.specwright.sample.Sample;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenientReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "name":5               | name: must be a string, but was 5 [type string]
          "count":"x"            | count: must be an integer, but was "x" [type integer]
          "count":9223372036854775808 | count: must be an integer between -9223372036854775808 and 9223372036854775807, but was 9223372036854775808 [precision int64]
          "small":3000000000     | small: must be an integer between -2147483648 and 2147483647, but was 3000000000 [format int32]
          "small":null           | small: must be an integer, but was null [type integer]
          "ratio":1e999          | ratio: must be within the range of a double, but was 1e999 [precision double]
          "weight":{"a":[1]}     | weight: must be a number, but was an object [type number]
          "price":"1"            | price: must be a number, but was "1" [type number]
          "flag":0               | flag: must be a boolean, but was 0 [type boolean]
          "link":"a b"           | link: must be an absolute URI, but was "a b" [format uri]
          "role":[]              | role: must be a string, but was an array [type string]
          "tags":["a",5,null,{}] | tags[1]: must be a string, but was 5 [type string]; tags[3]: must be a string, but was an object [type string]
          "labels":{"a":"x","b":1,"c":"y"} | labels.b: must be a string, but was 1 [type string]
          "children":{"a":{"name":5},"b":7} | children.b: must be an object, but was 7 [type object]
          "grid":[[1,2],[3,"x"],[4]] | grid[1][1]: must be an integer, but was "x" [type integer]
          "extra":7              | extra: must be an object, but was 7 [type object]
          """)
  void whatDoesNotFitIsKeptReportedAndWrittenBack(String property, String problems) {
    String json = "{" + property + "}";
    Sample read = Sample.CODEC.readLenient(json);
    assertEquals(1, read.misfits().size());
    assertEquals(json, read.toJson().replace("1E+999", "1e999"));
    List<String> misfits =
        Problems.of(read.problems()).stream().filter(p -> !p.contains("[required]")).toList();
    assertEquals(problems, String.join("; ", misfits));
  }

  @Test
  void aMisfitKeepsTheCompleteRawListAndItsProblemsRelativeToTheProperty() {
    Sample read =
        Sample.CODEC.readLenient("{\"parts\":[{\"type\":\"text\",\"x\":1.50},7,{\"text\":null}]}");
    Map<String, Object> last = new LinkedHashMap<>();
    last.put("text", null);
    assertEquals(
        Arrays.asList(Map.of("type", "text", "x", 1.5), 7L, last),
        read.misfits().get("parts").raw());
    assertEquals(
        List.of("[1]: must be an object, but was 7 [type object]"),
        Problems.of(read.misfits().get("parts").problems()));
  }

  @Test
  void theRestOfTheDocumentIsRead() {
    Sample read =
        Sample.CODEC.readLenient(
            "{\"count\":[],\"ratio\":0.5,\"parts\":[{\"type\":5,\"text\":\"a\"}],\"new\":{\"a\":1}}");
    assertEquals(0.5, read.ratio().orElseThrow());
    assertEquals("a", read.parts().get(0).text().orElseThrow());
    assertEquals(Map.of("new", Map.of("a", 1L)), read.additionalProperties());
  }

  @Test
  void aMissingRequiredPropertyFailsOnlyWhenItIsAskedFor() {
    Sample read = Sample.CODEC.readLenient("{\"name\":5,\"parts\":[1]}");
    MissingPropertyException name = assertThrows(MissingPropertyException.class, read::name);
    assertEquals("Sample.name must be a string, but was 5", name.getMessage());
    assertEquals("Sample", name.typeName());
    assertEquals("name", name.propertyName());
    assertEquals(
        "Sample.parts is not usable: [0]: must be an object, but was 1",
        assertThrows(MissingPropertyException.class, read::parts).getMessage());
    Sample empty = Sample.CODEC.readLenient("{}");
    assertEquals(
        "Sample.name is required, but missing",
        assertThrows(MissingPropertyException.class, empty::name).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"count":"x","count":1}       | {"count":1}
          {"count":1,"count":"x"}       | {"count":"x"}
          {"count":null,"count":1}      | {"count":1}
          {"count":1,"count":null}      | {"count":null}
          {"count":null,"count":"x"}    | {"count":"x"}
          {"new":1,"new":2}             | {"new":2}
          {"extra":{"a":1,"a":2}}       | {"extra":{"a":2}}
          {"labels":{"a":"x","a":"y"}}  | {"labels":{"a":"y"}}
          {"tags":[1],"tags":["a"]}     | {"tags":["a"]}
          """)
  void ofARepeatedNameTheLastValueCounts(String json, String written) {
    assertEquals(written, Sample.CODEC.readLenient(json).toJson());
  }

  @Test
  void aRootOfTheWrongKindIsRefused() {
    assertEquals(
        List.of("must be an object, but was an array [type object]"),
        Problems.of(() -> Sample.CODEC.readLenient("[{}]")));
  }

  @Test
  void aPropertyThatIsGivenAValueIsNoMisfitAnyMore() {
    Sample read = Sample.CODEC.readLenient("{\"name\":5,\"parts\":[{\"type\":\"text\"}]}");
    Sample repaired = read.toBuilder().name("ab").build();
    assertEquals("{\"name\":\"ab\",\"parts\":[{\"type\":\"text\"}]}", repaired.toJson());
    assertTrue(repaired.problems().isEmpty());
  }

  @Test
  void typedAdditionalPropertiesAreReadByTheirDecoder() {
    Codec<Open> codec = Codec.of(Open.class, Open::read, (out, value) -> {});
    Open read = codec.readLenient("{\"a\":\"x\",\"b\":5}");
    assertEquals(Map.of("a", "x"), read.entries);
    assertEquals(5L, read.extras.misfits().get("b").raw());
    assertEquals(
        List.of("b: must be a string, but was 5 [type string]"),
        Problems.of(() -> codec.read("{\"a\":\"x\",\"b\":5}")));
  }

  @Test
  void aMisfitReplacesATypedAdditionalPropertyOfItsName() {
    Codec<Open> codec = Codec.of(Open.class, Open::read, (out, value) -> {});
    Open misfit = codec.readLenient("{\"a\":\"x\",\"b\":\"y\",\"a\":5}");
    assertEquals(Map.of("b", "y"), misfit.entries);
    assertEquals(5L, misfit.extras.misfits().get("a").raw());
    Open repaired = codec.readLenient("{\"a\":5,\"a\":\"x\"}");
    assertEquals(Map.of("a", "x"), repaired.entries);
    assertEquals(Map.of(), repaired.extras.misfits());
  }

  private record Open(@Nullable Map<String, String> entries, dev.specwright.model.Extras extras) {
    static Open read(JsonReader in) {
      in.beginObject();
      Map<String, String> entries = null;
      for (String name; (name = in.nextName()) != null; ) {
        entries = in.entry(entries, name, JsonReader::string);
      }
      return new Open(entries, in.endObject());
    }
  }
}
