package dev.specwright.json;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The formats of strings. */
final class Formats {
  private Formats() {}

  /** The URI; null when the text is not an absolute one (RFC 3986). */
  static @Nullable URI absoluteUri(String text) {
    try {
      URI uri = new URI(text);
      return uri.isAbsolute()
              && text.chars().allMatch(c -> c < 0x80)
              && !hasBracket(uri.getRawQuery())
          ? uri
          : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** java.net.URI takes brackets in a query; RFC 3986 wants them percent-encoded. */
  private static boolean hasBracket(@Nullable String query) {
    return query != null && (query.indexOf('[') >= 0 || query.indexOf(']') >= 0);
  }

  /** A format's name with its article: {@code a date-time}. */
  static String phrase(String format) {
    return ("aeio".indexOf(format.charAt(0)) >= 0 ? "an " : "a ") + format;
  }
}
