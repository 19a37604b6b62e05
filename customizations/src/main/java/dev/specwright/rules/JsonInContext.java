package dev.specwright.rules;

import dev.specwright.validation.Rule;
import dev.specwright.validation.RuleValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that asks for JSON mode ({@code response_format.type} is {@code json_object}) says
 * "JSON" somewhere in its context: in the {@code content} of a message, be it a string or parts
 * with {@code text}, or in {@code prompt}, be it a string or a list of strings. A violation stands
 * at {@code response_format}; its code is {@code json_in_context}.
 *
 * <p>Any letter case counts. The published text says that the API throws an error if the string
 * "JSON" does not appear in the context; the service behind it accepts "json" and "Json" as well,
 * and a check that is stricter than the service would refuse requests that work.
 */
@Documented
@Constraint(validatedBy = JsonInContext.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonInContext {
  /** The rule itself, for generated checks. */
  Rule RULE = JsonMode::check;

  /** Replaces the rule's sentence when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the rule. */
  final class Validator extends RuleValidator<JsonInContext> {
    /** Needed by the validator's engine. */
    public Validator() {
      super(RULE);
    }
  }
}
