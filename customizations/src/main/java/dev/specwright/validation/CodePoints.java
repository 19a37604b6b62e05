package dev.specwright.validation;

import dev.specwright.model.Formatted;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;

/**
 * The string is as long as JSON Schema's {@code minLength} and {@code maxLength} ask, counted in
 * code points ({@code @Size} counts UTF-16 units). Null is valid.
 */
@Documented
@Constraint(
    validatedBy = {
      CodePoints.Validator.class,
      CodePoints.UriValidator.class,
      CodePoints.FormattedValidator.class
    })
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodePoints {
  /** The fewest code points allowed. */
  int min() default 0;

  /** The most code points allowed. */
  int max() default Integer.MAX_VALUE;

  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<CodePoints, String> {
    private int min;
    private int max;

    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    public void initialize(CodePoints constraint) {
      min = constraint.min();
      max = constraint.max();
    }

    @Override
    protected void check(Checker check, String value) {
      check.minLength(Checker.SELF, value, min);
      check.maxLength(Checker.SELF, value, max);
    }
  }

  /** Runs the generated check on a URI as it is written. */
  final class UriValidator extends CheckValidator<CodePoints, URI> {
    private final Validator text = new Validator();

    /** Needed by the validator's engine. */
    public UriValidator() {}

    @Override
    public void initialize(CodePoints constraint) {
      text.initialize(constraint);
    }

    @Override
    protected void check(Checker check, URI value) {
      text.check(check, value.toString());
    }
  }

  /** Runs the generated check on the text of a formatted string. */
  final class FormattedValidator extends CheckValidator<CodePoints, Formatted<?>> {
    private final Validator text = new Validator();

    /** Needed by the validator's engine. */
    public FormattedValidator() {}

    @Override
    public void initialize(CodePoints constraint) {
      text.initialize(constraint);
    }

    @Override
    protected void check(Checker check, Formatted<?> value) {
      text.check(check, value.text());
    }
  }
}
