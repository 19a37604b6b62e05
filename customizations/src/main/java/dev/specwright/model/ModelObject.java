package dev.specwright.model;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.DeclaredProperties;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonValues;
import dev.specwright.json.JsonWritable;
import dev.specwright.json.Problem;
import dev.specwright.validation.Checkable;
import dev.specwright.validation.Checker;
import dev.specwright.validation.WellFormed;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The base of all generated objects: their wire state, equality, text and validation.
 *
 * <p>Immutable: a reader or builder fills a value in before anybody else sees it, and lets go of it
 * with a fence, so that it may be handed to other threads in any way, as if all its fields were
 * final.
 */
@WireModel
@WellFormed
public abstract class ModelObject implements JsonWritable, Checkable, Cloneable {
  private long nulls;
  private Extras extras;

  /** Starts a value of which nothing is set. */
  protected ModelObject() {
    this(0, Extras.EMPTY);
  }

  /**
   * Holds what all objects have.
   *
   * @param nulls the bits 0 to 63 of the nullable properties that are JSON null
   * @param extras additional properties and misfits, and the bits beyond 63
   */
  protected ModelObject(long nulls, Extras extras) {
    this.nulls = nulls;
    this.extras = Objects.requireNonNull(extras, "extras");
  }

  /** Takes over what a reader has met in an object beside the typed properties; ends the object. */
  protected final void end(JsonReader in) {
    nulls = in.nulls();
    extras = in.endObject();
    VarHandle.storeStoreFence();
  }

  /** A copy of a value, for a builder to change or to let go of. */
  @SuppressWarnings("unchecked") // a clone is of its original's class
  protected static <M extends ModelObject> M copyOf(M value) {
    try {
      M copy = (M) ((ModelObject) value).clone();
      VarHandle.storeStoreFence();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  final void setNull(int bit, boolean isNull) {
    if (bit < Long.SIZE) {
      nulls = isNull ? nulls | 1L << bit : nulls & ~(1L << bit);
    } else {
      extras = extras.withNull(bit, isNull);
    }
  }

  final void replace(Extras others) {
    extras = others;
  }

  /** Whether the nullable property with this bit is JSON null. */
  protected final boolean isNull(int bit) {
    return bit < Long.SIZE ? (nulls >>> bit & 1L) != 0 : extras.isNull(bit);
  }

  /** The bits 0 to 63 of the nullable properties that are JSON null. */
  protected final long nulls() {
    return nulls;
  }

  /** Additional properties and misfits, for writing; and the bits beyond 63. */
  protected final Extras extras() {
    return extras;
  }

  /**
   * Passes a required property's value through.
   *
   * @throws MissingPropertyException when it is null; the message says what a misfit held
   */
  protected final <T> T required(@Nullable T value, String wireName) {
    if (value == null) {
      Misfit misfit = extras.misfits().get(wireName);
      throw new MissingPropertyException(
          getClass().getSimpleName(),
          wireName,
          misfit == null ? "is required, but missing" : reason(misfit));
    }
    return value;
  }

  /**
   * An optional property as its accessor gives it.
   *
   * @return empty when it is absent
   * @throws MissingPropertyException when the document that was read holds a value of another shape
   *     there
   */
  protected final <T> Optional<T> optional(@Nullable T value, String wireName) {
    return value == null ? absent(wireName) : Optional.of(value);
  }

  /**
   * An optional property with a default as its accessor gives it.
   *
   * @return the default when it is absent
   * @throws MissingPropertyException when the document that was read holds a value of another shape
   *     there
   */
  protected final <T> T orDefault(@Nullable T value, String wireName, T defaultValue) {
    return value == null ? this.<T>absent(wireName).orElse(defaultValue) : value;
  }

  private <T> Optional<T> absent(String wireName) {
    Misfit misfit = extras.misfits().get(wireName);
    if (misfit != null) {
      throw new MissingPropertyException(getClass().getSimpleName(), wireName, reason(misfit));
    }
    return Optional.empty();
  }

  /** The undeclared properties as plain Java, in document order; unmodifiable. */
  public final Map<String, @Nullable Object> additionalProperties() {
    Map<String, ? extends @Nullable Object> typed = typedAdditional();
    if (typed.isEmpty()) {
      return extras.additional();
    }
    Map<String, @Nullable Object> all = new LinkedHashMap<>(extras.additional());
    typed.forEach((name, value) -> all.put(name, JsonValues.plain(value)));
    return Collections.unmodifiableMap(all);
  }

  /** Properties that the contract does not name, but gives a type; none, unless a class says so. */
  protected Map<String, ? extends @Nullable Object> typedAdditional() {
    return Map.of();
  }

  /** The declared properties whose values do not have the contract's shape; unmodifiable. */
  public final Map<String, Misfit> misfits() {
    return extras.misfits();
  }

  /** Whether there are such properties. */
  public final boolean hasMisfits() {
    return extras != Extras.EMPTY && !extras.misfits().isEmpty();
  }

  /** Everything that is wrong with this object and the values inside it; empty when valid. */
  public final List<Problem> problems() {
    return Checker.run(this);
  }

  /** The declared properties' names on the wire, in the contract's order; unmodifiable. */
  public final List<String> propertyNames() {
    return DeclaredProperties.of(this).names();
  }

  /**
   * A declared property's typed value.
   *
   * @return null when the property is absent, JSON null, a misfit or not declared
   */
  public @Nullable Object property(String wireName) {
    return DeclaredProperties.value(this, wireName);
  }

  /** Nothing, unless the contract says more than types. */
  @Override
  public void check(Checker check) {}

  /** The names of properties whose values {@link #toString()} hides. */
  protected Set<String> secretNames() {
    return Set.of();
  }

  /** This object as compact JSON. */
  public final String toJson() {
    return JsonValues.json(this);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (other == null || other.getClass() != getClass()) {
      return false;
    }
    ModelObject that = (ModelObject) other;
    return nulls == that.nulls
        && extras.equals(that.extras)
        && typedAdditional().equals(that.typedAdditional())
        && DeclaredProperties.of(this).values().equals(DeclaredProperties.of(that).values());
  }

  @Override
  public final int hashCode() {
    int hash = (Long.hashCode(nulls) * 31 + extras.hashCode()) * 31 + typedAdditional().hashCode();
    return hash * 31 + DeclaredProperties.of(this).values().hashCode();
  }

  /** The class's simple name and compact JSON, secrets hidden. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + JsonValues.json(this, ModelObject::secretsOf);
  }

  private static Set<String> secretsOf(JsonWritable value) {
    return value instanceof ModelObject object ? object.secretNames() : Set.of();
  }

  private static String reason(Misfit misfit) {
    Problem first = misfit.problems().get(0);
    return first.location().isEmpty() ? first.message() : "is not usable: " + first;
  }
}
