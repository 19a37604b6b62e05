package dev.specwright.validation;

import org.jspecify.annotations.Nullable;

/** A place in an ECMA-262 pattern; moves by code points. */
final class EcmaCursor {
  /** What {@link #peek()} answers at the end. */
  static final int END = -1;

  private final String source;
  private int index;

  EcmaCursor(String source) {
    this.source = source;
  }

  int index() {
    return index;
  }

  void back(int to) {
    index = to;
  }

  int peek() {
    return index < source.length() ? source.codePointAt(index) : END;
  }

  int next() {
    var c = peek();
    if (c != END) {
      index += Character.charCount(c);
    }
    return c;
  }

  boolean at(String text) {
    return source.startsWith(text, index);
  }

  boolean eat(String text) {
    if (!at(text)) {
      return false;
    }
    index += text.length();
    return true;
  }

  /** The text from here up to {@code end}, which is passed over; null when it does not follow. */
  @Nullable String upTo(char end) {
    var close = source.indexOf(end, index);
    if (close < 0) {
      return null;
    }
    var text = source.substring(index, close);
    index = close + 1;
    return text;
  }

  /** The digits here, passed over; empty when there are none. */
  String digits() {
    var start = index;
    while (index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9') {
      index++;
    }
    return source.substring(start, index);
  }

  /**
   * Exactly {@code length} hexadecimal digits as a number, passed over; -1 and not moved when they
   * are not there.
   */
  int hex(int length) {
    if (index + length > source.length()) {
      return -1;
    }
    var text = source.substring(index, index + length);
    if (!text.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0)) {
      return -1;
    }
    index += length;
    return Integer.parseInt(text, 16);
  }

  UnsupportedPatternException refuse(int at, String construct, String remedy) {
    return new UnsupportedPatternException(source, at, construct, remedy);
  }
}
