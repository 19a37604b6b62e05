package dev.specwright.generator.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.generator.conformance.Instances.Instance;
import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import dev.specwright.validation.WirePaths;
import dev.specwright.validation.WireProblems;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;

/**
 * Compares the two renderings of a contract's constraints, generated checks and annotations that
 * Hibernate Validator runs, on objects that are read leniently and on objects that are built.
 */
public final class Renderings implements Examiner {
  private static final Validator VALIDATOR =
      WirePaths.configure(Validation.byProvider(HibernateValidator.class).configure())
          .buildValidatorFactory()
          .getValidator();

  private Tally tally = Tally.NONE;

  /** A comparison. */
  public Renderings() {}

  @Override
  public void examine(Instance instance) {
    // Unions and enums are values inside beans, not beans.
    if (instance.type().isObject() && instance.json().isObject()) {
      ModelObject read = (ModelObject) instance.type().codec().readLenient(instance.text());
      compare(read, instance);
      ModelObject built = Rebuilding.of(read);
      if (built != null) {
        compare(built, instance);
      }
    }
  }

  @Override
  public Tally tally() {
    return tally;
  }

  private void compare(ModelObject model, Instance instance) {
    List<Problem> problems = model.problems();
    assertEquals(
        pathsAndCodes(problems),
        pathsAndCodes(WireProblems.of(VALIDATOR.validate(model))),
        () -> model + Conformance.describe(instance));
    List<String> codes = problems.stream().map(Problem::code).distinct().toList();
    tally = tally.plus(Tally.of(problems.isEmpty(), false, codes));
  }

  private static Set<String> pathsAndCodes(Collection<Problem> problems) {
    Set<String> all = new TreeSet<>();
    problems.forEach(problem -> all.add(problem.path() + " " + problem.code()));
    return all;
  }
}
