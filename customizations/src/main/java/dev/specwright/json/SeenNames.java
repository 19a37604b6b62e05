package dev.specwright.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that objects have had so far, to tell duplicates: one stack for all the objects a
 * reader stands in, so that most documents cost a single small array.
 */
final class SeenNames {
  /**
   * Up to this many names of an object are compared one by one; beyond it a hash set takes over.
   */
  private static final int FEW = 32;

  private String[] names = new String[FEW * 3 / 8];
  private int size;

  /** Starts an object. */
  void enter(ObjectFrame frame) {
    frame.seenFrom = size;
    frame.seenBits = 0;
  }

  /** Remembers a name; false when the object has had it before. */
  boolean add(ObjectFrame frame, String name) {
    Set<String> many = frame.seen();
    if (many != null) {
      return many.add(name);
    }
    int hash = name.hashCode();
    long bit = 1L << (hash ^ (hash >>> 6));
    if ((frame.seenBits & bit) != 0) {
      for (int i = frame.seenFrom; i < size; i++) {
        if (names[i].hashCode() == hash && names[i].equals(name)) {
          return false;
        }
      }
    }
    frame.seenBits |= bit;
    if (size - frame.seenFrom == FEW) {
      many = new HashSet<>(4 * FEW);
      for (int i = frame.seenFrom; i < size; i++) {
        many.add(names[i]);
      }
      frame.seen(many);
      return many.add(name);
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
    }
    names[size++] = name;
    return true;
  }

  /** Lets go of the names of an object that has ended. */
  void leave(ObjectFrame frame) {
    size = frame.seenFrom;
  }
}
