package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static final Codec<Long> INT64 =
      Codec.of(Long.class, JsonReader::int64, JsonWriter::int64);
  private static final Codec<Integer> INT32 =
      Codec.of(Integer.class, JsonReader::int32, JsonWriter::int32);
  private static final Codec<Double> DOUBLE =
      Codec.of(Double.class, JsonReader::number, JsonWriter::number);
  private static final Codec<Float> FLOAT =
      Codec.of(Float.class, JsonReader::float32, JsonWriter::float32);
  private static final Codec<BigDecimal> DECIMAL =
      Codec.of(BigDecimal.class, JsonReader::decimal, JsonWriter::decimal);
  private static final Codec<Object> ANY = Codec.of(Object.class, JsonReader::any, JsonWriter::any);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "1.0, 1",
    "1e2, 100",
    "-1.5E1, -15",
    "0e999999999, 0",
    "0.0, 0",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "9223372036854775807.0, 9223372036854775807",
    "9.223372036854775807e18, 9223372036854775807",
    "-9223372036854775808.000, -9223372036854775808",
    "100e-2, 1"
  })
  void integersAreWhatTheyAreMathematically(String literal, long value) {
    assertEquals(value, INT64.read(literal));
    assertEquals(value, INT64.readLenient(literal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "9223372036854775808.0",
        "1e19",
        "1e999999999",
        "1e99999999999",
        "123456789012345678901234567890"
      })
  void integersBeyond64BitsAreAProblem(String literal) {
    List<String> expected =
        List.of(
            "must be an integer between -9223372036854775808 and 9223372036854775807, but was "
                + literal
                + " [precision int64]");
    assertEquals(expected, Problems.of(() -> INT64.read(literal)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "1e-1", "1.0000000000000000000001", "1e-999999999"})
  void fractionsAreNoIntegers(String literal) {
    List<String> expected = List.of("must be an integer, but was " + literal + " [type integer]");
    assertEquals(expected, Problems.of(() -> INT64.read(literal)));
    assertEquals(expected, Problems.of(() -> INT32.read(literal)));
    assertEquals(expected, Problems.of(() -> INT64.readLenient(literal)));
  }

  @ParameterizedTest
  @CsvSource({
    "2147483647, 2147483647",
    "-2147483648, -2147483648",
    "2147483647.0, 2147483647",
    "1e3, 1000"
  })
  void integersOf32BitsReachTheirEdges(String literal, int value) {
    assertEquals(value, INT32.read(literal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0",
        "1",
        "0.1",
        "0.30000000000000004",
        "1e22",
        "1e23",
        "123456789012345680",
        "9007199254740992",
        "1.7976931348623157e308",
        "4.9e-324",
        "2.2250738585072014E-308",
        "2.0131203231312516e16",
        "8.41E21",
        "1.0E23",
        "2E-323",
        "0.10000000000000000000",
        "100000000000000000000000000000",
        "0.000000000000000000000000000001",
        "0e0",
        "0e-5"
      })
  void numbersADoubleHoldsAreReadAndWrittenWithoutLoss(String literal) {
    double value = DOUBLE.read(literal);
    assertTrue(value == Double.parseDouble(literal), () -> "was " + value);
    String written = DOUBLE.writeString(value);
    assertEquals(0, new BigDecimal(literal).compareTo(new BigDecimal(written)), written);
  }

  @ParameterizedTest
  @CsvSource({
    "9007199254740993, 9.007199254740992E15",
    "0.1000000000000000055, 0.1",
    "0.10000000000000001, 0.1",
    "1e-400, 0.0",
    "1e-325, 0.0",
    "4e-324, 4.9E-324",
    "123456789.123456789123, 1.2345678912345679E8"
  })
  void digitsADoubleCannotHoldAreAProblemOnlyForTheStrict(String literal, String rounded) {
    assertEquals(
        List.of(
            "must be exact as a double (it would become "
                + rounded
                + "), but was "
                + literal
                + " [precision double]"),
        Problems.of(() -> DOUBLE.read(literal)));
    assertEquals(Double.parseDouble(literal), DOUBLE.readLenient(literal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "-1e309", "1.8e308", "1e99999999999"})
  void numbersBeyondADoubleAreAlwaysAProblem(String literal) {
    List<String> expected =
        List.of("must be within the range of a double, but was " + literal + " [precision double]");
    assertEquals(expected, Problems.of(() -> DOUBLE.read(literal)));
    if (!literal.equals("1e99999999999")) { // that one has no Java number to be kept in
      assertEquals(expected, Problems.of(() -> DOUBLE.readLenient(literal)));
    }
  }

  @Test
  void floatsHaveTheirOwnLimits() {
    assertEquals(0.1f, FLOAT.read("0.1"));
    assertEquals("0.1", FLOAT.writeString(0.1f));
    assertEquals(16777216f, FLOAT.read("16777216"));
    assertEquals(
        List.of(
            "must be exact as a float (it would become 1.6777216E7), but was 16777217"
                + " [precision float]"),
        Problems.of(() -> FLOAT.read("16777217")));
    assertEquals(
        List.of("must be within the range of a float, but was 1e39 [precision float]"),
        Problems.of(() -> FLOAT.readLenient("1e39")));
  }

  @Test
  void decimalsKeepEveryDigit() {
    for (String literal : List.of("1.10", "1e999999", "0.1000000000000000000000000001", "-0")) {
      assertEquals(new BigDecimal(literal), DECIMAL.read(literal));
    }
    assertEquals(
        List.of(
            "must be a number with an exponent of 32 bits, but was 1e99999999999"
                + " [precision decimal]"),
        Problems.of(() -> DECIMAL.read("1e99999999999")));
  }

  @Test
  void untypedNumbersBecomeTheSmallestTypeThatHoldsThem() {
    assertEquals(5L, ANY.read("5"));
    assertEquals(Long.MIN_VALUE, ANY.read("-9223372036854775808"));
    assertEquals(new BigInteger("9223372036854775808"), ANY.read("9223372036854775808"));
    assertEquals(0.1, ANY.read("0.1"));
    assertEquals(new BigDecimal("0.1000000000000000055"), ANY.read("0.1000000000000000055"));
    assertEquals(new BigDecimal("1e400"), ANY.read("1e400"));
    List<String> expected =
        List.of(
            "[1]: must be a number with an exponent of 32 bits, but was 1e99999999999"
                + " [precision decimal]");
    assertEquals(expected, Problems.of(() -> ANY.read("[0,1e99999999999]")));
    assertEquals(expected, Problems.of(() -> ANY.readLenient("[0,1e99999999999]")));
  }

  @ParameterizedTest
  @CsvSource({
    "1, INTEGER", "1.0, INTEGER", "1e2, INTEGER", "1e999999999, INTEGER", "1.5, NUMBER",
    "1e-2, NUMBER", "1e99999999999, NUMBER", "\"1\", STRING", "null, NULL", "true, BOOLEAN",
    "{}, OBJECT", "[], ARRAY"
  })
  void kindsAreThoseOfJsonSchema(String json, JsonKind kind) {
    Codec<JsonKind> codec =
        Codec.of(
            JsonKind.class,
            in -> {
              JsonKind found = in.kind();
              in.any();
              return found;
            },
            (out, value) -> out.string(value.name()));
    try {
      assertEquals(kind, codec.read(json));
    } catch (InvalidJsonException e) {
      assertTrue(json.equals("1e99999999999"), e.getMessage());
    }
  }

  @Test
  void everyDoubleSurvivesWritingAndReading() {
    long seed = 20260101;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        String written = DOUBLE.writeString(value);
        assertEquals(value, DOUBLE.read(written), () -> "seed " + seed + ": " + written);
      }
      float small = Float.intBitsToFloat(random.nextInt());
      if (Float.isFinite(small)) {
        String written = FLOAT.writeString(small);
        assertEquals(small, FLOAT.read(written), () -> "seed " + seed + ": " + written);
      }
    }
  }

  @Test
  void exactnessIsThatOfExactArithmetic() {
    long seed = 42;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder literal = new StringBuilder(random.nextBoolean() ? "-" : "");
      literal.append(random.nextInt(10)).append('.');
      int digits = 1 + random.nextInt(20);
      for (int d = 0; d < digits; d++) {
        literal.append(random.nextInt(10));
      }
      literal.append('e').append(random.nextInt(640) - 320);
      String text = literal.toString();
      double value = Double.parseDouble(text);
      boolean exact =
          Double.isFinite(value)
              && new BigDecimal(text).compareTo(new BigDecimal(Numbers.shortest(value))) == 0;
      boolean accepted;
      try {
        DOUBLE.read(text);
        accepted = true;
      } catch (InvalidJsonException e) {
        accepted = false;
      }
      assertEquals(exact, accepted, () -> "seed " + seed + ": " + text);
    }
  }
}
