package dev.specwright.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one place where Jackson's factories are configured. */
final class Json {
  private static final JsonFactory FACTORY = create(ReadLimits.DEFAULT);
  private static final Map<ReadLimits, JsonFactory> OTHERS = new ConcurrentHashMap<>();

  private Json() {}

  static JsonFactory factory(ReadLimits limits) {
    // By identity: a record's equals is linked on its first call, which takes a cold process long.
    return limits == ReadLimits.DEFAULT ? FACTORY : OTHERS.computeIfAbsent(limits, Json::create);
  }

  /** Writes one document as UTF-8. */
  static byte[] bytes(Consumer<JsonWriter> content) {
    return bytes(content, (out, each) -> each.accept(out));
  }

  /** Writes one value as a document in UTF-8. */
  static <T> byte[] bytes(T value, BiConsumer<JsonWriter, ? super T> encoder) {
    BufferRecycler recycler = FACTORY._getBufferRecycler();
    try (ByteArrayBuilder out = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator generator = FACTORY.createGenerator(out)) {
        encoder.accept(JsonWriter.over(generator), value);
      }
      return out.getClearAndRelease();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      recycler.releaseToPool();
    }
  }

  /** Writes one document as text. */
  static String string(Consumer<JsonWriter> content) {
    BufferRecycler recycler = FACTORY._getBufferRecycler();
    try (SegmentedStringWriter out = new SegmentedStringWriter(recycler)) {
      try (JsonGenerator generator = FACTORY.createGenerator(out)) {
        content.accept(JsonWriter.over(generator));
      }
      return out.getAndClear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      recycler.releaseToPool();
    }
  }

  /** Plain Java as compact JSON. */
  static String text(@Nullable Object plain) {
    return string(out -> out.any(plain));
  }

  /** A generated value as plain Java. */
  static @Nullable Object plain(JsonWritable value) {
    byte[] written = bytes(out -> out.value(value));
    try (JsonParser parser = FACTORY.createParser(written)) {
      parser.nextToken();
      return JsonReader.over(parser, JsonReader.Mode.LENIENT).any();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonFactory create(ReadLimits limits) {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.stringLength())
                .maxDocumentLength(limits.documentLength())
                .build())
        // RFC 8259: UTF-8 and nothing else.
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
        .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }
}
