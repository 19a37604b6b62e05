package dev.specwright.validation;

import dev.specwright.json.Problem;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Jakarta constraint whose meaning and words are those of a generated check. Null is valid.
 *
 * @param <A> the constraint's annotation
 * @param <T> what it stands on
 */
public abstract class CheckValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {
  /** A validator without state; constraints with arguments take them in {@code initialize}. */
  protected CheckValidator() {}

  /**
   * Reports what is wrong with a value.
   *
   * @param check where to report; {@link Checker#SELF} is the value itself
   * @param value the value, never null
   */
  protected abstract void check(Checker check, T value);

  /** The problems of a value that count for this constraint. */
  List<Problem> problems(T value) {
    return Checker.run(check -> check(check, value));
  }

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    var problems = problems(value);
    if (problems.isEmpty()) {
      return true;
    }
    Violations.add(context, problems);
    return false;
  }
}
