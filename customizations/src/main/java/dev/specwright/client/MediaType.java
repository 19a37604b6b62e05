package dev.specwright.client;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Content-Type as far as a client needs it (RFC 9110, section 8.3.1).
 *
 * @param name type and subtype in lower case; empty when the header is missing
 * @param charset what the charset parameter says; UTF-8 when it is missing or unknown
 */
record MediaType(String name, Charset charset) {

  static MediaType parse(@Nullable String header) {
    if (header == null) {
      return new MediaType("", StandardCharsets.UTF_8);
    }
    String[] parts = header.split(";");
    String name = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
    Charset charset = StandardCharsets.UTF_8;
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.regionMatches(true, 0, "charset=", 0, 8)) {
        charset = charset(parameter.substring(8).strip());
      }
    }
    return new MediaType(name, charset);
  }

  private static Charset charset(String value) {
    String name = value.replace("\"", "");
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  /**
   * Whether this is application/json or a type with the structured syntax suffix +json (RFC 6839).
   */
  boolean isJson() {
    return name.equals("application/json") || (name.indexOf('/') > 0 && name.endsWith("+json"));
  }
}
