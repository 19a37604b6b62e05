package dev.specwright.validation;

import dev.specwright.model.ModelObject;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The object has as many properties as JSON Schema's {@code minProperties} and {@code
 * maxProperties} ask, whether the contract names them or not; one that is JSON null counts, one
 * that is absent does not. A violation stands at the object.
 */
@Documented
@Constraint(validatedBy = PropertyCount.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PropertyCount {
  /** The fewest properties allowed. */
  int min() default 0;

  /** The most properties allowed. */
  int max() default Integer.MAX_VALUE;

  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<PropertyCount, ModelObject> {
    private int min;
    private int max;

    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    public void initialize(PropertyCount constraint) {
      min = constraint.min();
      max = constraint.max();
    }

    @Override
    protected void check(Checker check, ModelObject value) {
      check.minProperties(value, min);
      check.maxProperties(value, max);
    }
  }
}
