package dev.specwright.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;

/** A real Hibernate Validator that knows wire names. */
public final class Validators {
  /** Shared by all tests; thread-safe. */
  public static final Validator WIRE =
      WirePaths.configure(Validation.byProvider(HibernateValidator.class).configure())
          .buildValidatorFactory()
          .getValidator();

  private Validators() {}
}
