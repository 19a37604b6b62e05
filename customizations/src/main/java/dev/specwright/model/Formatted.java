package dev.specwright.model;

import dev.specwright.json.JsonWritable;
import dev.specwright.json.JsonWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A string in a format that Java has a type for, with the text it was read from: the text is what
 * is written back, so that {@code 2026-01-01T00:00:00.000Z} does not lose its zeros. Two are equal
 * if their texts are.
 *
 * @param <T> the Java type
 */
public final class Formatted<T> implements JsonWritable, CharSequence {

  private static final Pattern DATE_TIME =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)");
  private static final Pattern TIME =
      Pattern.compile("\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
  private static final Pattern BEYOND_NANOS = Pattern.compile("(\\.\\d{9})\\d+");
  private static final DateTimeFormatter STRICT_DATE =
      DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

  private final String text;
  private final T value;

  private Formatted(String text, T value) {
    this.text = text;
    this.value = value;
  }

  /** A moment (RFC 3339 {@code date-time}), written with seconds and offset. */
  public static Formatted<OffsetDateTime> of(OffsetDateTime value) {
    return new Formatted<>(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value), value);
  }

  /** A day (RFC 3339 {@code full-date}). */
  public static Formatted<LocalDate> of(LocalDate value) {
    return new Formatted<>(value.toString(), value);
  }

  /** A time of day (RFC 3339 {@code full-time}), written with seconds and offset. */
  public static Formatted<OffsetTime> of(OffsetTime value) {
    return new Formatted<>(DateTimeFormatter.ISO_OFFSET_TIME.format(value), value);
  }

  /** A UUID (RFC 4122), written in lower case. */
  public static Formatted<UUID> of(UUID value) {
    return new Formatted<>(value.toString(), value);
  }

  /**
   * Reads an RFC 3339 {@code date-time}; digits beyond nanoseconds stay in the text only.
   *
   * @throws IllegalArgumentException if the text is none
   * @throws java.time.DateTimeException if it names no moment, such as the 30th of February
   */
  public static Formatted<OffsetDateTime> dateTime(String text) {
    demand(DATE_TIME, text);
    String upper = nanos(text).toUpperCase(Locale.ROOT);
    return new Formatted<>(text, OffsetDateTime.parse(upper));
  }

  /**
   * Reads an RFC 3339 {@code full-date}.
   *
   * @throws IllegalArgumentException if the text is none
   * @throws java.time.DateTimeException if it names no day
   */
  public static Formatted<LocalDate> date(String text) {
    demand(DATE, text);
    return new Formatted<>(text, LocalDate.parse(text, STRICT_DATE));
  }

  /**
   * Reads an RFC 3339 {@code full-time}.
   *
   * @throws IllegalArgumentException if the text is none
   * @throws java.time.DateTimeException if it names no time
   */
  public static Formatted<OffsetTime> time(String text) {
    demand(TIME, text);
    return new Formatted<>(text, OffsetTime.parse(nanos(text).toUpperCase(Locale.ROOT)));
  }

  /**
   * Reads a UUID in either case.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Formatted<UUID> uuid(String text) {
    demand(UUID_TEXT, text);
    return new Formatted<>(text, UUID.fromString(text));
  }

  /** The text on the wire. */
  public String text() {
    return text;
  }

  /** The value in Java. */
  public T value() {
    return value;
  }

  /** The value of what may be absent. */
  public static <T> @Nullable T valueOf(@Nullable Formatted<T> formatted) {
    return formatted == null ? null : formatted.value;
  }

  /** The values of a list that may be absent. */
  public static <T> @Nullable List<T> valuesOf(@Nullable List<Formatted<T>> formatted) {
    return formatted == null ? null : formatted.stream().map(Formatted::value).toList();
  }

  /** The values of a map that may be absent. */
  public static <T> @Nullable Map<String, T> valuesOf(
      @Nullable Map<String, Formatted<T>> formatted) {
    if (formatted == null) {
      return null;
    }
    Map<String, T> values = new LinkedHashMap<>();
    formatted.forEach((name, each) -> values.put(name, each.value));
    return Collections.unmodifiableMap(values);
  }

  /** Formats a list for a builder; null is refused by name, in the list as well. */
  public static <T> List<Formatted<T>> list(
      List<T> values, String name, Function<T, Formatted<T>> of) {
    List<Formatted<T>> formatted = new ArrayList<>();
    Values.<T>list(values, name).forEach(value -> formatted.add(of.apply(value)));
    return Collections.unmodifiableList(formatted);
  }

  /** Formats a map for a builder; null is refused by name, in the map as well. */
  public static <T> Map<String, Formatted<T>> map(
      Map<String, T> values, String name, Function<T, Formatted<T>> of) {
    Map<String, Formatted<T>> formatted = new LinkedHashMap<>();
    Values.<T>map(values, name).forEach((key, value) -> formatted.put(key, of.apply(value)));
    return Collections.unmodifiableMap(formatted);
  }

  @Override
  public void write(JsonWriter out) {
    out.string(text);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Formatted<?> that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  private static void demand(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
  }

  private static String nanos(String text) {
    return BEYOND_NANOS.matcher(text).replaceFirst("$1");
  }
}
