package dev.specwright.generator.view;

import dev.specwright.generator.ir.Property;
import java.util.Set;

/** Writes the names of fields where a method's parameters could hide them. */
final class Fields {

  /** The parameters of the methods that every generated object has. */
  private static final Set<String> PARAMETERS = Set.of("check", "out", "wireName");

  private Fields() {}

  /** A property's field, inside any method of its object. */
  static String in(Property property) {
    String name = property.javaName();
    return PARAMETERS.contains(name) ? "this." + name : name;
  }
}
