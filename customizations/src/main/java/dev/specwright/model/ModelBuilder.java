package dev.specwright.model;

import dev.specwright.json.DeclaredProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of generated models have in common: explicit nulls, what the typed properties
 * do not hold, and the building. Not for use by several threads.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<M extends ModelObject, B extends ModelBuilder<M, B>> {
  /** The value in the making, which nobody else sees. */
  protected final M draft;

  private final String[] required;

  /**
   * Starts from a value.
   *
   * @param draft a new value, or a copy; the builder changes it
   * @param required the wire names of the required properties
   */
  protected ModelBuilder(M draft, String... required) {
    this.draft = draft;
    this.required = required;
  }

  /**
   * Builds the value. The builder may be used on, without an effect on what was built.
   *
   * @throws IllegalStateException naming every required property that was not set
   */
  public final M build() {
    if (required.length > 0) {
      requireAll();
    }
    return ModelObject.copyOf(draft);
  }

  private void requireAll() {
    DeclaredProperties properties = DeclaredProperties.of(draft);
    List<String> missing = Stream.of(required).filter(name -> !properties.has(name)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          draft.getClass().getSimpleName()
              + " needs "
              + String.join(", ", missing)
              + ": set "
              + (missing.size() == 1 ? "it" : "them")
              + " before build()");
    }
  }

  @SuppressWarnings("unchecked") // B is the builder itself: generated code has no other.
  private B self() {
    return (B) this;
  }

  /** Notes that a property that cannot be null has been set. */
  protected final B set(String name) {
    draft.replace(draft.extras().withoutMisfit(name));
    return self();
  }

  /** Notes that a property has been set to something else than null. */
  protected final B set(String name, int bit) {
    draft.setNull(bit, false);
    return set(name);
  }

  /** Notes that a property has been set to JSON null. */
  protected final B setNull(String name, int bit) {
    draft.setNull(bit, true);
    return set(name);
  }

  /**
   * Keeps a property that the contract does not declare.
   *
   * @throws IllegalArgumentException if the contract does declare it
   */
  protected final B additional(String name, @Nullable Object value) {
    refuseDeclared(name);
    draft.replace(draft.extras().with(name, value));
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
    set(name);
    Map<String, T> all = entries == null ? new LinkedHashMap<>() : new LinkedHashMap<>(entries);
    all.put(name, value);
    return all;
  }

  private void refuseDeclared(String name) {
    if (draft.propertyNames().contains(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is a property of the contract: set it with its own method");
    }
  }
}
