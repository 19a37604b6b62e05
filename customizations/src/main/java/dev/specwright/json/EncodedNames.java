package dev.specwright.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Property names as they stand in a document, escaped and encoded once for all.
 *
 * <p>It is for the names that contracts declare, which are few and come again and again. A name
 * whose places are taken is not kept: the table neither grows nor forgets.
 */
final class EncodedNames {
  /** Many times the number of names in the contracts that a process speaks. */
  static final EncodedNames DECLARED = new EncodedNames(4096);

  /** In how many places in a row a name may stand. */
  private static final int TRIES = 4;

  private final AtomicReferenceArray<SerializedString> table;

  /**
   * An empty table.
   *
   * @param places a power of two
   */
  EncodedNames(int places) {
    table = new AtomicReferenceArray<>(places);
  }

  /** The encoded name; null when there is no place for it. */
  @Nullable SerializedString of(String name) {
    int hash = name.hashCode();
    hash ^= hash >>> 12;
    for (int i = 0; i < TRIES; i++) {
      int place = (hash + i) & (table.length() - 1);
      SerializedString found = table.getAcquire(place);
      if (found == null) {
        found = put(place, name);
      }
      if (found.getValue().equals(name)) {
        return found;
      }
    }
    return null;
  }

  private SerializedString put(int place, String name) {
    SerializedString made = new SerializedString(name);
    made.asQuotedUTF8();
    SerializedString other = table.compareAndExchange(place, null, made);
    return other == null ? made : other;
  }
}
