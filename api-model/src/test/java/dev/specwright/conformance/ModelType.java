package dev.specwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.specwright.json.Codec;
import dev.specwright.model.ModelObject;
import dev.specwright.model.OpenEnum;

/**
 * A generated type and a schema it was generated from.
 *
 * @param pointer the JSON Pointer of the schema
 * @param schema the schema
 * @param type the class
 */
record ModelType(String pointer, JsonNode schema, Class<?> type) {

  /** Reads and writes the type. */
  @SuppressWarnings("unchecked") // forType has compared the types
  Codec<Object> codec() {
    return (Codec<Object>) Codec.forType(type);
  }

  /** Whether a value of this kind can be read as the type at all. */
  boolean hasKindOf(JsonNode json) {
    if (ModelObject.class.isAssignableFrom(type)) {
      return json.isObject();
    }
    return !OpenEnum.class.isAssignableFrom(type) || json.isTextual();
  }

  /** Whether it is a class of objects. */
  boolean isObject() {
    return ModelObject.class.isAssignableFrom(type);
  }

  @Override
  public String toString() {
    return type.getName() + " from " + pointer;
  }
}
