package dev.specwright.validation;

import dev.specwright.json.Codec;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value is one of those the contract lists ({@code enum}), where they are no strings alone;
 * numbers are compared by their mathematical value. Null is valid.
 */
@Documented
@Constraint(validatedBy = EnumValues.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface EnumValues {
  /** The values allowed, as JSON literals: {@code "\"auto\""}, {@code "1"}, {@code "true"}. */
  String[] value();

  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<EnumValues, Object> {
    private static final Codec<Object> LITERALS =
        Codec.of(Object.class, JsonReader::any, JsonWriter::any);

    private final List<@Nullable Object> allowed = new ArrayList<>();

    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    public void initialize(EnumValues constraint) {
      allowed.clear();
      for (String literal : constraint.value()) {
        try {
          allowed.add(literal.equals("null") ? null : LITERALS.readLenient(literal));
        } catch (InvalidJsonException e) {
          throw new IllegalArgumentException(
              ("@EnumValues has %1$s, which is not a JSON literal;"
                      + " strings need quotes of their own: \"\\\"%1$s\\\"\"")
                  .formatted(literal),
              e);
        }
      }
    }

    @Override
    protected void check(Checker check, Object value) {
      check.enumeration(Checker.SELF, value, allowed);
    }
  }
}
