package dev.specwright.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/**
 * Leaves the braces of one object to a type serializer, which puts the type's name where it
 * belongs.
 */
final class TypedObjectGenerator extends JsonGeneratorDelegate {
  private final TypeSerializer types;
  private final WritableTypeId type;
  private int depth;

  TypedObjectGenerator(JsonGenerator out, TypeSerializer types, WritableTypeId type) {
    super(out, true);
    this.types = types;
    this.type = type;
  }

  @Override
  public void writeStartObject() throws IOException {
    if (depth++ == 0) {
      types.writeTypePrefix(delegate, type);
    } else {
      delegate.writeStartObject();
    }
  }

  @Override
  public void writeStartObject(Object forValue) throws IOException {
    writeStartObject();
  }

  @Override
  public void writeStartObject(Object forValue, int size) throws IOException {
    writeStartObject();
  }

  @Override
  public void writeEndObject() throws IOException {
    if (--depth == 0) {
      types.writeTypeSuffix(delegate, type);
    } else {
      delegate.writeEndObject();
    }
  }
}
