package dev.specwright.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.specwright.model.Misfit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lists and maps; an item that is a misfit makes the whole one of them a misfit. */
final class Containers {
  private static final Object[] NONE = {};

  private Containers() {}

  static <T> @Nullable List<T> list(
      JsonReader in, JsonParser parser, Decoder<T> item, boolean nullable) {
    try {
      if (!parser.isExpectedStartArrayToken()) {
        return in.misfit(Expected.ARRAY);
      }
      Object[] items = NONE;
      int size = 0;
      boolean patchy = false;
      boolean nulls = false;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        T value = null;
        if (!nullable || !parser.hasToken(JsonToken.VALUE_NULL)) {
          value = item.read(in);
          if (value == null) {
            if (!in.strict) {
              return rawList(in, parser, ReadList.withNulls(items, size), item, nullable);
            }
            patchy = true;
            in.patchy();
          }
        }
        nulls |= value == null;
        if (size == items.length) {
          items = ReadList.grow(items);
        }
        items[size++] = value;
      }
      if (!nulls) {
        return new ReadList<>(items, size);
      }
      List<T> withNulls = ReadList.withNulls(items, size);
      return patchy ? Patchy.list(withNulls) : Collections.unmodifiableList(withNulls);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> @Nullable Map<String, T> map(
      JsonReader in, JsonParser parser, Decoder<T> item, boolean nullable) {
    try {
      if (!parser.isExpectedStartObjectToken()) {
        return in.misfit(Expected.OBJECT);
      }
      Map<String, T> members = new LinkedHashMap<>();
      boolean patchy = false;
      String name;
      while ((name = parser.nextFieldName()) != null) {
        if (in.strict && members.containsKey(name)) {
          in.misreadings().duplicate();
        }
        T value = null;
        if (parser.nextToken() != JsonToken.VALUE_NULL || !nullable) {
          value = item.read(in);
          if (value == null) {
            if (!in.strict) {
              return rawMap(in, parser, members, name, item, nullable);
            }
            patchy = true;
            in.patchy();
          }
        }
        put(members, name, value);
      }
      return patchy ? Patchy.map(members) : Collections.unmodifiableMap(members);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finishes a list as raw values, after the item that comes next has turned out a misfit. */
  private static <T> @Nullable List<T> rawList(
      JsonReader in, JsonParser parser, List<T> read, Decoder<T> item, boolean nullable)
      throws IOException {
    List<@Nullable Object> raw = new ArrayList<>();
    for (T each : read) {
      raw.add(JsonValues.plain(each));
    }
    List<Problem> problems = new ArrayList<>();
    raw.add(rawItem(in.takePending(), raw.size(), problems));
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (nullable && parser.hasToken(JsonToken.VALUE_NULL)) {
        raw.add(null);
      } else {
        T value = item.read(in);
        raw.add(
            value != null
                ? JsonValues.plain(value)
                : rawItem(in.takePending(), raw.size(), problems));
      }
    }
    in.leave(new Misfit(Collections.unmodifiableList(raw), problems));
    return null;
  }

  private static <T> @Nullable Map<String, T> rawMap(
      JsonReader in,
      JsonParser parser,
      Map<String, T> read,
      String misfit,
      Decoder<T> item,
      boolean nullable)
      throws IOException {
    Map<String, @Nullable Object> raw = new LinkedHashMap<>();
    read.forEach((name, value) -> raw.put(name, JsonValues.plain(value)));
    List<Problem> problems = new ArrayList<>();
    raw.put(misfit, rawItem(in.takePending(), misfit, problems));
    String name;
    while ((name = parser.nextFieldName()) != null) {
      String key = name;
      if (raw.containsKey(key)) {
        problems.removeIf(problem -> problem.location().get(0).equals(key));
      }
      if (parser.nextToken() == JsonToken.VALUE_NULL && nullable) {
        raw.put(name, null);
      } else {
        T value = item.read(in);
        raw.put(
            name,
            value != null ? JsonValues.plain(value) : rawItem(in.takePending(), name, problems));
      }
    }
    if (problems.isEmpty()) {
      problems.add(new Problem(List.of(misfit), "duplicate", "is given more than once", null));
    }
    in.leave(new Misfit(Collections.unmodifiableMap(raw), problems));
    return null;
  }

  private static @Nullable Object rawItem(Misfit misfit, Object element, List<Problem> problems) {
    for (Problem problem : misfit.problems()) {
      if (problems.size() < ReadLimits.DEFAULT.problems()) {
        problems.add(problem.under(element));
      }
    }
    return misfit.raw();
  }

  /** Null is a value the contract allows, or stands for a misfit. */
  private static <T> void put(Map<String, T> members, String name, @Nullable T value) {
    members.put(name, value);
  }
}
