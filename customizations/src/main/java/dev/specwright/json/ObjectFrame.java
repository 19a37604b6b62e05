package dev.specwright.json;

import dev.specwright.model.Extras;
import dev.specwright.model.Misfit;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reader remembers of one object while it stands inside it; reused for the next one. */
final class ObjectFrame {
  /** The frame of the object around this one. */
  final @Nullable ObjectFrame outer;

  private @Nullable ObjectFrame inner;

  long nulls;
  @Nullable String name;
  private @Nullable BigInteger furtherNulls;
  private @Nullable Map<String, @Nullable Object> additional;
  private @Nullable Map<String, Misfit> misfits;

  /** What {@link SeenNames} keeps of this object. */
  int seenFrom;

  long seenBits;
  @Nullable Set<String> seenMany;

  ObjectFrame(@Nullable ObjectFrame outer) {
    this.outer = outer;
  }

  /** The frame of an object inside this one. */
  ObjectFrame inner() {
    ObjectFrame made = inner;
    if (made == null) {
      made = new ObjectFrame(this);
      inner = made;
    }
    return made;
  }

  void begin() {
    nulls = 0;
    name = null;
    furtherNulls = null;
    additional = null;
    misfits = null;
  }

  /** Keeps a bit beyond those of {@link #nulls}. */
  void furtherNull(int bit, boolean isNull) {
    int further = bit - Long.SIZE;
    if (isNull) {
      BigInteger before = furtherNulls == null ? BigInteger.ZERO : furtherNulls;
      furtherNulls = before.setBit(further);
    } else if (furtherNulls != null) {
      furtherNulls = furtherNulls.clearBit(further);
    }
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
    return additional == null && misfits == null && furtherNulls == null
        ? Extras.EMPTY
        : Extras.of(
            additional == null ? Map.of() : additional,
            misfits == null ? Map.of() : misfits,
            furtherNulls == null ? BigInteger.ZERO : furtherNulls);
  }
}
