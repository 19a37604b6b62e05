package dev.specwright.validation;

/**
 * A contract's {@code pattern} that cannot be run with the meaning ECMA-262 gives it. The message
 * says which construct, where in the pattern, and what to write instead.
 */
public final class UnsupportedPatternException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The pattern as the contract has it. */
  private final String pattern;

  /** Where the construct begins, counted in characters from 0. */
  private final int index;

  /** The construct's name. */
  private final String construct;

  UnsupportedPatternException(String pattern, int index, String construct, String remedy) {
    super(
        "The pattern %s has %s at character %d: %s"
            .formatted(pattern, construct, pattern.codePointCount(0, index) + 1, remedy));
    this.pattern = pattern;
    this.index = index;
    this.construct = construct;
  }

  /** The pattern as the contract has it. */
  public String pattern() {
    return pattern;
  }

  /** Where in {@link #pattern()} the construct begins: a {@code String} index, counted from 0. */
  public int index() {
    return index;
  }

  /** The construct's name, for example {@code a possessive quantifier}. */
  public String construct() {
    return construct;
  }
}
