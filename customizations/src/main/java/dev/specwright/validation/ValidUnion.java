package dev.specwright.validation;

import dev.specwright.model.Union;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The union holds one of the contract's alternatives ({@code anyOf}, {@code oneOf}), and that one
 * is valid all the way down: no {@code @Valid} is needed beside it. Null is valid.
 */
@Documented
@Constraint(validatedBy = ValidUnion.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidUnion {
  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<ValidUnion, Union> {
    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    protected void check(Checker check, Union value) {
      check.value(Checker.SELF, value);
    }
  }
}
