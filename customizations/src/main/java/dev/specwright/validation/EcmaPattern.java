package dev.specwright.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;

/**
 * Some part of the string matches an ECMA-262 regular expression ({@code pattern}; {@code @Pattern}
 * speaks another dialect and matches the whole). Null is valid.
 *
 * @see EcmaPatterns
 */
@Documented
@Constraint(validatedBy = {EcmaPattern.Validator.class, EcmaPattern.UriValidator.class})
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface EcmaPattern {
  /** The regular expression as the contract has it, without delimiters. */
  String regexp();

  /** Replaces the sentence of the generated check when not empty; may be a key in braces. */
  String message() default "";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** What clients of the validator attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Runs the generated check. */
  final class Validator extends CheckValidator<EcmaPattern, CharSequence> {
    private String ecma = "";

    /** Needed by the validator's engine. */
    public Validator() {}

    @Override
    public void initialize(EcmaPattern constraint) {
      EcmaPatterns.translate(constraint.regexp());
      ecma = constraint.regexp();
    }

    @Override
    protected void check(Checker check, CharSequence value) {
      check.pattern(Checker.SELF, value, ecma);
    }
  }

  /** Runs the generated check on a URI as it is written. */
  final class UriValidator extends CheckValidator<EcmaPattern, URI> {
    private final Validator text = new Validator();

    /** Needed by the validator's engine. */
    public UriValidator() {}

    @Override
    public void initialize(EcmaPattern constraint) {
      text.initialize(constraint);
    }

    @Override
    protected void check(Checker check, URI value) {
      text.check(check, value.toString());
    }
  }
}
