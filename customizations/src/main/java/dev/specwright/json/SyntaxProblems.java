package dev.specwright.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in our words what the tokenizer has found wrong with a document. */
final class SyntaxProblems {
  private static final Pattern CHARACTER = Pattern.compile("code (\\d+)");
  private static final Pattern WORD =
      Pattern.compile("(?:Unrecognized|Non-standard) token '(.*?)'(?::|$)");
  private static final Pattern CLOSING = Pattern.compile("close marker '(.)'");
  private static final Pattern BYTE = Pattern.compile("byte 0x(\\w\\w)");

  /** What the tokenizer says it expected, and what we call it. */
  private static final Map<String, String> EXPECTED = new LinkedHashMap<>();

  static {
    EXPECTED.put("to start field name", "a property name in double quotes");
    EXPECTED.put("comma to separate", "a comma");
    EXPECTED.put("colon to separate", "a colon");
    EXPECTED.put("numeric value", "a digit");
    EXPECTED.put("hex-digit", "a hexadecimal digit");
    EXPECTED.put("root-level values", "the document's end");
    EXPECTED.put("value", "a value");
    EXPECTED.put("comment", "a value");
  }

  private SyntaxProblems() {}

  static Problem of(JsonProcessingException cause, ReadLimits limits) {
    String message = String.valueOf(cause.getOriginalMessage());
    if (cause instanceof StreamConstraintsException) {
      return limit(message, limits);
    }
    JsonLocation location = cause.getLocation();
    return location == null || location.getLineNr() < 1
        ? new Problem(List.of(), "syntax", "is not JSON: " + what(message), null)
        : at(location.getLineNr(), location.getColumnNr(), what(message));
  }

  static Problem at(int line, int column, String what) {
    return new Problem(
        List.of(),
        "syntax",
        "is not JSON: " + what + " at line " + line + ", column " + column,
        null);
  }

  private static Problem limit(String message, ReadLimits limits) {
    if (message.contains("nesting depth")) {
      String depth = String.valueOf(limits.depth());
      return new Problem(List.of(), "depth", "is nested deeper than " + depth + " levels", depth);
    }
    String what;
    if (message.startsWith("String value")) {
      what = "has a string longer than " + limits.stringLength() + " characters";
    } else if (message.startsWith("Name")) {
      what = "has a property name longer than 50000 characters";
    } else if (message.startsWith("Number")) {
      what = "has a number longer than 1000 characters";
    } else {
      what = "is longer than " + limits.documentLength() + " bytes";
    }
    return new Problem(List.of(), "length", what, null);
  }

  private static String what(String message) {
    if (message.contains("end-of-input")) {
      return "it ends too early,";
    }
    if (message.contains("UTF-8")) {
      Matcher invalid = BYTE.matcher(message);
      return invalid.find()
          ? "the byte 0x" + invalid.group(1).toUpperCase(Locale.ROOT) + " is not UTF-8"
          : "it is not UTF-8";
    }
    if (message.contains("Leading zeroes")) {
      return "a number starts with a needless zero";
    }
    Matcher word = WORD.matcher(message);
    if (word.find()) {
      return "unknown word " + JsonValues.shown(word.group(1));
    }
    Matcher closing = CLOSING.matcher(message);
    if (closing.find()) {
      return "unexpected '" + closing.group(1) + "'";
    }
    Matcher character = CHARACTER.matcher(message);
    if (!character.find()) {
      return "it is malformed";
    }
    String shown = character(Integer.parseInt(character.group(1)));
    if (message.startsWith("Illegal unquoted character")) {
      return shown + ", which has to be escaped in a string,";
    }
    if (message.contains("character escape") && !message.contains("hex-digit")) {
      return "unknown escape of " + shown;
    }
    String after = message.substring(character.end());
    return EXPECTED.entrySet().stream()
        .filter(each -> after.contains(each.getKey()))
        .findFirst()
        .map(each -> "unexpected " + shown + " instead of " + each.getValue())
        .orElse("unexpected " + shown);
  }

  private static String character(int code) {
    return code > 0x20 && code < 0x7F
        ? "'" + (char) code + "'"
        : String.format("character U+%04X", code);
  }
}
