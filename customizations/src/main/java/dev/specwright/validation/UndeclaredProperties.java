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
import java.util.List;

/**
 * The properties that the contract does not name are as it says: none where it forbids them ({@code
 * additionalProperties: false}), else of the type it gives. A violation stands at the property.
 */
@Documented
@Constraint(validatedBy = UndeclaredProperties.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UndeclaredProperties {
  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<UndeclaredProperties, ModelObject> {
    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    protected void check(Checker check, ModelObject value) {
      value.check(check);
    }

    /** Only the object itself knows which are undeclared, so all its checks are run. */
    @Override
    List<Problem> problems(ModelObject value) {
      List<String> declared = value.propertyNames();
      return value.problems().stream()
          .filter(problem -> !problem.location().isEmpty())
          .filter(problem -> !declared.contains(problem.location().get(0)))
          .toList();
    }
  }
}
