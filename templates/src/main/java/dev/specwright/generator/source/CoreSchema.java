package dev.specwright.generator.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What plain scalars mean in the core schema of YAML 1.2.2 (10.3.2): {@code n}, {@code yes} and
 * {@code on} are strings.
 */
final class CoreSchema {
  /**
   * Longer numbers are refused: reading them takes time that grows with the square of their length.
   */
  static final int MAX_DIGITS = 1_000;

  /** Larger exponents are refused: the digits they stand for would fill the memory. */
  static final int MAX_EXPONENT = 5_000;

  private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern DECIMAL_INTEGER = Pattern.compile("[-+]?[0-9]++");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]++");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]++");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?");
  private static final Pattern NOT_FINITE =
      Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private CoreSchema() {}

  /**
   * The value of a plain scalar: String, BigInteger, BigDecimal, Boolean or null.
   *
   * @throws NotJson if JSON has no such value
   */
  static @Nullable Object resolve(String text) throws NotJson {
    if (NULL.matcher(text).matches()) {
      return null;
    }
    char first = text.charAt(0);
    if (first == 't' || first == 'T' || first == 'f' || first == 'F') {
      return TRUE.matcher(text).matches()
          ? (Object) Boolean.TRUE
          : FALSE.matcher(text).matches() ? (Object) Boolean.FALSE : text;
    }
    boolean maybeNumber =
        first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
    return maybeNumber ? number(text) : text;
  }

  private static Object number(String text) throws NotJson {
    if (DECIMAL_INTEGER.matcher(text).matches()) {
      return new BigInteger(checked(text));
    } else if (OCTAL.matcher(text).matches()) {
      return new BigInteger(checked(text).substring(2), 8);
    } else if (HEXADECIMAL.matcher(text).matches()) {
      return new BigInteger(checked(text).substring(2), 16);
    } else if (NOT_FINITE.matcher(text).matches()) {
      throw new NotJson("the number " + text + " does not exist in JSON", "write a finite number");
    } else if (FLOAT.matcher(text).matches()) {
      return decimal(checked(text));
    }
    return text;
  }

  private static BigDecimal decimal(String text) throws NotJson {
    try {
      BigDecimal value = new BigDecimal(text);
      if (Math.abs((long) value.scale()) <= MAX_EXPONENT) {
        return value;
      }
    } catch (NumberFormatException e) {
      // The pattern matched, so it is the exponent that does not fit into an int.
    }
    throw new NotJson(
        "the exponent of the number " + text + " is out of range",
        "keep exponents within " + MAX_EXPONENT + ", or quote it if it is text");
  }

  private static String checked(String text) throws NotJson {
    if (text.length() > MAX_DIGITS) {
      throw new NotJson(
          "a number of "
              + text.length()
              + " characters is longer than the "
              + MAX_DIGITS
              + " allowed",
          "shorten it, or quote it if it is text");
    }
    return text;
  }

  /** A value that YAML has and JSON has not. */
  static final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    final String remedy;

    NotJson(String message, String remedy) {
      super(message, null, false, false);
      this.remedy = remedy;
    }
  }
}
