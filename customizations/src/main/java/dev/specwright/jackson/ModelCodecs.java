package dev.specwright.jackson;

import dev.specwright.json.Codec;
import dev.specwright.model.Union;

/** Finds the codec of a model class; a union's arm is read through its union. */
final class ModelCodecs {
  private ModelCodecs() {}

  /**
   * The codec that reads the class.
   *
   * @throws IllegalArgumentException when the class is no generated model
   */
  static Codec<?> of(Class<?> type) {
    var owner = type;
    if (Union.class.isAssignableFrom(type) && !type.isInterface()) {
      for (var union : type.getInterfaces()) {
        if (Union.class.isAssignableFrom(union)) {
          owner = union;
        }
      }
    }
    return Codec.forType(owner);
  }
}
