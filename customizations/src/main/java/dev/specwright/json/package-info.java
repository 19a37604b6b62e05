/**
 * Streaming JSON for generated models: {@link dev.specwright.json.Codec} reads and writes whole
 * documents, {@link dev.specwright.json.JsonReader} and {@link dev.specwright.json.JsonWriter} are
 * what generated code talks to, {@link dev.specwright.json.Problem} is how anything wrong is told.
 *
 * <p>JSON is RFC 8259, encoded as UTF-8 without a byte order mark.
 */
@NullMarked
package dev.specwright.json;

import org.jspecify.annotations.NullMarked;
