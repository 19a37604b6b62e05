package dev.specwright.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list to which another item can be appended in constant time: the result is a list
 * of its own, which shares the items before it. Safe for use by several threads.
 */
final class AppendedList<T> extends AbstractList<T> implements RandomAccess {
  private static final int FEW = 6;

  private final @Nullable Object[] items;
  private final int size;

  /** How much of the array is taken, by this list or one that was made from it. */
  private final AtomicInteger taken;

  private AppendedList(@Nullable Object[] items, int size, AtomicInteger taken) {
    this.items = items;
    this.size = size;
    this.taken = taken;
  }

  /** A list's items and one more; the list itself stays as it is. */
  static <T> List<T> of(List<? extends T> list, T item) {
    if (list instanceof AppendedList<? extends T> start
        && start.size < start.items.length
        && start.taken.compareAndSet(start.size, start.size + 1)) {
      start.items[start.size] = item;
      return new AppendedList<>(start.items, start.size + 1, start.taken);
    }
    int size = list.size();
    @Nullable Object[] items =
        Arrays.copyOf(list.toArray(), Math.max(FEW, size * 2), Object[].class);
    items[size] = item;
    return new AppendedList<>(items, size + 1, new AtomicInteger(size + 1));
  }

  @Override
  @SuppressWarnings("unchecked") // nothing but items is put into the array
  public T get(int index) {
    return (T) items[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
