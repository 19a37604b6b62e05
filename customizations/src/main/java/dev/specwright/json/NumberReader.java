package dev.specwright.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers; what does not fit the Java type is a misfit, never silently another number. */
final class NumberReader {
  private NumberReader() {}

  static @Nullable Long int64(JsonReader in, JsonParser parser) {
    try {
      if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
          && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
        return parser.getLongValue();
      }
      return integer(in, parser, Long.MIN_VALUE, Long.MAX_VALUE, "precision", "int64");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static @Nullable Integer int32(JsonReader in, JsonParser parser) {
    try {
      if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
          && parser.getNumberType() == JsonParser.NumberType.INT) {
        return parser.getIntValue();
      }
      Long value = integer(in, parser, Integer.MIN_VALUE, Integer.MAX_VALUE, "format", "int32");
      return value == null ? null : value.intValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static @Nullable Double number(JsonReader in, JsonParser parser) {
    try {
      if (!isNumber(parser)) {
        return in.misfit(Expected.NUMBER);
      }
      double value = in.mode() == JsonReader.Mode.BINDING ? Double.NaN : simple(parser);
      if (!Double.isNaN(value)) {
        return value;
      }
      value = parser.getDoubleValue();
      if (!Double.isFinite(value)) {
        return in.misfit("precision", "within the range of a double", "double");
      }
      if (in.strict
          && !Numbers.surelyExact(parser.getTextLength(), value)
          && !Numbers.isExact(parser.getText(), value)) {
        String rounded = Numbers.shortest(value);
        return in.misfit(
            "precision", "exact as a double (it would become " + rounded + ")", "double");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static @Nullable Float float32(JsonReader in, JsonParser parser) {
    try {
      if (!isNumber(parser)) {
        return in.misfit(Expected.NUMBER);
      }
      float value = parser.getFloatValue();
      if (!Float.isFinite(value)) {
        return in.misfit("precision", "within the range of a float", "float");
      }
      if (in.strict
          && !Numbers.surelyExact(parser.getTextLength(), value)
          && !Numbers.isExact(parser.getText(), value)) {
        String rounded = Numbers.shortest(value);
        return in.misfit(
            "precision", "exact as a float (it would become " + rounded + ")", "float");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static @Nullable BigDecimal decimal(JsonReader in, JsonParser parser) {
    try {
      if (!isNumber(parser)) {
        return in.misfit(Expected.NUMBER);
      }
      BigDecimal value = Numbers.exact(parser.getText());
      return value != null
          ? value
          : in.misfit("precision", "a number with an exponent of 32 bits", "decimal");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads an integer whose literal says it with a fraction, an exponent or many digits. */
  private static @Nullable Long integer(
      JsonReader in, JsonParser parser, long least, long most, String code, String detail)
      throws IOException {
    if (!isNumber(parser)) {
      return in.misfit(Expected.INTEGER);
    }
    BigDecimal exact = Numbers.exact(parser.getText());
    if (exact != null && !Numbers.isIntegral(exact)) {
      return in.misfit(Expected.INTEGER);
    }
    Long value = exact == null ? null : Numbers.toLong(exact);
    return value != null && value >= least && value <= most
        ? value
        : in.misfit(code, "an integer between " + least + " and " + most, detail);
  }

  /** Whether the current value is an integer between two bounds. */
  static boolean fits(JsonParser parser, long least, long most) {
    try {
      BigDecimal exact = isNumber(parser) ? Numbers.exact(parser.getText()) : null;
      Long value = exact == null || !Numbers.isIntegral(exact) ? null : Numbers.toLong(exact);
      return value != null && value >= least && value <= most;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fraction of few digits as {@link Numbers#simple} reads it; else NaN. */
  private static double simple(JsonParser parser) throws IOException {
    return parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
        ? Numbers.simple(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
        : Double.NaN;
  }

  private static boolean isNumber(JsonParser parser) {
    return parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
        || parser.hasToken(JsonToken.VALUE_NUMBER_INT);
  }
}
