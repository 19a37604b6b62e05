package dev.specwright.model;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.JsonWritable;
import dev.specwright.json.JsonWriter;
import dev.specwright.validation.Checkable;
import dev.specwright.validation.Checker;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A string of which the contract lists the known values; others survive a round trip and are
 * reported by validation.
 *
 * @param <K> an enum of the known values
 */
@WireModel
public abstract class OpenEnum<K extends Enum<K>> implements JsonWritable, Checkable {
  private final String value;
  private final @Nullable K known;
  private final List<String> knownValues;

  /**
   * Holds one value.
   *
   * @param value the string on the wire
   * @param known what it is of those the contract lists; null if it is none of them
   * @param knownValues what the contract lists, in its order; shared by all values, not copied
   */
  protected OpenEnum(String value, @Nullable K known, List<String> knownValues) {
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
    return known != null;
  }

  /** The value for a {@code switch}; empty if the contract does not know it. */
  public final Optional<K> known() {
    return Optional.ofNullable(known);
  }

  @Override
  public final void write(JsonWriter out) {
    out.string(value);
  }

  @Override
  public final void check(Checker check) {
    if (known == null) {
      check.unknownValue(Checker.SELF, value, knownValues);
    }
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((OpenEnum<?>) other).value.equals(value);
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
