package dev.specwright.generator.source;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Explicit tags of the core schema of YAML 1.2.2. */
final class CoreTags {
  static final String PREFIX = "tag:yaml.org,2002:";

  private CoreTags() {}

  /** The tag as it is written in a document. */
  static String shown(String tag) {
    return tag.startsWith(PREFIX) ? "!!" + tag.substring(PREFIX.length()) : tag;
  }

  /** The value of a scalar with that tag. */
  static @Nullable Object value(String tag, String text) throws CoreSchema.NotJson {
    Object resolved = tag.equals(PREFIX + "str") ? text : CoreSchema.resolve(text);
    boolean fits =
        switch (shown(tag)) {
          case "!!str" -> true;
          case "!!int" -> resolved instanceof BigInteger;
          case "!!float" -> resolved instanceof Number;
          case "!!bool" -> resolved instanceof Boolean;
          case "!!null" -> resolved == null;
          default ->
              throw new CoreSchema.NotJson(
                  "the tag '" + shown(tag) + "' has no meaning in JSON here", "remove it");
        };
    if (!fits) {
      throw new CoreSchema.NotJson(
          "'" + text + "' is no " + shown(tag).substring(2), "correct the value or the tag");
    }
    return resolved;
  }
}
