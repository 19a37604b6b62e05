package dev.specwright.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name a field's property has on the wire, where it is not the field's own. {@link WirePaths}
 * puts it into the paths of violations.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireName {
  /** The property's name on the wire. */
  String value();
}
