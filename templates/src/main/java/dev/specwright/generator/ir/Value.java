package dev.specwright.generator.ir;

import java.util.List;

/**
 * A place for a JSON value: its type, whether {@code null} may stand there, and what else must
 * hold.
 *
 * @param type what it is
 * @param nullable whether JSON {@code null} is allowed
 * @param constraints in the order of the contract
 */
public record Value(Type type, boolean nullable, List<Constraint> constraints) {

  /** A value without constraints that is never null. */
  public static Value of(Type type) {
    return new Value(type, false, List.of());
  }

  /** The same value, with null allowed as well when asked for. */
  public Value orNull(boolean alsoNull) {
    return alsoNull && !nullable ? new Value(type, true, constraints) : this;
  }
}
