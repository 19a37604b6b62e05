package dev.specwright.validation;

/**
 * Checks one entry of a map.
 *
 * @param <T> the values' type
 */
@FunctionalInterface
public interface EntryCheck<T> {
  /**
   * Checks one entry.
   *
   * @param name the entry's name, to be given to the checker as the name
   * @param value the entry's value, never null
   */
  void check(String name, T value);
}
