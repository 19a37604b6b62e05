package dev.specwright.json;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list as the reader makes it: unmodifiable and without nulls, so that whoever is given one need
 * not copy it.
 */
public final class ReadList<T> extends AbstractList<T> implements RandomAccess {
  private static final int FEW = 6;

  private final @Nullable Object[] items;
  private final int size;

  /** Takes over an array, of which the first {@code size} elements are the items. */
  ReadList(@Nullable Object[] items, int size) {
    this.items = items;
    this.size = size;
  }

  /** Whether the value is such a list. */
  public static boolean is(@Nullable Object value) {
    return value instanceof ReadList;
  }

  /** A longer array: most lists hold one item, or quite a few. */
  static @Nullable Object[] grow(@Nullable Object[] items) {
    return items.length == 0
        ? new Object[1]
        : Arrays.copyOf(items, Math.max(FEW, items.length * 2));
  }

  /** The list of the items in an array some of which may be null. */
  @SuppressWarnings("unchecked") // the reader has put nothing but items into the array
  static <T> List<T> withNulls(@Nullable Object[] items, int size) {
    return (List<T>) Arrays.asList(Arrays.copyOf(items, size));
  }

  @Override
  @SuppressWarnings("unchecked") // the reader has put nothing but items into the array
  public T get(int index) {
    return (T) items[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  @SuppressWarnings("unchecked") // the reader has put nothing but items into the array
  public void forEach(Consumer<? super T> action) {
    for (int i = 0; i < size; i++) {
      action.accept((T) items[i]);
    }
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
