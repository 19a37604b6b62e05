package dev.specwright.validation;

import dev.specwright.json.JsonValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds equal items by JSON equality, in time that grows with the list, not with its square. */
final class Duplicates {
  private static final int[] NONE = {};

  private Duplicates() {}

  /** The indexes of the first two equal items; empty when there are none. */
  static int[] firstPair(List<?> items) {
    Map<Object, Integer> seen = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Integer before = seen.putIfAbsent(JsonValues.canonical(items.get(i)), i);
      if (before != null) {
        return new int[] {before, i};
      }
    }
    return NONE;
  }
}
