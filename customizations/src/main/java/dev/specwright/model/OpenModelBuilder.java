package dev.specwright.model;

import org.jspecify.annotations.Nullable;

/**
 * The builder of a model to which the contract allows properties it does not declare.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
public abstract class OpenModelBuilder<M extends ModelObject, B extends OpenModelBuilder<M, B>>
    extends ModelBuilder<M, B> {

  /**
   * Starts from a value.
   *
   * @param draft a new value, or a copy; the builder changes it
   * @param required the wire names of the required properties
   */
  protected OpenModelBuilder(M draft, String... required) {
    super(draft, required);
  }

  /**
   * Sets a property that the contract does not declare.
   *
   * @param name its name in JSON
   * @param value plain Java: a map, list, string, number, boolean, null, or a generated model
   * @return this builder
   * @throws IllegalArgumentException if the contract declares the property, or the value is no JSON
   */
  public final B additionalProperty(String name, @Nullable Object value) {
    return additional(name, value);
  }
}
