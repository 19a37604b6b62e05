package dev.specwright.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number is a multiple of the divisor, reckoned in decimal as JSON Schema's {@code multipleOf}
 * asks: 0.3 is a multiple of 0.1. Null is valid.
 */
@Documented
@Constraint(validatedBy = MultipleOf.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface MultipleOf {
  /** The divisor: a decimal literal above zero, for example {@code 0.01}. */
  String value();

  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<MultipleOf, Number> {
    private String divisor = "1";

    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    public void initialize(MultipleOf constraint) {
      divisor = constraint.value();
    }

    @Override
    protected void check(Checker check, Number value) {
      check.multipleOf(Checker.SELF, value, divisor);
    }
  }
}
