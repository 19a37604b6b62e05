package dev.specwright.sample;

import dev.specwright.validation.Rule;

/** A rule across properties: whoever has the name {@code admin} has a role. */
public final class SampleRule {
  public static final Rule RULE =
      (subject, check) -> {
        if ("admin".equals(subject.property("name")) && subject.property("role") == null) {
          check.problem("role", "admin_role", "must be given for admin", null);
        }
      };

  private SampleRule() {}
}
