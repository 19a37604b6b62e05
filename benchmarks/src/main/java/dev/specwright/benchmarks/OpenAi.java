package dev.specwright.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.ObjectMappers;
import java.io.IOException;

/**
 * The models of openai-java through that library's own mapper, the way its client reads and writes
 * them.
 *
 * <p>They describe the OpenAI API, which Pulze extends, so the work differs in three places: a
 * request's plugins are an undeclared property to them, the parameters of a tool and the metadata
 * of an answer untyped JSON. Everything else in the payloads is read into the declared types, at
 * once; nothing is validated.
 */
final class OpenAi<T> implements Contender<T> {
  private static final JsonMapper MAPPER = ObjectMappers.jsonMapper();

  private final Class<T> type;

  OpenAi(Class<T> type) {
    this.type = type;
  }

  @Override
  public T read(byte[] json) throws IOException {
    return MAPPER.readValue(json, type);
  }

  @Override
  public byte[] write(T value) throws IOException {
    return MAPPER.writeValueAsBytes(value);
  }
}
