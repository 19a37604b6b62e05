package dev.specwright.model;

import dev.specwright.json.JsonValues;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an object holds besides its declared properties; immutable. */
public final class Extras {
  /** Nothing, which is almost always what there is. */
  public static final Extras EMPTY = new Extras(Map.of(), Map.of());

  private final Map<String, @Nullable Object> additional;
  private final Map<String, Misfit> misfits;

  private Extras(Map<String, @Nullable Object> additional, Map<String, Misfit> misfits) {
    this.additional = additional;
    this.misfits = misfits;
  }

  /**
   * Takes over the given maps, which must not be changed any more.
   *
   * @param additional undeclared properties as plain Java, in document order
   * @param misfits declared properties whose values do not have their shape
   */
  public static Extras of(Map<String, @Nullable Object> additional, Map<String, Misfit> misfits) {
    return additional.isEmpty() && misfits.isEmpty()
        ? EMPTY
        : new Extras(Collections.unmodifiableMap(additional), Collections.unmodifiableMap(misfits));
  }

  /** The undeclared properties as plain Java, in document order; unmodifiable. */
  public Map<String, @Nullable Object> additional() {
    return additional;
  }

  /** The declared properties whose values do not have their shape; unmodifiable. */
  public Map<String, Misfit> misfits() {
    return misfits;
  }

  /**
   * These extras with one more additional property, or another value of one.
   *
   * @param name the property's name
   * @param value plain Java or a generated value, which is copied; null is a JSON null
   * @throws IllegalArgumentException when the value has no form in JSON; the message says where
   */
  public Extras with(String name, @Nullable Object value) {
    Object plain = Values.any(value, Values.notNull(name, "name"));
    Map<String, @Nullable Object> more = new LinkedHashMap<>(additional);
    more.put(name, plain);
    return of(more, misfits);
  }

  /** These extras without an additional property. */
  public Extras without(String name) {
    if (!additional.containsKey(name)) {
      return this;
    }
    Map<String, @Nullable Object> fewer = new LinkedHashMap<>(additional);
    fewer.remove(name);
    return of(fewer, misfits);
  }

  /** These extras without the misfit of a property that has been given a value of its shape. */
  public Extras withoutMisfit(String name) {
    if (!misfits.containsKey(name)) {
      return this;
    }
    Map<String, Misfit> fewer = new LinkedHashMap<>(misfits);
    fewer.remove(name);
    return of(additional, fewer);
  }

  /** Equality of what is written: JSON equality, whatever the misfits' problems say. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Extras that && written().equals(that.written()));
  }

  @Override
  public int hashCode() {
    return this == EMPTY ? 0 : written().hashCode();
  }

  private Map<String, @Nullable Object> written() {
    Map<String, @Nullable Object> written = new HashMap<>();
    additional.forEach((name, value) -> written.put(name, JsonValues.canonical(value)));
    misfits.forEach((name, misfit) -> written.put(name, JsonValues.canonical(misfit.raw())));
    return written;
  }

  @Override
  public String toString() {
    return "Extras" + JsonValues.shown(additional);
  }
}
