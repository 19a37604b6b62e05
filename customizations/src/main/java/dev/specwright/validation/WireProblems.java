package dev.specwright.validation;

import dev.specwright.json.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * Tells Hibernate Validator's violations as {@link Problem}s, with the path and code the generated
 * checks give them. Needs a validator that {@link WirePaths} has been told to.
 */
public final class WireProblems {
  private WireProblems() {}

  /**
   * One problem per violation, ordered by path, then code. The message is the violation's. A
   * constraint JSON Schema does not know has its annotation's name as code, beginning with a small
   * letter.
   */
  public static List<Problem> of(Collection<? extends ConstraintViolation<?>> violations) {
    var problems = new ArrayList<Problem>(violations.size());
    for (var violation : violations) {
      problems.add(problem(violation));
    }
    problems.sort(Comparator.comparing(Problem::path).thenComparing(Problem::code));
    return List.copyOf(problems);
  }

  private static Problem problem(ConstraintViolation<?> violation) {
    var location = location(violation.getPropertyPath());
    var ours = ours(violation);
    if (ours != null) {
      return new Problem(location, ours.code(), violation.getMessage(), ours.detail());
    }
    var constraint = violation.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof DecimalMin bound) {
      return new Problem(
          location,
          bound.inclusive() ? "minimum" : "exclusiveMinimum",
          violation.getMessage(),
          bound.value());
    }
    if (constraint instanceof DecimalMax bound) {
      return new Problem(
          location,
          bound.inclusive() ? "maximum" : "exclusiveMaximum",
          violation.getMessage(),
          bound.value());
    }
    if (constraint instanceof Size size
        && (violation.getInvalidValue() instanceof Map<?, ?>
            || violation.getInvalidValue() instanceof Collection<?>)) {
      return size(location, size, violation);
    }
    if (constraint instanceof NotNull) {
      return new Problem(location, "required", violation.getMessage(), null);
    }
    var name = constraint.annotationType().getSimpleName();
    var code = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return new Problem(location, code, violation.getMessage(), null);
  }

  /** What one of our constraints attached; null for all others. */
  private static @Nullable Problem ours(ConstraintViolation<?> violation) {
    return violation instanceof HibernateConstraintViolation<?> hibernate
        ? hibernate.getDynamicPayload(Problem.class)
        : null;
  }

  private static Problem size(List<Object> location, Size size, ConstraintViolation<?> violation) {
    var value = violation.getInvalidValue();
    var isMap = value instanceof Map<?, ?>;
    var actual =
        value instanceof Map<?, ?> map
            ? map.size()
            : value instanceof Collection<?> list ? list.size() : 0;
    var tooFew = actual < size.min();
    var code = (tooFew ? "min" : "max") + (isMap ? "Properties" : "Items");
    return new Problem(
        location, code, violation.getMessage(), Integer.toString(tooFew ? size.min() : size.max()));
  }

  private static List<Object> location(Path path) {
    var location = new ArrayList<Object>();
    for (var node : path) {
      if (node.getIndex() != null) {
        location.add(node.getIndex());
      } else if (node.getKey() != null) {
        location.add(node.getKey().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
        location.add(node.getName());
      }
    }
    return location;
  }
}
