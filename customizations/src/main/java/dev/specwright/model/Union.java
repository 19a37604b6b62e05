package dev.specwright.model;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.JsonWritable;
import dev.specwright.json.JsonWriter;
import dev.specwright.validation.Checkable;
import dev.specwright.validation.Checker;
import org.jspecify.annotations.Nullable;

/** A value that is one of several alternatives ({@code anyOf}, {@code oneOf}, several types). */
@WireModel
public interface Union extends JsonWritable, Checkable {
  /** The alternative's own value; null only for an unrecognized JSON null. */
  @Nullable Object value();

  /** False for the arm that keeps a value none of the contract's alternatives fits. */
  default boolean isRecognized() {
    return true;
  }

  /** Nothing, unless an alternative has something to check. */
  @Override
  default void check(Checker check) {}

  /** The arm that keeps a value none of the contract's alternatives fits: plain Java, or null. */
  interface Raw extends Union {

    @Override
    default boolean isRecognized() {
      return false;
    }

    @Override
    default void write(JsonWriter out) {
      out.any(value());
    }
  }
}
