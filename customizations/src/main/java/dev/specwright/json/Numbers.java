package dev.specwright.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number's literal means, beyond what a {@code long} or {@code double} can hold. */
final class Numbers {
  /** A literal of so few characters names a double exactly, unless its exponent is extreme. */
  private static final int EXACT_DOUBLE_LENGTH = 15;

  private static final int EXACT_FLOAT_LENGTH = 6;

  private Numbers() {}

  /** The literal's exact value; null when its exponent is beyond counting. */
  static @Nullable BigDecimal exact(String literal) {
    try {
      return new BigDecimal(literal);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Whether the literal has no fractional part: {@code 1.0}, {@code 1e2}. */
  static boolean isIntegral(String literal) {
    BigDecimal value = exact(literal);
    return value != null && isIntegral(value);
  }

  static boolean isIntegral(BigDecimal value) {
    return value.signum() == 0 || value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** The integral value as a long; null when it does not fit. */
  static @Nullable Long toLong(BigDecimal integral) {
    if (integral.signum() == 0) {
      return 0L;
    }
    // Bounds the digits before any are written out: 1e999999999 must not become an integer.
    if ((long) integral.precision() - integral.scale() > 19) {
      return null;
    }
    try {
      return integral.longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Whether a literal of this length is certainly held by the double it was read as. */
  static boolean surelyExact(int length, double value) {
    if (length > EXACT_DOUBLE_LENGTH) {
      return false;
    }
    double size = Math.abs(value);
    return (size >= 1e-290 && size <= 1e290) || (size == 0 && length <= 4);
  }

  static boolean surelyExact(int length, float value) {
    if (length > EXACT_FLOAT_LENGTH) {
      return false;
    }
    float size = Math.abs(value);
    return (size >= 1e-30f && size <= 1e30f) || (size == 0 && length <= 4);
  }

  /** Whether writing the double gives the literal's value back. */
  static boolean isExact(String literal, double value) {
    return same(literal, shortest(value));
  }

  static boolean isExact(String literal, float value) {
    return same(literal, shortest(value));
  }

  /** The shortest literal that reads as this double. */
  static String shortest(double value) {
    return NumberOutput.toString(value, true);
  }

  /** The shortest literal that reads as this float. */
  static String shortest(float value) {
    return NumberOutput.toString(value, true);
  }

  private static boolean same(String literal, String shortest) {
    if (literal.equals(shortest)) {
      return true;
    }
    BigDecimal exact = exact(literal);
    return exact != null && exact.compareTo(new BigDecimal(shortest)) == 0;
  }
}
