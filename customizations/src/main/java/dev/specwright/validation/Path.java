package dev.specwright.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The way to the value a checker looks at; a location only when a problem is reported. */
final class Path {
  private Object[] names = new Object[8];
  private int size;

  /**
   * Goes one step down: a property's name or an item's index; {@link Checker#SELF} is no step.
   * Returns what {@link #pop} takes.
   */
  int push(Object name) {
    int mark = size;
    if (name != Checker.SELF) {
      if (size == names.length) {
        names = Arrays.copyOf(names, size * 2);
      }
      names[size++] = name;
    }
    return mark;
  }

  void pop(int mark) {
    size = mark;
  }

  /** The location of {@code name} from here. */
  List<Object> with(Object name) {
    List<Object> location = new ArrayList<>(size + 1);
    for (int i = 0; i < size; i++) {
      location.add(names[i]);
    }
    if (name != Checker.SELF) {
      location.add(name);
    }
    return location;
  }
}
