package dev.specwright.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** No two items of the list are equal as JSON values ({@code uniqueItems}). Null is valid. */
@Documented
@Constraint(validatedBy = UniqueItems.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface UniqueItems {
  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<UniqueItems, List<?>> {
    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    protected void check(Checker check, List<?> value) {
      if (Misfits.noneIn(value)) {
        check.uniqueItems(Checker.SELF, value);
      }
    }
  }
}
