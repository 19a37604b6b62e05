package dev.specwright.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is shown the properties of an object: see {@link DeclaredProperties#show}. */
public interface PropertySink {
  /**
   * Takes one declared property.
   *
   * @param name its wire name
   * @param value its typed value; null when it is absent, JSON null or a misfit
   * @param explicitNull whether it is JSON null
   */
  void property(String name, @Nullable Object value, boolean explicitNull);

  /**
   * Takes the names of other properties that are on the wire: some of those that the contract does
   * not declare, or of the declared ones whose values have another shape.
   */
  default void others(Set<String> names) {}
}
