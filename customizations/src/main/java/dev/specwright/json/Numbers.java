package dev.specwright.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number's literal means, beyond what a {@code long} or {@code double} can hold. */
final class Numbers {
  /** A literal of so few characters names a double exactly, unless its exponent is extreme. */
  private static final int EXACT_DOUBLE_LENGTH = 15;

  private static final int EXACT_FLOAT_LENGTH = 6;

  private static final double[] POWERS_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
  };

  private Numbers() {}

  /** The literal's exact value; null when its exponent is beyond counting. */
  static @Nullable BigDecimal exact(String literal) {
    try {
      return new BigDecimal(literal);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * The double that a JSON number without exponent and of at most 15 digits names; NaN for other
   * literals. The digits are an integer that a double holds exactly, and so is the power of ten it
   * is divided by: the quotient is the nearest double, as IEEE 754 has division round.
   */
  static double simple(char[] literal, int offset, int length) {
    if (length > EXACT_DOUBLE_LENGTH) {
      return Double.NaN;
    }
    int end = offset + length;
    boolean negative = literal[offset] == '-';
    long digits = 0;
    int fraction = -1;
    for (int i = negative ? offset + 1 : offset; i < end; i++) {
      char c = literal[i];
      if (c == '.') {
        fraction = end - i - 1;
      } else if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
      } else {
        return Double.NaN;
      }
    }
    if (fraction < 0) {
      return Double.NaN;
    }
    double value = digits / POWERS_OF_TEN[fraction];
    return negative ? -value : value;
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

  /** The same number; refuses NaN and the infinities. */
  static Double finite(Double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(value + " cannot be written: JSON has no such number");
    }
    return value;
  }
}
