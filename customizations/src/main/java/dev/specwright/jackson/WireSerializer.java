package dev.specwright.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.specwright.json.JsonWritable;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.ModelObject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes models with their own code. Named by {@link Jackson2Model}; made by Jackson. */
public final class WireSerializer extends JsonSerializer<JsonWritable> {
  /** For Jackson. */
  public WireSerializer() {}

  @Override
  public Class<JsonWritable> handledType() {
    return JsonWritable.class;
  }

  @Override
  public void serialize(JsonWritable value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    try {
      value.write(JsonWriter.over(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Adds the type's name where the mapper asks for it, the way Jackson does for beans (objects) and
   * for scalars (everything else), so that what such a mapper writes it can read.
   */
  @Override
  public void serializeWithType(
      JsonWritable value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    if (value instanceof ModelObject) {
      var type = types.typeId(value, JsonToken.START_OBJECT);
      serialize(value, new TypedObjectGenerator(out, types, type), provider);
    } else {
      var type = types.writeTypePrefix(out, types.typeId(value, JsonToken.VALUE_EMBEDDED_OBJECT));
      serialize(value, out, provider);
      types.writeTypeSuffix(out, type);
    }
  }
}
