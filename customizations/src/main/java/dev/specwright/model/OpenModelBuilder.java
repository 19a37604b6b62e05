package dev.specwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The builder of a model to which the contract allows properties it does not declare.
 *
 * @param <B> the builder itself
 */
public abstract class OpenModelBuilder<B extends OpenModelBuilder<B>> extends ModelBuilder<B> {

  /**
   * Starts with nothing set.
   *
   * @param propertyNames the wire names of the declared properties
   */
  protected OpenModelBuilder(List<String> propertyNames) {
    super(propertyNames);
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
