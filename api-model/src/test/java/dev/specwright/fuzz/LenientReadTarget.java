package dev.specwright.fuzz;

import dev.specwright.json.Codec;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import java.util.List;

/**
 * Lenient reading fails only where strict reading fails, and names the same faults afterwards,
 * except for those that only a strict reader sees.
 */
public final class LenientReadTarget {
  private LenientReadTarget() {}

  /** Runs once. */
  public static void fuzzerTestOneInput(byte[] json) {
    if (json.length <= Targets.MAX_LENGTH) {
      for (Codec<? extends ModelObject> codec : Models.CODECS) {
        read(codec, json);
      }
    }
  }

  private static <T extends ModelObject> void read(Codec<T> codec, byte[] json) {
    List<Problem> refused = strictly(codec, json);
    T value;
    try {
      value = codec.readLenient(json);
    } catch (InvalidJsonException e) {
      Json.requirePlain(e);
      if (refused.isEmpty()) {
        throw new AssertionError("only strict reading takes this", e);
      }
      return;
    }
    List<Problem> found = value.problems();
    found.forEach(problem -> Json.requirePlain(problem, new IllegalStateException()));
    if (value.toString().isEmpty() || value.hashCode() != codec.readLenient(json).hashCode()) {
      throw new AssertionError("two readings differ");
    }
    if (refused.isEmpty() && !found.isEmpty()) {
      throw new AssertionError("only lenient reading finds " + found);
    } else if (!isStrictOnly(refused) && found.isEmpty()) {
      throw new AssertionError("only strict reading finds " + refused);
    }
  }

  /** Whether a value does not show it: rounded numbers, and whatever a repeated name replaced. */
  private static boolean isStrictOnly(List<Problem> refused) {
    return refused.stream().allMatch(each -> each.code().equals("precision"))
        || refused.stream().anyMatch(each -> each.code().equals("duplicate"));
  }

  private static List<Problem> strictly(Codec<?> codec, byte[] json) {
    try {
      codec.read(json);
      return List.of();
    } catch (InvalidJsonException e) {
      return e.problems();
    }
  }
}
