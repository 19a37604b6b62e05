package dev.specwright.server;

import java.util.ArrayList;
import java.util.List;

/** Which media types a caller accepts: the {@code Accept} header (RFC 9110, section 12.5.1). */
final class Acceptance {
  private final List<MediaType> ranges;

  private Acceptance(List<MediaType> ranges) {
    this.ranges = ranges;
  }

  /** Reads the header's lines; what is not a media range is passed over. */
  static Acceptance of(List<String> accept) {
    List<MediaType> ranges = new ArrayList<>();
    for (String line : accept) {
      for (String range : MediaType.split(line, ',')) {
        MediaType.parse(range).ifPresent(ranges::add);
      }
    }
    return new Acceptance(ranges);
  }

  /**
   * Whether an answer of a type is welcome. A caller that names no type takes any; the most
   * specific range counts; {@code q=0} rules out.
   */
  boolean includes(String type, String subtype) {
    int best = ranges.isEmpty() ? 0 : -1;
    boolean included = ranges.isEmpty();
    for (MediaType range : ranges) {
      int precision = precision(range, type, subtype);
      if (precision > best) {
        best = precision;
        included = isWanted(range);
      } else if (precision == best && precision >= 0) {
        included |= isWanted(range);
      }
    }
    return included;
  }

  private static int precision(MediaType range, String type, String subtype) {
    if (range.type().equals("*") && range.subtype().equals("*")) {
      return 0;
    }
    if (!range.type().equals(type)) {
      return -1;
    }
    return range.subtype().equals("*") ? 1 : range.subtype().equals(subtype) ? 2 : -1;
  }

  private static boolean isWanted(MediaType range) {
    try {
      return Double.parseDouble(range.parameters().getOrDefault("q", "1")) > 0;
    } catch (NumberFormatException notAWeight) {
      return true;
    }
  }
}
