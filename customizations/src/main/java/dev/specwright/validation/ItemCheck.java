package dev.specwright.validation;

/**
 * Checks one item of a list.
 *
 * @param <T> the items' type
 */
@FunctionalInterface
public interface ItemCheck<T> {
  /**
   * Checks one item.
   *
   * @param index the item's index, to be given to the checker as the name
   * @param item the item, never null
   */
  void check(Integer index, T item);
}
