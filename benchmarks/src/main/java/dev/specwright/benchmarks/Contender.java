package dev.specwright.benchmarks;

import dev.specwright.json.Codec;
import java.io.IOException;

/**
 * A way to read and write one kind of payload.
 *
 * @param <T> what it reads into
 */
interface Contender<T> {
  T read(byte[] json) throws IOException;

  byte[] write(T value) throws IOException;

  /** The generated model, read with all checks. */
  static <T> Contender<T> strict(Codec<T> codec) {
    return new Contender<>() {
      @Override
      public T read(byte[] json) {
        return codec.read(json);
      }

      @Override
      public byte[] write(T value) {
        return codec.writeBytes(value);
      }
    };
  }

  /** The generated model, read the way clients read. */
  static <T> Contender<T> lenient(Codec<T> codec) {
    return new Contender<>() {
      @Override
      public T read(byte[] json) {
        return codec.readLenient(json);
      }

      @Override
      public byte[] write(T value) {
        return codec.writeBytes(value);
      }
    };
  }
}
