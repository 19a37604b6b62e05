package dev.specwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.json.Codec;
import dev.specwright.sample.Wide;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurtherNullsTest {
  private static final String LAST = "\"bit128\":1}";

  private static String rewritten(String json) {
    return Wide.CODEC.readLenient(json).toJson();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"bit128\":null}",
        "{\"bit64\":null,\"bit128\":1}",
        "{\"bit63\":null,\"bit64\":1,\"bit127\":null,\"bit128\":1}",
        "{\"first\":null,\"bit63\":null,\"bit64\":null,\"bit127\":null,\"bit128\":null}",
        "{\"first\":null,\"bit128\":1}",
        "{\"bit64\":null,\"bit128\":null,\"more\":null}"
      })
  void nullsAreWrittenAsTheyWereReadHoweverManyThereCanBe(String json) {
    assertEquals(json, Wide.CODEC.read(json).toJson());
    assertEquals(json, rewritten(json));
    assertEquals(json, Wide.CODEC.read(json).toBuilder().build().toJson());
    assertEquals(Wide.CODEC.read(json), Wide.CODEC.readLenient(json));
    assertEquals(Wide.CODEC.read(json).hashCode(), Wide.CODEC.readLenient(json).hashCode());
  }

  @Test
  void anObjectForgetsTheNullsOfTheOneThatWasReadBeforeIt() {
    Codec<Object> lists =
        Codec.of(Object.class, in -> in.list(Wide::read), (out, value) -> out.any(value));
    String json = "[{\"bit64\":null," + LAST + ",{" + LAST + "]";
    assertEquals(json, lists.writeString(lists.read(json)));
    assertEquals(json, lists.writeString(lists.readLenient(json)));
  }

  @Test
  void ofARepeatedNameTheLastValueCounts() {
    assertEquals("{\"bit64\":2," + LAST, rewritten("{\"bit64\":null,\"bit64\":2," + LAST));
    assertEquals("{\"bit64\":null," + LAST, rewritten("{\"bit64\":2,\"bit64\":null," + LAST));
    assertEquals("{\"bit64\":null," + LAST, rewritten("{\"bit64\":\"x\",\"bit64\":null," + LAST));
    assertEquals(
        "{" + LAST.replace("}", ",\"bit64\":\"x\"}"),
        rewritten("{\"bit64\":null,\"bit64\":\"x\"," + LAST));
    assertEquals(
        Wide.CODEC.readLenient("{\"bit64\":2," + LAST),
        Wide.CODEC.readLenient("{\"bit64\":null,\"bit64\":2," + LAST));
  }

  @Test
  void absentNullAndValueDifferBeyondTheFirst64() {
    Wide absent = Wide.builder().bit128(1).build();
    Wide isNull = Wide.builder().bit128(1).bit64Null().build();
    Wide value = Wide.builder().bit128(1).bit64(2).build();
    assertEquals("{" + LAST, absent.toJson());
    assertEquals("{\"bit64\":null," + LAST, isNull.toJson());
    assertEquals("{\"bit64\":2," + LAST, value.toJson());
    assertNotEquals(absent, isNull);
    assertNotEquals(isNull, absent);
    assertNotEquals(absent.hashCode(), isNull.hashCode());
    assertNotEquals(isNull, Wide.builder().bit128(1).bit63Null().build());
    assertEquals(value, isNull.toBuilder().bit64(2).build());
    assertEquals(isNull, value.toBuilder().bit64Null().build());
    assertEquals(value.hashCode(), isNull.toBuilder().bit64(2).build().hashCode());
  }

  @Test
  void whatWasBuiltKeepsItsNullsWhileItsBuilderGoesOn() {
    Wide.Builder builder = Wide.builder().bit128Null().bit64Null();
    Wide first = builder.build();
    Wide second = builder.bit64(2).additionalProperty("more", 3).build();
    Wide third = builder.bit64Null().build();
    assertEquals("{\"bit64\":null,\"bit128\":null}", first.toJson());
    assertEquals("{\"bit64\":2,\"bit128\":null,\"more\":3}", second.toJson());
    assertEquals("{\"bit64\":null,\"bit128\":null,\"more\":3}", third.toJson());
  }

  @Test
  void aMisfitThatIsRepairedLeavesTheNullsAsTheyAre() {
    Wide torn = Wide.CODEC.readLenient("{\"bit64\":null,\"bit128\":\"x\"}");
    assertEquals("{\"bit64\":null," + LAST, torn.toBuilder().bit128(1).build().toJson());
  }

  @Test
  void aRequiredPropertyThatIsNullIsNotMissing() {
    assertEquals(List.of(), Wide.builder().bit128Null().build().problems());
    assertThrows(IllegalStateException.class, () -> Wide.builder().bit63Null().build());
    assertEquals(
        "[bit128: is required, but missing]",
        Wide.CODEC.readLenient("{\"bit64\":null}").problems().toString());
  }

  @Test
  void extrasWithoutAnyNullLeftAreEmpty() {
    Extras nulls = Extras.of(Map.of(), Map.of(), BigInteger.TWO);
    assertEquals(Extras.EMPTY, nulls.withNull(65, false));
    assertNotEquals(Extras.EMPTY, nulls);
    assertNotEquals(nulls, nulls.withNull(64, true));
    assertEquals(nulls, nulls.with("a", 1).without("a"));
  }
}
