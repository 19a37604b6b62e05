package dev.specwright.model;

import dev.specwright.json.JsonReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of generated models have in common: explicit nulls, and what the typed
 * properties do not hold. Not for use by several threads.
 *
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<B extends ModelBuilder<B>> {

  private final List<String> propertyNames;
  private long nulls;
  private Extras extras = Extras.EMPTY;

  /**
   * Starts with nothing set.
   *
   * @param propertyNames the wire names of the declared properties
   */
  protected ModelBuilder(List<String> propertyNames) {
    this.propertyNames = propertyNames;
  }

  @SuppressWarnings("unchecked") // B is the builder itself: generated code has no other.
  private B self() {
    return (B) this;
  }

  /** Notes that a property that cannot be null has been set. */
  protected final B set(String name) {
    extras = extras.withoutMisfit(name);
    return self();
  }

  /** Notes that a property has been set to something else than null. */
  protected final B set(String name, int bit) {
    nulls &= ~(1L << bit);
    return set(name);
  }

  /** Notes that a property has been set to JSON null. */
  protected final B setNull(String name, int bit) {
    nulls |= 1L << bit;
    return set(name);
  }

  /** Whether a property has been set to JSON null. */
  protected final boolean isNull(int bit) {
    return (nulls & 1L << bit) != 0;
  }

  /** Takes over what a reader has met beside the typed properties; ends the object. */
  final void end(JsonReader in) {
    nulls = in.nulls();
    extras = in.endObject();
  }

  /** Takes over what a value holds beside its typed properties. */
  final B from(ModelObject value) {
    nulls = value.nulls();
    extras = value.extras();
    return self();
  }

  /**
   * Keeps a property that the contract does not declare.
   *
   * @throws IllegalArgumentException if the contract does declare it
   */
  protected final B additional(String name, @Nullable Object value) {
    refuseDeclared(name);
    extras = extras.with(name, value);
    return self();
  }

  /**
   * Adds to the properties that the contract does not name, but gives a type.
   *
   * @throws IllegalArgumentException if the contract does name it
   */
  protected final <T extends @Nullable Object> Map<String, T> additionalEntry(
      @Nullable Map<String, T> entries, String name, T value) {
    refuseDeclared(name);
    extras = extras.withoutMisfit(name);
    Map<String, T> all = entries == null ? new LinkedHashMap<>() : new LinkedHashMap<>(entries);
    all.put(name, value);
    return all;
  }

  private void refuseDeclared(String name) {
    if (propertyNames.contains(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is a property of the contract: set it with its own method");
    }
  }

  final long nulls() {
    return nulls;
  }

  final Extras extras() {
    return extras;
  }
}
