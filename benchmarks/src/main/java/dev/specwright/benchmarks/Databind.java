package dev.specwright.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/** Jackson databind 2 onto {@link Plain}, with a reader and a writer per type, as one should. */
final class Databind<T> implements Contender<T> {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final ObjectReader reader;
  private final ObjectWriter writer;

  Databind(Class<T> type) {
    reader = MAPPER.readerFor(type);
    writer = MAPPER.writerFor(type);
  }

  @Override
  public T read(byte[] json) throws IOException {
    return reader.readValue(json);
  }

  @Override
  public byte[] write(T value) throws IOException {
    return writer.writeValueAsBytes(value);
  }

  /** A string, or a list of something. */
  private abstract static class TextOr extends JsonDeserializer<Object> {
    private final TypeReference<?> list;

    TextOr(TypeReference<?> list) {
      this.list = list;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.hasToken(JsonToken.VALUE_STRING)) {
        return in.getText();
      }
      JavaType type = context.getTypeFactory().constructType(list);
      return context.readValue(in, type);
    }
  }

  /** A string, or a list of parts. */
  static final class TextOrParts extends TextOr {
    TextOrParts() {
      super(new TypeReference<List<Plain.Part>>() {});
    }
  }

  /** A string, or a list of strings. */
  static final class TextOrTexts extends TextOr {
    TextOrTexts() {
      super(new TypeReference<List<String>>() {});
    }
  }
}
