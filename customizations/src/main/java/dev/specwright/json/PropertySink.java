package dev.specwright.json;

import org.jspecify.annotations.Nullable;

/** Is shown the declared properties of an object: see {@link DeclaredProperties#show}. */
public interface PropertySink {
  /**
   * Takes one declared property.
   *
   * @param name its wire name
   * @param value its typed value; null when it is absent, JSON null or a misfit
   * @param explicitNull whether it is JSON null
   */
  void property(String name, @Nullable Object value, boolean explicitNull);
}
