package dev.specwright.generator.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the segments and selectors of a JSONPath (RFC 9535, 2.1 to 2.5). */
final class JsonPathParser {
  private static final Pattern SHORTHAND =
      Pattern.compile("[A-Za-z_\\x{80}-\\x{10FFFF}][A-Za-z0-9_\\x{80}-\\x{10FFFF}]*");
  private static final Pattern WORD = Pattern.compile("[^.\\[\\]()'\"\\s=!<>&|,?*@$]+");
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
  private static final long MAX_INTEGER = (1L << 53) - 1;

  private final PathCursor cursor;
  private final FilterParser filters;

  JsonPathParser(String text) {
    this.cursor = new PathCursor(text);
    this.filters = new FilterParser(cursor, this);
  }

  List<JsonPath.Segment> parse() throws JsonPathException {
    cursor.expect("$", "a JSONPath starts with '$'");
    List<JsonPath.Segment> segments = segments();
    if (!cursor.atEnd()) {
      throw cursor.error(
          cursor.found() + " does not continue a JSONPath",
          "continue with '.name', \"['name']\", '[0]', '.*', '[?...]' or '..', or end here");
    }
    return segments;
  }

  /** The segments that follow; stops in front of what is none. */
  List<JsonPath.Segment> segments() throws JsonPathException {
    List<JsonPath.Segment> segments = new ArrayList<>();
    int end = cursor.offset();
    cursor.skipBlanks();
    while (cursor.peek() == '.' || cursor.peek() == '[') {
      segments.add(segment());
      end = cursor.offset();
      cursor.skipBlanks();
    }
    cursor.moveTo(end);
    return segments;
  }

  private JsonPath.Segment segment() throws JsonPathException {
    boolean descendant = cursor.accept("..");
    List<Selector> selectors;
    if (cursor.accept("[")) {
      selectors = bracketed();
    } else {
      if (!descendant) {
        cursor.accept(".");
      }
      selectors = List.of(cursor.accept("*") ? new Selector.Wildcard() : shorthand());
    }
    return new JsonPath.Segment(descendant, selectors, cursor.offset());
  }

  private Selector shorthand() throws JsonPathException {
    int start = cursor.offset();
    String name = cursor.take(SHORTHAND);
    int end = cursor.offset();
    String more = cursor.take(WORD);
    if (!more.isEmpty()) {
      String whole = name + more;
      String problem = Character.toString(more.codePointAt(0));
      throw cursor.errorAt(
          end,
          "'" + problem + "' is not allowed in a name after '.'",
          "write ['" + whole.replace("\\", "\\\\").replace("'", "\\'") + "'] instead of ." + whole);
    }
    if (name.isEmpty()) {
      throw cursor.errorAt(
          start,
          "expected a name after '.' but found " + cursor.found(),
          "write a name, '*' or '['");
    } else if (cursor.peek() == '(') {
      throw cursor.error(
          "functions are not supported: '" + name + "()'", "select without a function");
    }
    return new Selector.Name(name);
  }

  private List<Selector> bracketed() throws JsonPathException {
    List<Selector> selectors = new ArrayList<>();
    do {
      cursor.skipBlanks();
      selectors.add(selector());
      cursor.skipBlanks();
    } while (cursor.accept(","));
    cursor.expect("]", "close the '[' with ']'");
    return selectors;
  }

  private Selector selector() throws JsonPathException {
    char next = cursor.peek();
    if (next == '\'' || next == '"') {
      return new Selector.Name(PathString.read(cursor));
    } else if (cursor.accept("*")) {
      return new Selector.Wildcard();
    } else if (cursor.accept("?")) {
      cursor.skipBlanks();
      return new Selector.Filter(filters.condition());
    } else if (next == '(') {
      throw cursor.error("script expressions are not part of JSONPath", "write a filter '[?...]'");
    }
    return indexOrSlice();
  }

  private Selector indexOrSlice() throws JsonPathException {
    Long start = integer();
    cursor.skipBlanks();
    if (!cursor.accept(":")) {
      if (start == null) {
        throw cursor.error(
            "expected a selector but found " + cursor.found(),
            "write a quoted name, an index, a slice, '*' or a filter '?...'");
      }
      return new Selector.Index(start);
    }
    cursor.skipBlanks();
    Long end = integer();
    cursor.skipBlanks();
    Long step = null;
    if (cursor.accept(":")) {
      cursor.skipBlanks();
      step = integer();
    }
    return new Selector.Slice(start, end, step == null ? 1 : step);
  }

  private @Nullable Long integer() throws JsonPathException {
    int start = cursor.offset();
    String digits = cursor.take(INTEGER);
    if (digits.isEmpty()) {
      return null;
    }
    char next = cursor.peek();
    boolean tooLong = digits.length() > 17 || Math.abs(Long.parseLong(digits)) > MAX_INTEGER;
    if (tooLong || next >= '0' && next <= '9') {
      throw cursor.errorAt(
          start,
          tooLong
              ? "the integer " + digits + " is out of range"
              : "an integer has no leading zeros",
          "write a plain integer within 2^53");
    }
    return Long.valueOf(digits);
  }
}
