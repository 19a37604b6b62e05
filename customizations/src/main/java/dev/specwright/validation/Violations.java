package dev.specwright.validation;

import dev.specwright.json.Problem;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Turns problems into violations of the constraint under validation: same place, same words. */
final class Violations {
  private static final Pattern MEANINGFUL_IN_TEMPLATES = Pattern.compile("[\\\\{}$]");
  private static final boolean HIBERNATE = hasHibernateValidator();

  private Violations() {}

  private static boolean hasHibernateValidator() {
    try {
      Class.forName(
          "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
          false,
          Violations.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Adds one violation per problem, located from the constrained value, in place of the default
   * one.
   */
  static void add(ConstraintValidatorContext context, List<Problem> problems) {
    var custom = context.getDefaultConstraintMessageTemplate();
    context.disableDefaultConstraintViolation();
    for (var problem : problems) {
      if (HIBERNATE) {
        Payload.attach(context, problem);
      }
      var template = custom.isEmpty() ? literal(problem.message()) : custom;
      end(Step.of(context.buildConstraintViolationWithTemplate(template)), problem.location());
    }
  }

  /** Messages quote values; nothing in them may be taken for a parameter or an expression. */
  private static String literal(String message) {
    return MEANINGFUL_IN_TEMPLATES.matcher(message).replaceAll("\\\\$0");
  }

  private static void end(Step start, List<Object> location) {
    var step = start;
    Integer index = null;
    for (var element : location) {
      if (element instanceof Integer next) {
        if (index != null) {
          step = step.intoItem(index);
        }
        index = next;
      } else {
        step = step.intoProperty((String) element, index);
        index = null;
      }
    }
    if (index == null) {
      step.end().run();
    } else {
      step.endAtItem(index);
    }
  }

  /** Loaded only where Hibernate Validator is. */
  private static final class Payload {
    private Payload() {}

    static void attach(ConstraintValidatorContext context, Problem problem) {
      if (context instanceof HibernateConstraintValidatorContext hibernate) {
        hibernate.withDynamicPayload(problem);
      }
    }
  }

  /**
   * What the next node of a path can be; the API has a type for each state, but none for what they
   * share.
   */
  private record Step(
      Function<String, NodeBuilderCustomizableContext> property,
      Supplier<ContainerElementNodeBuilderCustomizableContext> item,
      Function<Integer, Runnable> leaf,
      Runnable end) {

    static Step of(ConstraintViolationBuilder at) {
      return new Step(
          at::addPropertyNode,
          () -> at.addContainerElementNode("<list element>", List.class, 0),
          index -> at.addBeanNode().inIterable().atIndex(index)::addConstraintViolation,
          at::addConstraintViolation);
    }

    static Step of(NodeBuilderCustomizableContext at) {
      return new Step(
          at::addPropertyNode,
          () -> at.addContainerElementNode("<list element>", List.class, 0),
          index -> at.addBeanNode().inIterable().atIndex(index)::addConstraintViolation,
          at::addConstraintViolation);
    }

    static Step of(NodeBuilderDefinedContext at) {
      return new Step(
          at::addPropertyNode,
          () -> at.addContainerElementNode("<list element>", List.class, 0),
          index -> at.addBeanNode().inIterable().atIndex(index)::addConstraintViolation,
          at::addConstraintViolation);
    }

    static Step of(ContainerElementNodeBuilderDefinedContext at) {
      return new Step(
          at::addPropertyNode,
          () -> at.addContainerElementNode("<list element>", List.class, 0),
          index -> at.addBeanNode().inIterable().atIndex(index)::addConstraintViolation,
          at::addConstraintViolation);
    }

    Step intoProperty(String name, @Nullable Integer index) {
      var node = property.apply(name);
      return index == null ? of(node) : of(node.inIterable().atIndex(index));
    }

    Step intoItem(Integer index) {
      return of(item.get().inIterable().atIndex(index));
    }

    void endAtItem(Integer index) {
      leaf.apply(index).run();
    }
  }
}
