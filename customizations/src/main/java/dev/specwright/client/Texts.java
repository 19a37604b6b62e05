package dev.specwright.client;

import java.time.Duration;

/** How foreign text and durations appear in messages. */
final class Texts {
  /** How many characters of a body a message shows. */
  static final int EXCERPT_LENGTH = 500;

  private Texts() {}

  /**
   * The beginning of a text as one printable line: runs of white space become one space, control
   * and format characters (terminal escapes, bidirectional overrides) and lone surrogates become
   * {@code ?}.
   */
  static String excerpt(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), EXCERPT_LENGTH) + 40);
    int shown = 0;
    boolean space = false;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (isSpace(point)) {
        space = shown > 0;
        continue;
      }
      if (shown >= EXCERPT_LENGTH) {
        return line.append("... (").append(text.length()).append(" characters in all)").toString();
      }
      if (space) {
        line.append(' ');
        shown++;
        space = false;
      }
      line.appendCodePoint(isPrintable(point) ? point : '?');
      shown++;
    }
    return line.toString();
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      default -> true;
    };
  }

  /** "60 s", "250 ms", and the ISO form for anything finer. */
  static String duration(Duration duration) {
    if (duration.getNano() == 0) {
      return duration.getSeconds() + " s";
    }
    if (duration.getNano() % 1_000_000 == 0 && duration.getSeconds() < 1_000) {
      return duration.toMillis() + " ms";
    }
    return duration.toString();
  }
}
