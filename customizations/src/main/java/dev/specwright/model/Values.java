package dev.specwright.model;

import dev.specwright.json.JsonValues;
import dev.specwright.json.Patchy;
import dev.specwright.json.ReadList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What generated builders do with their arguments: refuse nulls by name, and copy. */
public final class Values {
  private Values() {}

  /**
   * Passes a value through.
   *
   * @param name the property's or parameter's name, for the message
   * @throws NullPointerException when the value is null
   */
  public static <T> T notNull(@Nullable T value, String name) {
    if (value == null) {
      throw isNull(name);
    }
    return value;
  }

  /**
   * Passes a number through.
   *
   * @throws NullPointerException when the value is null
   * @throws IllegalArgumentException when the value is NaN or infinite, which JSON does not have
   */
  public static Double finite(@Nullable Double value, String name) {
    if (!Double.isFinite(notNull(value, name))) {
      throw new IllegalArgumentException(name + " is " + value + ": JSON has no such number");
    }
    return value;
  }

  /** As {@link #finite(Double, String)}, for numbers of 32 bits. */
  public static Float finite(@Nullable Float value, String name) {
    if (!Float.isFinite(notNull(value, name))) {
      throw new IllegalArgumentException(name + " is " + value + ": JSON has no such number");
    }
    return value;
  }

  /**
   * Copies a list.
   *
   * @return an unmodifiable copy
   * @throws NullPointerException when the list or an item is null; the message names it
   */
  public static <T> List<T> list(@Nullable List<? extends @Nullable T> value, String name) {
    if (ReadList.is(value) || Patchy.is(value) || value instanceof AppendedList) {
      return unchecked(value);
    }
    List<T> copy = new ArrayList<>(notNull(value, name).size());
    for (T each : value) {
      copy.add(notNullItem(each, name, copy.size()));
    }
    return Collections.unmodifiableList(copy);
  }

  /** Copies a list whose items may be null; as {@link #list}. */
  public static <T> List<@Nullable T> nullableList(
      @Nullable List<? extends @Nullable T> value, String name) {
    return Collections.unmodifiableList(new ArrayList<@Nullable T>(notNull(value, name)));
  }

  /**
   * A builder's list with one more item.
   *
   * @param value what the builder holds: null for none
   * @return an unmodifiable list; the one before stays as it is
   * @throws NullPointerException when the item is null; the message says where
   */
  public static <T> List<T> append(@Nullable List<T> value, @Nullable T item, String name) {
    List<T> before = value == null ? List.of() : value;
    return AppendedList.of(before, notNullItem(item, name, before.size()));
  }

  /**
   * Copies a map, in its order.
   *
   * @return an unmodifiable copy
   * @throws NullPointerException when the map, a key or a value is null; the message names it
   */
  public static <T> Map<String, T> map(
      @Nullable Map<String, ? extends @Nullable T> value, String name) {
    if (Patchy.is(value)) {
      return unchecked(value);
    }
    Map<String, T> copy = new LinkedHashMap<>();
    notNull(value, name)
        .forEach(
            (key, each) -> {
              if (key == null) {
                throw new NullPointerException(name + " has a null key: JSON names are strings");
              }
              if (each == null) {
                throw new NullPointerException(
                    name + "[" + JsonValues.shown(key) + "] is null: leave the entry out");
              }
              copy.put(key, each);
            });
    return Collections.unmodifiableMap(copy);
  }

  /** Copies a map whose values may be null; as {@link #map}. */
  public static <T> Map<String, @Nullable T> nullableMap(
      @Nullable Map<String, ? extends @Nullable T> value, String name) {
    Map<String, @Nullable T> copy = new LinkedHashMap<>();
    notNull(value, name)
        .forEach(
            (key, each) -> {
              if (key == null) {
                throw new NullPointerException(name + " has a null key: JSON names are strings");
              }
              copy.put(key, each);
            });
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Copies an untyped value.
   *
   * @return plain Java: unmodifiable maps and lists, strings, numbers, booleans, null
   * @throws IllegalArgumentException when the value, or one inside it, has no form in JSON; the
   *     message says where
   */
  public static @Nullable Object any(@Nullable Object value, String name) {
    try {
      return JsonValues.plain(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /** Copies a free-form object; as {@link #any}, but null is refused by name. */
  @SuppressWarnings("unchecked") // the plain form of a map is a map of strings
  public static Map<String, @Nullable Object> object(@Nullable Map<String, ?> value, String name) {
    return (Map<String, @Nullable Object>) notNull(any(notNull(value, name), name), name);
  }

  private static <T> T notNullItem(@Nullable T item, String name, int index) {
    if (item == null) {
      throw new NullPointerException(name + "[" + index + "] is null: leave the item out");
    }
    return item;
  }

  private static NullPointerException isNull(String name) {
    return new NullPointerException(
        name
            + " is null: leave it unset, or set a JSON null by the builder's "
            + "null method where the contract allows one");
  }

  /**
   * A list or map of the reader: one that cannot change, or one of a document that is refused after
   * checks have seen it.
   */
  @SuppressWarnings("unchecked") // only the nulls differ, and checks pass them over
  private static <C> C unchecked(Object read) {
    return (C) read;
  }
}
