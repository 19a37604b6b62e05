package dev.specwright.validation;

import dev.specwright.model.ModelObject;

/** A hand-written constraint across several properties of an object. */
@FunctionalInterface
public interface Rule {
  /**
   * Checks one object; run by {@link Checker#rule}, and only on objects that were read whole.
   *
   * @param subject the object
   * @param check where to report; property names are relative to the subject
   */
  void check(ModelObject subject, Checker check);
}
