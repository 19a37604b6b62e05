package dev.specwright.generator.overlay;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the text of a JSONPath that moves on as the text is read. */
final class PathCursor {
  private static final Pattern BLANK = Pattern.compile("[ \\t\\n\\r]*");

  private final String text;
  private int at;

  PathCursor(String text) {
    this.text = text;
  }

  int offset() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The next character, or NUL at the end. */
  char peek() {
    return atEnd() ? '\0' : text.charAt(at);
  }

  boolean startsWith(String token) {
    return text.startsWith(token, at);
  }

  /** Moves behind the token if it comes next. */
  boolean accept(String token) {
    boolean found = startsWith(token);
    at += found ? token.length() : 0;
    return found;
  }

  void expect(String token, String remedy) throws JsonPathException {
    if (!accept(token)) {
      throw error("expected '" + token + "' but found " + found(), remedy);
    }
  }

  /** Moves behind what the pattern matches here; empty if it does not match. */
  String take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return "";
    }
    at = matcher.end();
    return matcher.group();
  }

  void skipBlanks() {
    take(BLANK);
  }

  /** What comes next, for messages. */
  String found() {
    return atEnd() ? "the end" : "'" + Character.toString(text.codePointAt(at)) + "'";
  }

  JsonPathException error(String message, String remedy) {
    return errorAt(at, message, remedy);
  }

  JsonPathException errorAt(int offset, String message, String remedy) {
    return new JsonPathException(offset + 1, message, remedy);
  }
}
