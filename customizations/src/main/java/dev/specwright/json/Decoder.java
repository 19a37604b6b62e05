package dev.specwright.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value from a {@link JsonReader}.
 *
 * @param <T> what the value becomes
 */
@FunctionalInterface
public interface Decoder<T> {
  /**
   * Reads the value whose first token is the reader's current one, and leaves the reader on the
   * value's last token.
   *
   * @return the value; null when it is a misfit, which the reader has then been told
   */
  @Nullable T read(JsonReader in);
}
