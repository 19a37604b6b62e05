package dev.specwright.json;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists and maps in which null stands for what a strict reader could not read. Only checks get to
 * see them, so that what is wrong with the rest is found too: the document is refused.
 */
public final class Patchy {
  private Patchy() {}

  /** Whether the value is a list or map with nulls in the place of misfits. */
  public static boolean is(@Nullable Object value) {
    return value instanceof Items || value instanceof Members;
  }

  static <T> List<T> list(List<T> items) {
    return new Items<>(items);
  }

  static <T> Map<String, T> map(Map<String, T> members) {
    return new Members<>(members);
  }

  private static final class Items<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> items;

    Items(List<T> items) {
      this.items = items;
    }

    @Override
    public T get(int index) {
      return items.get(index);
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  private static final class Members<T> extends AbstractMap<String, T> {
    private final Map<String, T> members;

    Members(Map<String, T> members) {
      this.members = members;
    }

    @Override
    public Set<Map.Entry<String, T>> entrySet() {
      return members.entrySet();
    }
  }
}
