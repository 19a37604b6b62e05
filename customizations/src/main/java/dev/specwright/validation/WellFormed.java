package dev.specwright.validation;

import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Every property has the shape the contract gives it. Reading leniently, or through an object
 * mapper, keeps what has another shape; validation reports it here, at the property.
 */
@Documented
@Constraint(validatedBy = WellFormed.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {
  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<WellFormed, ModelObject> {
    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    protected void check(Checker check, ModelObject value) {
      check.value(Checker.SELF, value);
    }

    @Override
    List<Problem> problems(ModelObject value) {
      if (value.misfits().isEmpty()) {
        return List.of();
      }
      var problems = new ArrayList<Problem>();
      value
          .misfits()
          .forEach(
              (name, misfit) ->
                  misfit.problems().forEach(problem -> problems.add(problem.under(name))));
      return problems;
    }
  }
}
