package dev.specwright.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A media type or media range with its parameters (RFC 9110, sections 8.3.1 and 12.5.1).
 *
 * @param type the type in lower case, or {@code *}
 * @param subtype the subtype in lower case, or {@code *}
 * @param parameters the parameters, names in lower case, values without quotes
 */
record MediaType(String type, String subtype, Map<String, String> parameters) {

  /** Reads one media type; empty if the text is not one. */
  static Optional<MediaType> parse(String text) {
    List<String> parts = split(text, ';');
    String name = parts.get(0).strip();
    int slash = name.indexOf('/');
    if (slash < 0 || !isToken(name.substring(0, slash)) || !isToken(name.substring(slash + 1))) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      String parameter = part.strip();
      if (parameter.isEmpty()) {
        continue; // RFC 9110 allows an empty parameter
      }
      int equals = parameter.indexOf('=');
      if (equals < 0 || !isToken(parameter.substring(0, equals))) {
        return Optional.empty();
      }
      String key = parameter.substring(0, equals).toLowerCase(Locale.ROOT);
      if (parameters.put(key, unquoted(parameter.substring(equals + 1))) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new MediaType(
            name.substring(0, slash).toLowerCase(Locale.ROOT),
            name.substring(slash + 1).toLowerCase(Locale.ROOT),
            parameters));
  }

  /** Whether a body of this type is JSON text in UTF-8 (RFC 8259; RFC 6839 for {@code +json}). */
  boolean isJson() {
    String charset = parameters.getOrDefault("charset", "utf-8");
    return charset.equalsIgnoreCase("utf-8")
        && ((type.equals("application") && subtype.equals("json")) || subtype.endsWith("+json"));
  }

  /** Splits a header at a sign that does not stand within quotes. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
  }

  private static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(Headers::isTokenChar);
  }
}
