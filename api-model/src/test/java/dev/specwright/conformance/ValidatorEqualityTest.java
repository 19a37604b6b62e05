package dev.specwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.conformance.Instances;
import dev.specwright.generator.conformance.Instances.Instance;
import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import dev.specwright.validation.WirePaths;
import dev.specwright.validation.WireProblems;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated checks and annotations are two renderings of one list of constraints. */
class ValidatorEqualityTest {
  private static final int INSTANCES = Integer.getInteger("specwright.oracle.instances", 20_000);

  @ParameterizedTest
  @EnumSource
  void generated_checks_and_hibernate_validator_find_the_same(TestedContract contract) {
    Instances instances = new Instances(contract.models());
    Set<String> codes = new HashSet<>();
    int valid = 0;
    int validated = 0;
    try (ValidatorFactory factory =
        WirePaths.configure(Validation.byProvider(HibernateValidator.class).configure())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      for (int i = 0; i < INSTANCES; i++) {
        Instance instance = instances.next();
        // Unions and enums are values inside beans, not beans.
        if (!instance.type().isObject() || !instance.json().isObject()) {
          continue;
        }
        var model = (ModelObject) instance.type().codec().readLenient(instance.text());
        Collection<Problem> problems = model.problems();
        assertEquals(
            pathsAndCodes(problems),
            pathsAndCodes(WireProblems.of(validator.validate(model))),
            () ->
                instance.type() + "\n" + instance.text() + "\n-Dspecwright.seed=" + Instances.SEED);
        problems.forEach(problem -> codes.add(problem.code()));
        validated++;
        valid += problems.isEmpty() ? 1 : 0;
      }
    }
    String counts = valid + " of " + validated + " valid; -Dspecwright.seed=" + Instances.SEED;
    assertTrue(valid > validated / 4 && valid < validated - validated / 4, counts);
    assertTrue(
        codes.containsAll(Set.of("type", "required", "enum", "minimum", "maximum", "minItems")),
        codes + "; " + counts);
  }

  private static Set<String> pathsAndCodes(Collection<Problem> problems) {
    Set<String> all = new TreeSet<>();
    problems.forEach(problem -> all.add(problem.path() + " " + problem.code()));
    return all;
  }
}
