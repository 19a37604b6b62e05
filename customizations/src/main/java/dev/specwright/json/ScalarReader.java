package dev.specwright.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.specwright.model.Formatted;
import dev.specwright.model.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads strings, numbers and booleans; what is none of them is a misfit. */
abstract sealed class ScalarReader permits JsonReader {

  /** So many known values of an enumeration are compared one by one. */
  private static final int FEW = 8;

  final JsonParser parser;

  ScalarReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Declares the current value a misfit. */
  public abstract <T> @Nullable T misfit(String code, String expected, @Nullable String detail);

  /**
   * Declares the current value a misfit; for decoders written by hand.
   *
   * @param type the JSON type that was expected
   * @return null, always
   */
  public <T> @Nullable T misfit(String type) {
    return misfit("type", Expected.phrase(type), type);
  }

  /** Reads a string; null when the value is a misfit. */
  public @Nullable String string() {
    try {
      return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : misfit(Expected.STRING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a string in a format.
   *
   * @param format the format's name, such as {@code date-time}
   * @param of makes the value; throws {@link IllegalArgumentException} or {@link DateTimeException}
   *     when the string does not have the format
   * @return the value; null when it is a misfit
   */
  public <T> @Nullable T string(String format, Function<String, T> of) {
    String text = string();
    if (text == null) {
      return null;
    }
    try {
      return of.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      return misfit("format", Formats.phrase(format), format);
    }
  }

  /** Reads an RFC 3339 {@code date-time}; null when the value is a misfit. */
  public @Nullable Formatted<OffsetDateTime> dateTime() {
    return string("date-time", Formatted::dateTime);
  }

  /** Reads an RFC 3339 {@code full-date}; null when the value is a misfit. */
  public @Nullable Formatted<LocalDate> date() {
    return string("date", Formatted::date);
  }

  /** Reads an RFC 3339 {@code full-time}; null when the value is a misfit. */
  public @Nullable Formatted<OffsetTime> time() {
    return string("time", Formatted::time);
  }

  /** Reads a UUID; null when the value is a misfit. */
  public @Nullable Formatted<UUID> uuid() {
    return string("uuid", Formatted::uuid);
  }

  /** Reads an absolute URI (RFC 3986); null when the value is a misfit. */
  public @Nullable URI uri() {
    String text = string();
    if (text == null) {
      return null;
    }
    URI uri = Formats.absoluteUri(text);
    return uri != null ? uri : misfit("format", "an absolute URI", "uri");
  }

  /** Reads a boolean; null when the value is a misfit. */
  public @Nullable Boolean bool() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> misfit(Expected.BOOLEAN);
    };
  }

  /**
   * Reads an integer, also one written {@code 1.0} or {@code 1e2}; null when the value is a misfit
   * or beyond 64 bits.
   */
  public @Nullable Long int64() {
    return NumberReader.int64(reader(), parser);
  }

  /** Reads an integer of 32 bits; null when the value is a misfit or out of range. */
  public @Nullable Integer int32() {
    return NumberReader.int32(reader(), parser);
  }

  /**
   * Reads a number; null when the value is a misfit, too large for a double, or (STRICT only) has
   * digits that a double cannot hold.
   */
  public @Nullable Double number() {
    return NumberReader.number(reader(), parser);
  }

  /** Reads a number of 32 bits; as {@link #number()}. */
  public @Nullable Float float32() {
    return NumberReader.float32(reader(), parser);
  }

  /** Reads a number of any size and precision; null when the value is a misfit. */
  public @Nullable BigDecimal decimal() {
    return NumberReader.decimal(reader(), parser);
  }

  /**
   * Reads a string as a value of an open enumeration.
   *
   * @param known the values that the contract lists
   * @param of makes the value of the string
   * @return the value; null when it is a misfit
   */
  public <E extends OpenEnum<?>> @Nullable E openEnum(List<String> known, Function<String, E> of) {
    try {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return misfit(Expected.STRING);
      }
      String listed = known.size() <= FEW && parser.hasTextCharacters() ? listed(known) : null;
      return of.apply(listed != null ? listed : parser.getText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one of a few strings that the current value is, for which no other string is made. */
  private @Nullable String listed(List<String> known) throws IOException {
    char[] characters = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int length = parser.getTextLength();
    for (int i = 0; i < known.size(); i++) {
      String each = known.get(i);
      if (each.length() == length && isAt(each, characters, from)) {
        return each;
      }
    }
    return null;
  }

  private static boolean isAt(String text, char[] characters, int from) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != characters[from + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the current value is a number that {@link #int64()} takes. It tells the arms of a union
   * of integers and numbers apart: an integer that a {@code long} cannot hold may still be exact as
   * a {@code double}.
   */
  public boolean fitsInt64() {
    return NumberReader.fits(parser, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Whether the current value is a number that {@link #int32()} takes; as {@link #fitsInt64()}. */
  public boolean fitsInt32() {
    return NumberReader.fits(parser, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private JsonReader reader() {
    return (JsonReader) this;
  }
}
