package dev.specwright.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON values as plain Java: how others become plain, when two are equal, how people see them. */
public final class JsonValues {
  private static final int SHOWN = 60;

  private JsonValues() {}

  /**
   * The value as plain Java, all of it unmodifiable copies.
   *
   * @param value a map with string keys, an iterable, a string, number, boolean, URI, generated
   *     value or null, nested as you like
   * @throws IllegalArgumentException when the value, or one inside it, is something else; the
   *     message says where
   */
  public static @Nullable Object plain(@Nullable Object value) {
    return plain(value, "", 0);
  }

  /**
   * JSON equality, as JSON Schema defines it: numbers by their mathematical value, objects without
   * regard to the order of their members.
   *
   * @param a plain Java or generated value
   * @param b plain Java or generated value
   */
  public static boolean equal(@Nullable Object a, @Nullable Object b) {
    if (a instanceof String || a instanceof Boolean || a == null) {
      return a == b || (a != null && a.equals(canonical(b)));
    }
    Object left = canonical(a);
    return left != null && left.equals(canonical(b));
  }

  /**
   * A form of the value whose {@code equals} and {@code hashCode} are JSON equality.
   *
   * @param value plain Java or generated value
   */
  public static @Nullable Object canonical(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      BigDecimal exact = exact(number);
      return exact == null ? number : exact.signum() == 0 ? BigDecimal.ZERO : exact;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>(list.size());
      list.forEach(item -> items.add(canonical(item)));
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> members = new HashMap<>();
      map.forEach((name, member) -> members.put(name, canonical(member)));
      return members;
    }
    return canonical(plain(value));
  }

  /**
   * The value as compact JSON for messages, shortened to about 60 characters.
   *
   * @param value plain Java or generated value
   */
  public static String shown(@Nullable Object value) {
    if (value instanceof String text) {
      return text.length() <= SHOWN ? quoted(text) : quoted(cut(text)) + "...";
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof Map || value instanceof List) {
      return shorten(Json.text(value));
    }
    return value == null || value instanceof Boolean ? String.valueOf(value) : shown(plain(value));
  }

  /** The value as compact JSON. */
  public static String json(JsonWritable value) {
    return Json.string(out -> out.value(value));
  }

  /**
   * The value as compact JSON in which secrets read {@code "***"}.
   *
   * @param secretNames the names of a value's secret properties
   */
  public static String json(JsonWritable value, Function<JsonWritable, Set<String>> secretNames) {
    return Json.string(out -> JsonWriter.redacting(out.generator(), secretNames).value(value));
  }

  /** The text as a JSON string. */
  static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** The text's first 60 characters. */
  static String shorten(String text) {
    return text.length() <= SHOWN ? text : cut(text) + "...";
  }

  /** A number as people write it: 1 rather than 1.0. */
  static String number(Number number) {
    BigDecimal exact = exact(number);
    if (exact == null) {
      return number.toString();
    }
    // Both bounds keep a short literal from being written out at length.
    return exact.scale() > -20 && exact.scale() < 20
        ? shorten(exact.toPlainString())
        : shorten(exact.toString());
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end);
  }

  /** The number without trailing zeros; null when it is not finite. */
  private static @Nullable BigDecimal exact(Number number) {
    BigDecimal exact;
    if (number instanceof Double d) {
      if (!Double.isFinite(d)) {
        return null;
      }
      exact = new BigDecimal(Numbers.shortest(d));
    } else if (number instanceof Float f) {
      if (!Float.isFinite(f)) {
        return null;
      }
      exact = new BigDecimal(Numbers.shortest(f));
    } else if (number instanceof BigDecimal decimal) {
      exact = decimal;
    } else if (number instanceof BigInteger integer) {
      exact = new BigDecimal(integer);
    } else {
      exact = BigDecimal.valueOf(number.longValue());
    }
    return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
  }

  private static @Nullable Object plain(@Nullable Object value, String path, int depth) {
    if (depth > ReadLimits.DEFAULT.depth()) {
      throw refused(path, "is nested deeper than " + ReadLimits.DEFAULT.depth() + " levels");
    }
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return plainNumber(number, path);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      map.forEach(
          (name, member) -> {
            if (!(name instanceof String text)) {
              throw refused(path, "has the key " + name + ": JSON names are strings");
            }
            members.put(text, plain(member, path + "[" + quoted(text) + "]", depth + 1));
          });
      return Collections.unmodifiableMap(members);
    }
    if (value instanceof Iterable<?> iterable && !(value instanceof java.nio.file.Path)) {
      List<@Nullable Object> items = new ArrayList<>();
      for (Iterator<?> each = iterable.iterator(); each.hasNext(); ) {
        items.add(plain(each.next(), path + "[" + items.size() + "]", depth + 1));
      }
      return Collections.unmodifiableList(items);
    }
    if (value instanceof URI) {
      return value.toString();
    }
    if (value instanceof JsonWritable writable) {
      return Json.plain(writable);
    }
    throw refused(
        path,
        "is a "
            + value.getClass().getName()
            + ": JSON is made of Map, List, String, Number, Boolean and null");
  }

  private static Object plainNumber(Number number, String path) {
    if (number instanceof Long || number instanceof BigInteger || number instanceof BigDecimal) {
      return number;
    }
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw refused(path, "is " + number + ": JSON has no such number");
      }
      return number instanceof Float f ? (Object) Double.valueOf(Numbers.shortest(f)) : number;
    }
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      return number.longValue();
    }
    throw refused(path, "is a " + number.getClass().getName() + ": give a standard number type");
  }

  private static IllegalArgumentException refused(String path, String message) {
    return new IllegalArgumentException(
        path.isEmpty() ? "value " + message : "value" + path + " " + message);
  }
}
