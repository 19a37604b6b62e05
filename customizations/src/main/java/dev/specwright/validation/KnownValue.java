package dev.specwright.validation;

import dev.specwright.model.OpenEnum;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The enumeration's value is one the contract lists ({@code enum}). Null is valid. */
@Documented
@Constraint(validatedBy = KnownValue.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownValue {
  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<KnownValue, OpenEnum<?>> {
    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    protected void check(Checker check, OpenEnum<?> value) {
      check.value(Checker.SELF, value);
    }
  }
}
