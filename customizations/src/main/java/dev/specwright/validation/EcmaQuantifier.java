package dev.specwright.validation;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How often an atom repeats.
 *
 * @param java the quantifier in Java's syntax
 * @param minimum 0 when the atom may be left out, else at least 1
 * @param unbounded whether there is no upper bound
 */
record EcmaQuantifier(String java, int minimum, boolean unbounded) {
  private static final BigInteger INT_MAX = BigInteger.valueOf(Integer.MAX_VALUE);

  /** Whether a quantifier stands here. Does not move. */
  static boolean follows(EcmaCursor in) {
    var at = in.index();
    var found = symbol(in) != null;
    in.back(at);
    return found;
  }

  /** The quantifier here, passed over; null when there is none. */
  static @Nullable EcmaQuantifier read(EcmaCursor in) {
    var quantifier = symbol(in);
    if (quantifier == null) {
      return null;
    }
    if (in.eat("?")) {
      quantifier =
          new EcmaQuantifier(quantifier.java + "?", quantifier.minimum, quantifier.unbounded);
    } else if (in.at("+")) {
      throw in.refuse(
          in.index(), "a possessive quantifier", "ECMA-262 has none; remove the \"+\".");
    }
    if (follows(in)) {
      throw in.refuse(
          in.index(),
          "a quantifier on a quantifier",
          "put what repeats into a group, as in (?:a+)*.");
    }
    return quantifier;
  }

  private static @Nullable EcmaQuantifier symbol(EcmaCursor in) {
    if (in.eat("*")) {
      return new EcmaQuantifier("*", 0, true);
    }
    if (in.eat("+")) {
      return new EcmaQuantifier("+", 1, true);
    }
    if (in.eat("?")) {
      return new EcmaQuantifier("?", 0, false);
    }
    return braces(in);
  }

  /** {@code {n}}, {@code {n,}} or {@code {n,m}}; anything else in braces is plain text. */
  private static @Nullable EcmaQuantifier braces(EcmaCursor in) {
    var at = in.index();
    if (!in.eat("{")) {
      return null;
    }
    var low = in.digits();
    var comma = in.eat(",");
    var high = comma ? in.digits() : low;
    if (low.isEmpty() || !in.eat("}")) {
      in.back(at);
      return null;
    }
    var minimum = new BigInteger(low);
    var maximum = high.isEmpty() ? null : new BigInteger(high);
    if (maximum != null && minimum.compareTo(maximum) > 0) {
      throw in.refuse(
          at,
          "a quantifier whose bounds are in the wrong order",
          "write the smaller number first.");
    }
    if (minimum.compareTo(INT_MAX) > 0) {
      throw in.refuse(
          at, "a quantifier above " + Integer.MAX_VALUE, "no text is that long; lower the bound.");
    }
    var unbounded = maximum == null || maximum.compareTo(INT_MAX) > 0;
    var java =
        unbounded
            ? "{" + minimum + ",}"
            : comma ? "{" + minimum + "," + maximum + "}" : "{" + minimum + "}";
    return new EcmaQuantifier(java, minimum.signum(), unbounded);
  }
}
