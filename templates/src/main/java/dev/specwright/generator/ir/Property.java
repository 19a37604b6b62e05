package dev.specwright.generator.ir;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declared property of an object.
 *
 * @param wireName its name in JSON
 * @param javaName its accessor, builder method and field
 * @param value what it holds
 * @param required whether it must be present
 * @param oneWay which way it goes, unless both
 * @param defaultValue what it counts as while absent
 * @param nullBit the bit that remembers an explicit null, or -1 where null is not allowed
 * @param doc what the contract says of it
 * @param secret whether its value is kept out of {@code toString}
 */
public record Property(
    String wireName,
    String javaName,
    Value value,
    boolean required,
    Optional<OneWay> oneWay,
    Optional<DefaultValue> defaultValue,
    int nullBit,
    Doc doc,
    boolean secret) {

  /** The same with a default; null leaves it as it is. */
  public Property withDefault(@Nullable DefaultValue value) {
    return value == null
        ? this
        : new Property(
            wireName,
            javaName,
            this.value,
            required,
            oneWay,
            Optional.of(value),
            nullBit,
            doc,
            secret);
  }
}
