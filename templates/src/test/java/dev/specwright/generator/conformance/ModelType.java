package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.specwright.json.Codec;
import dev.specwright.model.ModelObject;
import dev.specwright.model.OpenEnum;

/**
 * A generated type and a schema it was generated from.
 *
 * @param pointer where the schema is: a JSON Pointer where every step is a keyword or a name
 * @param schema the schema
 * @param type the class
 */
public record ModelType(String pointer, JsonNode schema, Class<?> type) {

  /** Reads and writes the type. */
  @SuppressWarnings("unchecked") // forType has compared the types
  public Codec<Object> codec() {
    return (Codec<Object>) Codec.forType(type);
  }

  /** Whether a value of this kind can be read as the type at all. */
  public boolean hasKindOf(JsonNode json) {
    if (ModelObject.class.isAssignableFrom(type)) {
      return json.isObject();
    }
    return !OpenEnum.class.isAssignableFrom(type) || json.isTextual();
  }

  /** Whether it is a class of objects. */
  public boolean isObject() {
    return ModelObject.class.isAssignableFrom(type);
  }

  @Override
  public String toString() {
    return type.getName() + " from " + pointer;
  }
}
