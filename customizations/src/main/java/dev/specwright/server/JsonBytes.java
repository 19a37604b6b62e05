package dev.specwright.server;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonWritable;
import dev.specwright.json.JsonWriter;

/** Writes whatever can write itself as the bytes of a JSON document. */
final class JsonBytes {
  private static final Codec<JsonWritable> WRITER =
      Codec.of(
          JsonWritable.class,
          in -> {
            throw new UnsupportedOperationException("this codec only writes");
          },
          JsonWriter::value);

  private JsonBytes() {}

  static byte[] of(JsonWritable document) {
    return WRITER.writeBytes(document);
  }
}
