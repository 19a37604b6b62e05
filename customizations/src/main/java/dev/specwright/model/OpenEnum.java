package dev.specwright.model;

import dev.specwright.json.JsonWritable;
import dev.specwright.json.JsonWriter;
import dev.specwright.validation.Checkable;
import dev.specwright.validation.Checker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A string of which the contract lists the known values; others survive a round trip and are
 * reported by validation.
 */
public abstract class OpenEnum implements JsonWritable, Checkable {
  private final String value;
  private final boolean known;
  private final List<String> knownValues;

  /**
   * Holds one value.
   *
   * @param value the string on the wire
   * @param known whether the contract lists it
   * @param knownValues what the contract lists, in its order; shared by all values, not copied
   */
  protected OpenEnum(String value, boolean known, List<String> knownValues) {
    this.value = Objects.requireNonNull(value, "value");
    this.known = known;
    this.knownValues = knownValues;
  }

  /** The string on the wire. */
  public final String value() {
    return value;
  }

  /** Whether the contract lists this value. */
  public final boolean isKnown() {
    return known;
  }

  @Override
  public final void write(JsonWriter out) {
    out.string(value);
  }

  @Override
  public final void check(Checker check) {
    if (!known) {
      check.unknownValue(Checker.SELF, value, knownValues);
    }
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((OpenEnum) other).value.equals(value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** The string on the wire. */
  @Override
  public final String toString() {
    return value;
  }
}
