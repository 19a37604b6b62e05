package dev.specwright.validation;

import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * A hand-written {@link Rule} as a Jakarta constraint on a class. Like {@link Checker#rule} it
 * leaves objects alone that hold misfits: what it would say of them merely follows from those.
 *
 * @param <A> the constraint's annotation
 */
public abstract class RuleValidator<A extends Annotation> extends CheckValidator<A, ModelObject> {
  private final Rule rule;

  /** A validator of one rule. */
  protected RuleValidator(Rule rule) {
    this.rule = rule;
  }

  @Override
  protected final void check(Checker check, ModelObject value) {
    check.rule(rule, value);
  }

  @Override
  final List<Problem> problems(ModelObject value) {
    return Misfits.noneIn(value) ? super.problems(value) : List.of();
  }
}
