package dev.specwright.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts a percent-encoded path (RFC 3986, section 3.3) into decoded segments. */
final class PathSegments {
  private PathSegments() {}

  /**
   * The decoded segments; one slash at the end is passed over. Cut first and decoded then, so that
   * {@code %2F} never separates. A segment that cannot be decoded stays as it is: its percent sign
   * keeps it from matching, for no endpoint's path has one.
   */
  static List<String> of(String path) {
    String inner = path.startsWith("/") ? path.substring(1) : path;
    if (inner.endsWith("/")) {
      inner = inner.substring(0, inner.length() - 1);
    }
    List<String> segments = new ArrayList<>();
    if (!inner.isEmpty()) {
      for (String segment : inner.split("/", -1)) {
        segments.add(decoded(segment));
      }
    }
    return List.copyOf(segments);
  }

  private static String decoded(String segment) {
    if (segment.indexOf('%') < 0) {
      return segment;
    }
    ByteBuffer bytes = ByteBuffer.allocate(segment.length() * 3);
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) != '%') {
        bytes.put(segment.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      int high = i + 2 < segment.length() ? Character.digit(segment.charAt(i + 1), 16) : -1;
      int low = i + 2 < segment.length() ? Character.digit(segment.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return segment;
      }
      bytes.put((byte) (high * 16 + low));
      i += 2;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException notUtf8) {
      return segment;
    }
  }
}
