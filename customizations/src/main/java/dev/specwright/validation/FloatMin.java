package dev.specwright.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The float is at least a bound, compared as both are written: 0.1 is not more than 0.1
 * ({@code @DecimalMin} widens a float first, to 0.10000000149). Null is valid.
 */
@Documented
@Constraint(validatedBy = FloatMin.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface FloatMin {
  /** The bound: a decimal literal. */
  String value();

  /** Whether the bound itself is allowed. */
  boolean inclusive() default true;

  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<FloatMin, Float> {
    private double bound;
    private boolean inclusive;

    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    public void initialize(FloatMin constraint) {
      bound = Double.parseDouble(constraint.value());
      inclusive = constraint.inclusive();
    }

    @Override
    protected void check(Checker check, Float value) {
      if (inclusive) {
        check.minimum(Checker.SELF, value, bound);
      } else {
        check.exclusiveMinimum(Checker.SELF, value, bound);
      }
    }
  }
}
