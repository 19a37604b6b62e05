package dev.specwright.validation;

import java.util.regex.Pattern;

/**
 * Looks for patterns in the texts of one run, and gives up before that takes longer than anybody
 * waits.
 *
 * <p>Java's engine backtracks: with some patterns, such as {@code (.*a){12}x}, a text of forty
 * characters keeps it busy for years. A step is a character looked at.
 */
final class PatternSearch {
  /** What came of looking for a pattern in a text. */
  enum Outcome {
    FOUND,
    NOT_FOUND,
    /** The engine recurses over a repeated group, once for each character. */
    TOO_LONG,
    TOO_SLOW
  }

  /** A fraction of a second, for all the texts together. */
  private static final long STEPS = 10_000_000;

  /** Steps a character, on top of those, that every text is given: most need one or two. */
  private static final long STEPS_A_CHARACTER = 100;

  /** Texts up to this length are not worth counting. */
  private static final int SHORT = 12;

  private long left = STEPS;

  Outcome find(Pattern pattern, CharSequence text) {
    Counted counted = null;
    try {
      CharSequence searched = text;
      if (text.length() > SHORT) {
        counted = new Counted(text, left + STEPS_A_CHARACTER * text.length());
        searched = counted;
      }
      return pattern.matcher(searched).find() ? Outcome.FOUND : Outcome.NOT_FOUND;
    } catch (StackOverflowError e) {
      return Outcome.TOO_LONG;
    } catch (TooManySteps e) {
      return Outcome.TOO_SLOW;
    } finally {
      if (counted != null) {
        left = Math.min(left, Math.max(0, counted.steps));
      }
    }
  }

  /** A text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {
    private final CharSequence text;
    private long steps;

    Counted(CharSequence text, long steps) {
      this.text = text;
      this.steps = steps;
    }

    @Override
    public char charAt(int index) {
      if (--steps < 0) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  /** Ends a search. */
  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManySteps() {
      super(null, null, false, false);
    }
  }
}
