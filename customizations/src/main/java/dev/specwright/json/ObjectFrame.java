package dev.specwright.json;

import dev.specwright.model.Extras;
import dev.specwright.model.Misfit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reader remembers of one object while it stands inside it; reused for the next one. */
final class ObjectFrame {
  /** Up to this many names are compared one by one; beyond it a hash set takes over. */
  private static final int FEW = 32;

  private static final String[] NONE = {};

  long nulls;
  @Nullable String name;
  private @Nullable Map<String, @Nullable Object> additional;
  private @Nullable Map<String, Misfit> misfits;

  private String[] seen = NONE;
  private int seenCount;
  private long seenBloom;
  private @Nullable Set<String> seenMany;

  void begin() {
    nulls = 0;
    name = null;
    additional = null;
    misfits = null;
    seenCount = 0;
    seenBloom = 0;
    seenMany = null;
  }

  /** Remembers a name; false when the object has had it before. */
  boolean firstSeen(String candidate) {
    int hash = candidate.hashCode();
    long bit = 1L << (hash ^ (hash >>> 6));
    if (seenMany != null) {
      return seenMany.add(candidate);
    }
    if ((seenBloom & bit) != 0) {
      for (int i = 0; i < seenCount; i++) {
        if (seen[i].hashCode() == hash && seen[i].equals(candidate)) {
          return false;
        }
      }
    }
    seenBloom |= bit;
    if (seenCount == FEW) {
      seenMany = new HashSet<>(4 * FEW);
      for (String each : seen) {
        seenMany.add(each);
      }
      return seenMany.add(candidate);
    }
    if (seenCount == seen.length) {
      seen = Arrays.copyOf(seen, seen.length == 0 ? FEW / 4 : FEW);
    }
    seen[seenCount++] = candidate;
    return true;
  }

  void additional(String property, @Nullable Object value) {
    if (additional == null) {
      additional = new LinkedHashMap<>();
    }
    additional.put(property, value);
  }

  void misfit(Misfit misfit) {
    String property = name;
    if (property == null) {
      throw new IllegalStateException("no property has been read: call nextName() first");
    }
    if (misfits == null) {
      misfits = new LinkedHashMap<>();
    }
    misfits.put(property, misfit);
    if (additional != null) {
      additional.remove(property);
    }
  }

  /** Lets a repeated name replace what its first value left behind. */
  void forgetMisfit(String property) {
    if (misfits != null) {
      misfits.remove(property);
    }
  }

  Extras end() {
    return additional == null && misfits == null
        ? Extras.EMPTY
        : Extras.of(
            additional == null ? Map.of() : additional, misfits == null ? Map.of() : misfits);
  }
}
