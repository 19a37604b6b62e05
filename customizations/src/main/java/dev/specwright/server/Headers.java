package dev.specwright.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Header names without letter case, and what may stand in a header (RFC 9110, section 5). */
final class Headers {
  private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

  private Headers() {}

  /** An unmodifiable copy whose look-up ignores letter case; equal names are merged in order. */
  static Map<String, List<String>> copy(Map<String, List<String>> headers) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) ->
            copy.merge(
                name.toLowerCase(Locale.ROOT),
                List.copyOf(values),
                (before, more) -> {
                  var all = new ArrayList<>(before);
                  all.addAll(more);
                  return List.copyOf(all);
                }));
    return Collections.unmodifiableMap(copy);
  }

  static List<String> all(Map<String, List<String>> headers, String name) {
    return headers.getOrDefault(name, List.of());
  }

  static Optional<String> first(Map<String, List<String>> headers, String name) {
    return all(headers, name).stream().findFirst();
  }

  static String checkedName(String name) {
    if (name.isEmpty() || !name.chars().allMatch(Headers::isTokenChar)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is not a header name: use letters, digits and hyphens");
    }
    return name;
  }

  static String checkedValue(String name, String value) {
    if (!value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7f))) {
      throw new IllegalArgumentException(
          "the value of header " + name + " may hold printable ASCII only, and no line break");
    }
    return value;
  }

  /** A {@code tchar} of RFC 9110. */
  static boolean isTokenChar(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || TOKEN_SIGNS.indexOf(c) >= 0;
  }
}
