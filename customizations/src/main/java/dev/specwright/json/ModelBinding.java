package dev.specwright.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.specwright.model.Union;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads one model class for somebody else's mapper, with all that can be wrong as one exception.
 * Immutable and thread-safe.
 */
public final class ModelBinding {
  private final Class<?> type;
  private final Codec<?> codec;

  private ModelBinding(Class<?> type, Codec<?> codec) {
    this.type = type;
    this.codec = codec;
  }

  /**
   * The binding of a model class; a union's arm is read through its union.
   *
   * @throws IllegalArgumentException when the class is no generated model
   */
  public static ModelBinding of(Class<?> type) {
    Class<?> owner = type;
    if (Union.class.isAssignableFrom(type) && !type.isInterface()) {
      for (Class<?> union : type.getInterfaces()) {
        if (Union.class.isAssignableFrom(union)) {
          owner = union;
        }
      }
    }
    return new ModelBinding(type, Codec.forType(owner));
  }

  /**
   * Reads a value.
   *
   * @param in stands on the value's first token, and afterwards on its last
   * @return a value of the class
   * @throws JsonBindingException when the value is not what the class asks for
   * @throws UncheckedIOException when the parser fails
   */
  public Object read(JsonParser in) {
    Object value;
    try {
      value = codec.decoder().read(JsonReader.over(in, JsonReader.Mode.BINDING));
    } catch (JsonBindingException e) {
      throw isJson(in) ? e : refusal(in, "JSON", noJson(in).under(e.location()));
    } catch (InvalidJsonException e) {
      Problem problem = e.problems().get(0);
      throw refusal(in, problem.message(), problem);
    } catch (IllegalStateException e) {
      if (isJson(in)) {
        throw e;
      }
      throw refusal(in, "JSON", noJson(in));
    }
    if (type.isInstance(value)) {
      return value;
    }
    String wanted = "a " + type.getSimpleName();
    throw refusal(in, wanted, new Problem(List.of(), "anyOf", "is not " + wanted, null));
  }

  private static JsonBindingException refusal(JsonParser in, String expected, Problem problem) {
    JsonLocation at = in.currentTokenLocation();
    return new JsonBindingException(problem, expected, at.getLineNr(), at.getColumnNr());
  }

  /** Token buffers and binary formats can hold what has no form in JSON. */
  private static boolean isJson(JsonParser in) {
    return !in.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT);
  }

  private static Problem noJson(JsonParser in) {
    String message =
        "must be JSON, but holds %s at %s"
            .formatted(held(in), in.getParsingContext().pathAsPointer());
    return new Problem(List.of(), "type", message, null);
  }

  private static String held(JsonParser in) {
    try {
      Object held = in.getEmbeddedObject();
      return held == null ? "null" : held.getClass().getTypeName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
