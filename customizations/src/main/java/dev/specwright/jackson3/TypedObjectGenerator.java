package dev.specwright.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Leaves the braces of one object to a type serializer, which puts the type's name where it
 * belongs.
 */
final class TypedObjectGenerator extends JsonGeneratorDelegate {
  private final SerializationContext context;
  private final TypeSerializer types;
  private final WritableTypeId type;
  private int depth;

  TypedObjectGenerator(
      JsonGenerator out, SerializationContext context, TypeSerializer types, WritableTypeId type) {
    super(out, true);
    this.context = context;
    this.types = types;
    this.type = type;
  }

  @Override
  public JsonGenerator writeStartObject() {
    if (depth++ == 0) {
      types.writeTypePrefix(delegate, context, type);
    } else {
      delegate.writeStartObject();
    }
    return this;
  }

  @Override
  public JsonGenerator writeStartObject(Object forValue) {
    return writeStartObject();
  }

  @Override
  public JsonGenerator writeStartObject(Object forValue, int size) {
    return writeStartObject();
  }

  @Override
  public JsonGenerator writeEndObject() {
    if (--depth == 0) {
      types.writeTypeSuffix(delegate, context, type);
    } else {
      delegate.writeEndObject();
    }
    return this;
  }
}
