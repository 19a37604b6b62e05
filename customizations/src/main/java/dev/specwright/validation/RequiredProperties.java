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
import java.util.Set;

/**
 * The object has the properties the contract requires, and those it requires to be more than null
 * are not null. A violation stands at the missing property; its code is {@code required}.
 */
@Documented
@Constraint(validatedBy = RequiredProperties.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiredProperties {
  /** The wire names of the required properties. */
  String[] value();

  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<RequiredProperties, ModelObject> {
    private Set<String> names = Set.of();

    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    public void initialize(RequiredProperties constraint) {
      names = Set.of(constraint.value());
    }

    @Override
    protected void check(Checker check, ModelObject value) {
      value.check(check);
    }

    /** Only the object itself can tell missing from null, so all its checks are run. */
    @Override
    List<Problem> problems(ModelObject value) {
      return value.problems().stream().filter(this::isOurs).toList();
    }

    private boolean isOurs(Problem problem) {
      return problem.code().equals("required")
          && problem.location().size() == 1
          && names.contains(problem.location().get(0));
    }
  }
}
