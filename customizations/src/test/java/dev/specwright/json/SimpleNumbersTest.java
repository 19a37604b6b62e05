package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleNumbersTest {
  @Test
  void every_fraction_of_few_digits_is_the_double_that_java_reads() {
    long seed = Long.getLong("specwright.seed", 11);
    Random random = new Random(seed);
    for (int i = 0; i < 200_000; i++) {
      int fraction = 1 + random.nextInt(12);
      int whole = 1 + random.nextInt(13 - fraction);
      String literal = (random.nextBoolean() ? "-" : "") + digits(random, whole, fraction);
      assertEquals(Double.parseDouble(literal), simple(literal), literal + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.7", "-0.0", "0.0", "9.9999999999999", "0.0000000000001", "123456.75"})
  void the_double_is_the_same_to_the_bit(String literal) {
    assertEquals(
        Double.doubleToRawLongBits(Double.parseDouble(literal)),
        Double.doubleToRawLongBits(simple(literal)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2", "1.5E-3", "7", "0.12345678901234", "1.7976931348623157"})
  void other_literals_are_left_to_others(String literal) {
    assertTrue(Double.isNaN(simple(literal)));
  }

  private static String digits(Random random, int whole, int fraction) {
    StringBuilder literal = new StringBuilder();
    literal.append(whole == 1 ? random.nextInt(10) : 1 + random.nextInt(9));
    for (int i = 1; i < whole; i++) {
      literal.append(random.nextInt(10));
    }
    literal.append('.');
    for (int i = 0; i < fraction; i++) {
      literal.append(random.nextInt(10));
    }
    return literal.toString();
  }

  /** Reads the literal from the middle of a buffer. */
  private static double simple(String literal) {
    return Numbers.simple(("[" + literal + ",1]").toCharArray(), 1, literal.length());
  }
}
