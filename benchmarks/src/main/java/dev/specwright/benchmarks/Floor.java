package dev.specwright.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;

/**
 * What one writes by hand on jackson-core when nothing but speed counts: no checks, no paths, no
 * unknown properties, no difference between absent and null.
 */
final class Floor<T> implements Contender<T> {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Reads the value whose first token the parser stands on. */
  interface Reading<T> {
    T read(JsonParser in) throws IOException;
  }

  /** Writes a value. */
  interface Writing<T> {
    void write(JsonGenerator out, T value) throws IOException;
  }

  private final Reading<T> reading;
  private final Writing<T> writing;

  private Floor(Reading<T> reading, Writing<T> writing) {
    this.reading = reading;
    this.writing = writing;
  }

  static Floor<Plain.Request> request() {
    return new Floor<>(FloorRequests::read, FloorRequests::write);
  }

  static Floor<Plain.Answer> answer() {
    return new Floor<>(FloorAnswers::read, FloorAnswers::write);
  }

  static Floor<Plain.Chunk> chunk() {
    return new Floor<>(FloorChunks::read, FloorChunks::write);
  }

  @Override
  public T read(byte[] json) throws IOException {
    try (JsonParser in = FACTORY.createParser(json)) {
      in.nextToken();
      return reading.read(in);
    }
  }

  @Override
  public byte[] write(T value) throws IOException {
    BufferRecycler recycler = FACTORY._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
        writing.write(out, value);
      }
      return bytes.getClearAndRelease();
    } finally {
      recycler.releaseToPool();
    }
  }
}
