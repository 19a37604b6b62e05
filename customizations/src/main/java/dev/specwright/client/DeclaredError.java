package dev.specwright.client;

import dev.specwright.json.Codec;
import dev.specwright.json.InvalidJsonException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One error model a contract declares, and the exception that carries it.
 *
 * @param codec reads the body
 * @param exception makes the exception, usually a constructor
 */
record DeclaredError<E>(
    Codec<E> codec, BiFunction<ApiResponse, E, ? extends ApiException> exception) {

  /** The exception for an answer, or null when the body is not this model's JSON. */
  @Nullable ApiException read(ApiResponse response, byte[] body) {
    E error;
    try {
      error = codec.readLenient(body);
    } catch (InvalidJsonException notThisModel) {
      return null;
    }
    return exception.apply(response, error);
  }
}
