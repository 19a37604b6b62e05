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

  /** What {@link SeenNames} keeps of this object. */
  int seenFrom;

  long seenBits;

  /** Made for the objects that need it, which are few. */
  private @Nullable Rest rest;

  /** What most objects do not have. */
  private static final class Rest {
    private BigInteger furtherNulls = BigInteger.ZERO;
    private @Nullable Map<String, @Nullable Object> additional;
    private @Nullable Map<String, Misfit> misfits;
    private @Nullable Set<String> seen;

    Extras extras() {
      return Extras.of(
          additional == null ? Map.of() : additional,
          misfits == null ? Map.of() : misfits,
          furtherNulls);
    }
  }

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
    rest = null;
  }

  /** Keeps a bit beyond those of {@link #nulls}. */
  void furtherNull(int bit, boolean isNull) {
    if (isNull || rest != null) {
      Rest kept = rest();
      int further = bit - Long.SIZE;
      kept.furtherNulls =
          isNull ? kept.furtherNulls.setBit(further) : kept.furtherNulls.clearBit(further);
    }
  }

  void additional(String property, @Nullable Object value) {
    Rest kept = rest();
    if (kept.additional == null) {
      kept.additional = new LinkedHashMap<>();
    }
    kept.additional.put(property, value);
  }

  void misfit(Misfit misfit) {
    String property = name;
    if (property == null) {
      throw new IllegalStateException("no property has been read: call nextName() first");
    }
    Rest kept = rest();
    if (kept.misfits == null) {
      kept.misfits = new LinkedHashMap<>();
    }
    kept.misfits.put(property, misfit);
    if (kept.additional != null) {
      kept.additional.remove(property);
    }
  }

  /** Lets a repeated name replace what its first value left behind. */
  void forgetMisfit(String property) {
    if (rest != null && rest.misfits != null) {
      rest.misfits.remove(property);
    }
  }

  /** The names of an object that has many; null while they are few. */
  @Nullable Set<String> seen() {
    return rest == null ? null : rest.seen;
  }

  void seen(Set<String> many) {
    rest().seen = many;
  }

  Extras end() {
    return rest == null ? Extras.EMPTY : rest.extras();
  }

  private Rest rest() {
    Rest made = rest;
    if (made == null) {
      made = new Rest();
      rest = made;
    }
    return made;
  }
}
