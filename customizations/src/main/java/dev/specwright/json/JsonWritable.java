package dev.specwright.json;

/** A value that can write itself as one JSON value. */
public interface JsonWritable {
  /** Writes exactly one JSON value. */
  void write(JsonWriter out);
}
