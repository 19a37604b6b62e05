package dev.specwright.generator.overlay;

import java.util.regex.Pattern;

/** Reads a quoted string of a JSONPath (RFC 9535, 2.3.1). */
final class PathString {
  private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");
  private static final String ESCAPES = "bfnrt/\\";
  private static final String ESCAPED = "\b\f\n\r\t/\\";

  private PathString() {}

  static String read(PathCursor cursor) throws JsonPathException {
    int start = cursor.offset();
    String quote = String.valueOf(cursor.peek());
    cursor.accept(quote);
    StringBuilder out = new StringBuilder();
    while (!cursor.accept(quote)) {
      if (cursor.atEnd()) {
        throw cursor.errorAt(start, "the quoted text is not closed", "close it with " + quote);
      } else if (cursor.accept("\\")) {
        out.append(escape(cursor, quote));
      } else if (cursor.peek() < ' ') {
        throw cursor.error("a control character in a quoted text", "write it as \\uXXXX");
      } else {
        out.append(cursor.peek());
        cursor.moveTo(cursor.offset() + 1);
      }
    }
    if (out.codePoints().anyMatch(each -> each >= 0xD800 && each <= 0xDFFF)) {
      throw cursor.errorAt(
          start, "the quoted text has half of a surrogate pair", "write both halves, or none");
    }
    return out.toString();
  }

  private static String escape(PathCursor cursor, String quote) throws JsonPathException {
    if (cursor.accept(quote)) {
      return quote;
    }
    int start = cursor.offset();
    if (cursor.accept("u")) {
      String hex = cursor.take(HEX);
      if (hex.isEmpty()) {
        throw cursor.errorAt(
            start, "'\\u' is not followed by four hexadecimal digits", "write all four digits");
      }
      return String.valueOf((char) Integer.parseInt(hex, 16));
    }
    int index = cursor.atEnd() ? -1 : ESCAPES.indexOf(cursor.peek());
    if (index < 0) {
      throw cursor.error("this is not an escape sequence", "write '\\\\' for a backslash");
    }
    cursor.moveTo(cursor.offset() + 1);
    return String.valueOf(ESCAPED.charAt(index));
  }
}
