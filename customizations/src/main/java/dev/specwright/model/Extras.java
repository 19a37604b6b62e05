package dev.specwright.model;

import dev.specwright.json.JsonValues;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an object holds besides its declared properties, and which of these are JSON null as far as
 * its own bits do not reach; immutable.
 */
public final class Extras {
  /** Nothing, which is almost always what there is. */
  public static final Extras EMPTY = new Extras(Map.of(), Map.of(), BigInteger.ZERO);

  private final Map<String, @Nullable Object> additional;
  private final Map<String, Misfit> misfits;
  private final BigInteger furtherNulls;

  private Extras(
      Map<String, @Nullable Object> additional,
      Map<String, Misfit> misfits,
      BigInteger furtherNulls) {
    this.additional = additional;
    this.misfits = misfits;
    this.furtherNulls = furtherNulls;
  }

  /**
   * Takes over the given maps, which must not be changed any more.
   *
   * @param additional undeclared properties as plain Java, in document order
   * @param misfits declared properties whose values do not have their shape
   */
  public static Extras of(Map<String, @Nullable Object> additional, Map<String, Misfit> misfits) {
    return of(additional, misfits, BigInteger.ZERO);
  }

  /**
   * As {@link #of(Map, Map)}, for an object with more than 64 nullable properties.
   *
   * @param furtherNulls bit n says whether the nullable property with the bit 64 + n is JSON null
   */
  public static Extras of(
      Map<String, @Nullable Object> additional,
      Map<String, Misfit> misfits,
      BigInteger furtherNulls) {
    return additional.isEmpty() && misfits.isEmpty() && furtherNulls.signum() == 0
        ? EMPTY
        : new Extras(
            Collections.unmodifiableMap(additional),
            Collections.unmodifiableMap(misfits),
            furtherNulls);
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
    return of(more, misfits, furtherNulls);
  }

  /** These extras without an additional property. */
  public Extras without(String name) {
    if (!additional.containsKey(name)) {
      return this;
    }
    Map<String, @Nullable Object> fewer = new LinkedHashMap<>(additional);
    fewer.remove(name);
    return of(fewer, misfits, furtherNulls);
  }

  /** These extras without the misfit of a property that has been given a value of its shape. */
  public Extras withoutMisfit(String name) {
    if (!misfits.containsKey(name)) {
      return this;
    }
    Map<String, Misfit> fewer = new LinkedHashMap<>(misfits);
    fewer.remove(name);
    return of(additional, fewer, furtherNulls);
  }

  /** Whether the nullable property with this bit, at least 64, is JSON null. */
  boolean isNull(int bit) {
    return furtherNulls.testBit(bit - Long.SIZE);
  }

  /** These extras with another bit, at least 64, of a nullable property. */
  Extras withNull(int bit, boolean isNull) {
    if (isNull(bit) == isNull) {
      return this;
    }
    return of(additional, misfits, furtherNulls.flipBit(bit - Long.SIZE));
  }

  /** Equality of what is written: JSON equality, whatever the misfits' problems say. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Extras that
            && furtherNulls.equals(that.furtherNulls)
            && written().equals(that.written()));
  }

  @Override
  public int hashCode() {
    return this == EMPTY ? 0 : furtherNulls.hashCode() * 31 + written().hashCode();
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
