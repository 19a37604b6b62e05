package dev.specwright.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.json.DeclaredProperties;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import dev.specwright.sample.Bounded;
import dev.specwright.sample.Sample;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyCountTest {
  private static final String FEW = "must have at least 2 properties, but has ";
  private static final String MANY = "must have at most 3 properties, but has ";

  private static List<String> shown(List<Problem> problems) {
    return problems.stream().map(p -> p + " [" + p.code() + " " + p.detail() + "]").toList();
  }

  private static List<String> lenient(String json) {
    return shown(Bounded.CODEC.readLenient(json).problems());
  }

  private static List<String> strict(String json) {
    return shown(
        assertThrows(InvalidJsonException.class, () -> Bounded.CODEC.read(json)).problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{}; 0",
        "{\"name\":null}; 1",
        "{\"name\":\"a\",\"b\":null}; 2",
        "{\"inner\":{\"a\":1,\"b\":2},\"b\":1,\"c\":null}; 3",
        "{\"name\":5,\"b\":1,\"c\":\"x\",\"d\":2}; 4"
      })
  void everythingOnTheWireCounts(String json, int expected) {
    Bounded read = Bounded.CODEC.readLenient(json);
    assertEquals(expected, DeclaredProperties.countOnWire(read));
    assertEquals(expected, DeclaredProperties.namesOnWire(read).size());
    boolean counted = shown(read.problems()).stream().anyMatch(p -> p.contains("Properties"));
    assertEquals(expected < 2 || expected > 3, counted, json);
  }

  @Test
  void undeclaredPropertiesOfAnyTypeCount() {
    Sample sample = Sample.CODEC.readLenient("{\"count\":\"x\",\"name\":null,\"more\":[]}");
    assertEquals(3, DeclaredProperties.countOnWire(sample));
    assertEquals(Set.of("count", "name", "more"), DeclaredProperties.namesOnWire(sample));
  }

  @Test
  void theProblemStandsAtTheObject() {
    assertEquals(List.of(FEW + "0 [minProperties 2]"), lenient("{}"));
    assertEquals(List.of(FEW + "1 [minProperties 2]"), strict("{\"name\":null}"));
    assertEquals(
        List.of(MANY + "4 [maxProperties 3]"), strict("{\"a\":1,\"b\":2,\"c\":3,\"d\":null}"));
    assertEquals(
        List.of("inner: " + FEW + "1 [minProperties 2]"), strict("{\"a\":1,\"inner\":{\"b\":2}}"));
  }

  @Test
  void whatIsBuiltIsCountedAsItWillBeSent() {
    Bounded one = Bounded.builder().nameNull().build();
    assertEquals(List.of(FEW + "1 [minProperties 2]"), shown(one.problems()));
    assertEquals(
        List.of(), Bounded.builder().name("a").additionalValue("b", null).build().problems());
  }

  @Test
  void misreadPropertiesCountToo() {
    assertEquals(
        List.of("name: must be a string, but was 5 [type string]"), strict("{\"name\":5,\"a\":1}"));
    assertEquals(
        List.of(
            MANY + "4 [maxProperties 3]", "a: must be an integer, but was \"x\" [type integer]"),
        strict("{\"a\":\"x\",\"b\":2,\"c\":3,\"d\":4}"));
    assertEquals(
        List.of(
            FEW + "1 [minProperties 2]",
            "inner.a: must be an integer, but was true [type integer]",
            "inner.b: must be an integer, but was true [type integer]"),
        strict("{\"inner\":{\"a\":true,\"b\":true}}"));
  }

  @Test
  void hibernateValidatorSaysTheSame() {
    for (String json :
        List.of(
            "{}",
            "{\"name\":5}",
            "{\"name\":null,\"inner\":{\"a\":1}}",
            "{\"a\":1,\"b\":2,\"c\":3,\"d\":\"x\"}",
            "{\"a\":1,\"b\":2}")) {
      Bounded read = Bounded.CODEC.readLenient(json);
      assertEquals(
          Set.copyOf(shown(read.problems())),
          Set.copyOf(shown(WireProblems.of(Validators.WIRE.validate(read)))),
          json);
    }
  }

  @Test
  void aRepeatedNameCountsOnce() {
    for (String json : List.of("{\"a\":1,\"a\":\"x\"}", "{\"a\":\"x\",\"a\":1}")) {
      Bounded read = Bounded.CODEC.readLenient(json);
      assertEquals(1, DeclaredProperties.countOnWire(read), read.toJson());
    }
  }
}
