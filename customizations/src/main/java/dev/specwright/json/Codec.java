package dev.specwright.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.specwright.model.Misfit;
import dev.specwright.validation.Checkable;
import dev.specwright.validation.Checker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes whole documents of one type.
 *
 * <p><em>Strict</em> reading (for servers) accepts exactly what the contract accepts and reports
 * every problem at once. <em>Lenient</em> reading (for clients) keeps what does not fit and fails
 * only on what is not JSON, or not JSON of the right kind at its root. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class Codec<T> {
  private static final ClassValue<Codec<?>> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected Codec<?> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private final Class<T> type;
  private final Decoder<T> decoder;
  private final BiConsumer<JsonWriter, T> encoder;
  private final ReadLimits limits;

  private Codec(
      Class<T> type, Decoder<T> decoder, BiConsumer<JsonWriter, T> encoder, ReadLimits limits) {
    this.type = type;
    this.decoder = decoder;
    this.encoder = encoder;
    this.limits = limits;
  }

  /** A codec with the default limits. */
  public static <T> Codec<T> of(
      Class<T> type, Decoder<T> decoder, BiConsumer<JsonWriter, T> encoder) {
    return new Codec<>(type, decoder, encoder, ReadLimits.DEFAULT);
  }

  /** A codec with the default limits for a type that writes itself. */
  public static <T extends JsonWritable> Codec<T> of(Class<T> type, Decoder<T> decoder) {
    return of(type, decoder, JsonWriter::value);
  }

  /**
   * The codec of a generated class: its {@code public static final CODEC}.
   *
   * @throws IllegalArgumentException when the class has none
   */
  @SuppressWarnings("unchecked") // find() has compared the types
  public static <T> Codec<T> forType(Class<T> type) {
    return (Codec<T>) BY_TYPE.get(type);
  }

  /** The same codec with other limits. */
  public Codec<T> withLimits(ReadLimits newLimits) {
    return new Codec<>(type, decoder, encoder, newLimits);
  }

  /** The type that is read and written. */
  public Class<T> type() {
    return type;
  }

  /** How a value inside a document is read. */
  public Decoder<T> decoder() {
    return decoder;
  }

  /** How a value inside a document is written. */
  public BiConsumer<JsonWriter, T> encoder() {
    return encoder;
  }

  /**
   * Reads and validates a document.
   *
   * @param json UTF-8
   * @throws InvalidJsonException with everything that is wrong with the document
   */
  public T read(byte[] json) {
    return strict(new Source.Bytes(json, limits));
  }

  /** Reads and validates a document; as {@link #read(byte[])}. */
  public T read(String json) {
    return strict(new Source.Text(json, limits));
  }

  /**
   * Reads and validates a document; as {@link #read(byte[])}. The stream is read to its end, not
   * closed.
   *
   * @throws UncheckedIOException when the stream fails
   */
  public T read(InputStream json) {
    return read(bytes(json));
  }

  /**
   * Reads a document and keeps what does not fit.
   *
   * @param json UTF-8
   * @throws InvalidJsonException when it is not JSON, exceeds the limits, or is not of the right
   *     kind at its root
   */
  public T readLenient(byte[] json) {
    return lenient(new Source.Bytes(json, limits));
  }

  /** Reads a document and keeps what does not fit; as {@link #readLenient(byte[])}. */
  public T readLenient(String json) {
    return lenient(new Source.Text(json, limits));
  }

  /**
   * Reads a document and keeps what does not fit; as {@link #readLenient(byte[])}. The stream is
   * read to its end, not closed.
   *
   * @throws UncheckedIOException when the stream fails
   */
  public T readLenient(InputStream json) {
    return readLenient(bytes(json));
  }

  /** Writes a document as UTF-8. */
  public byte[] writeBytes(T value) {
    return Json.bytes(value, encoder);
  }

  /** Writes a document as text. */
  public String writeString(T value) {
    return Json.string(out -> encoder.accept(out, value));
  }

  /**
   * Writes a document as UTF-8 to a stream, which is flushed, not closed.
   *
   * @throws UncheckedIOException when the stream fails
   */
  public void write(T value, OutputStream stream) {
    try (JsonGenerator generator = Json.factory(limits).createGenerator(stream)) {
      encoder.accept(JsonWriter.over(generator), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private T strict(Source source) {
    source.check();
    List<Problem> misread;
    T value;
    try (JsonParser parser = source.open()) {
      start(parser);
      JsonReader in = new JsonReader(parser, JsonReader.Mode.STRICT, limits.problems());
      value = decoder.read(in);
      end(parser);
      misread = in.problems();
    } catch (IOException e) {
      throw failed(e);
    } catch (UncheckedIOException e) {
      throw failed(e.getCause());
    }
    List<Problem> problems =
        value instanceof Checkable checkable
            ? Checker.run(checkable, misread, limits.problems())
            : misread;
    if (!problems.isEmpty()) {
      throw new InvalidJsonException(DocumentOrder.sort(problems, source));
    }
    return read(value);
  }

  private T lenient(Source source) {
    source.check();
    try (JsonParser parser = source.open()) {
      start(parser);
      JsonReader in = new JsonReader(parser, JsonReader.Mode.LENIENT, limits.problems());
      T value = decoder.read(in);
      end(parser);
      Misfit misfit = in.pending();
      if (misfit != null) {
        throw new InvalidJsonException(misfit.problems());
      }
      return read(value);
    } catch (IOException e) {
      throw failed(e);
    } catch (UncheckedIOException e) {
      throw failed(e.getCause());
    }
  }

  private T read(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(
          "the decoder of " + type.getName() + " returned null without calling misfit(...)");
    }
    return value;
  }

  private static void start(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      throw new InvalidJsonException(
          List.of(new Problem(List.of(), "syntax", "is not JSON: it is empty", null)));
    }
  }

  private static void end(JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      throw new InvalidJsonException(
          List.of(
              SyntaxProblems.at(
                  parser.currentTokenLocation().getLineNr(),
                  parser.currentTokenLocation().getColumnNr(),
                  "there is more after its end,")));
    }
  }

  private RuntimeException failed(IOException cause) {
    return cause instanceof JsonProcessingException syntax
        ? new InvalidJsonException(List.of(SyntaxProblems.of(syntax, limits)))
        : new UncheckedIOException(cause);
  }

  private byte[] bytes(InputStream json) {
    try {
      long most = limits.documentLength();
      if (most >= Integer.MAX_VALUE - 8) {
        return json.readAllBytes();
      }
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      read.write(json.readNBytes((int) most + 1));
      return read.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Codec<?> find(Class<?> type) {
    try {
      Field field = type.getField("CODEC");
      if (Modifier.isStatic(field.getModifiers())
          && field.get(null) instanceof Codec<?> codec
          && codec.type == type) {
        return codec;
      }
    } catch (ReflectiveOperationException e) {
      throw noCodec(type, e);
    }
    throw noCodec(type, null);
  }

  private static IllegalArgumentException noCodec(Class<?> type, @Nullable Exception cause) {
    return new IllegalArgumentException(
        type.getName()
            + " has no codec: it needs a public static final Codec<"
            + type.getSimpleName()
            + "> CODEC, as generated models have",
        cause);
  }
}
