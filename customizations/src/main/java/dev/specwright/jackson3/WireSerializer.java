package dev.specwright.jackson3;

import dev.specwright.json.JsonWritable;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.ModelObject;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes models with their own code. Named by {@link Jackson3Model}; made by Jackson. */
public final class WireSerializer extends ValueSerializer<JsonWritable> {
  /** For Jackson. */
  public WireSerializer() {}

  @Override
  public Class<?> handledType() {
    return JsonWritable.class;
  }

  @Override
  public void serialize(JsonWritable value, JsonGenerator out, SerializationContext context) {
    try {
      value.write(JsonWriter.over(new GeneratorOverJackson3(out)));
    } catch (UncheckedIOException e) {
      throw JacksonIOException.construct(e.getCause(), out);
    }
  }

  /**
   * Adds the type's name where the mapper asks for it, the way Jackson does for beans (objects) and
   * for scalars (everything else), so that what such a mapper writes it can read.
   */
  @Override
  public void serializeWithType(
      JsonWritable value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    if (value instanceof ModelObject) {
      var type = types.typeId(value, JsonToken.START_OBJECT);
      serialize(value, new TypedObjectGenerator(out, context, types, type), context);
    } else {
      var type =
          types.writeTypePrefix(out, context, types.typeId(value, JsonToken.VALUE_EMBEDDED_OBJECT));
      serialize(value, out, context);
      types.writeTypeSuffix(out, context, type);
    }
  }
}
