package dev.specwright.generator.conformance;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a comparison was made of.
 *
 * @param drawn the instances
 * @param accepted those that are right
 * @param beyondDigits those whose verdict hangs on digits that Java's numbers do not hold
 * @param codes of the problems of those that are wrong
 */
public record Tally(int drawn, int accepted, int beyondDigits, Set<String> codes) {
  /** Of nothing. */
  public static final Tally NONE = new Tally(0, 0, 0, Set.of());

  /** Of one instance. */
  static Tally of(boolean accepted, boolean beyondDigits, Collection<String> codes) {
    return new Tally(1, accepted ? 1 : 0, beyondDigits ? 1 : 0, Set.copyOf(codes));
  }

  /** Of both. */
  public Tally plus(Tally other) {
    Set<String> all = codes;
    if (!codes.containsAll(other.codes)) {
      all = new TreeSet<>(codes);
      all.addAll(other.codes);
    }
    return new Tally(
        drawn + other.drawn, accepted + other.accepted, beyondDigits + other.beyondDigits, all);
  }
}
