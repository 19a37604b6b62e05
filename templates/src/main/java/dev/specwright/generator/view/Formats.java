package dev.specwright.generator.view;

import dev.specwright.generator.ir.Type;

/** Writes what turns formatted strings, as fields hold them, into what people handle, and back. */
final class Formats {

  private static final String FORMATTED = "`dev.specwright.model.Formatted`";

  private Formats() {}

  /** What an accessor shows of a field. */
  static String value(Type type, String field) {
    if (!JavaTypes.isFormatted(type)) {
      return field;
    }
    return FORMATTED + (type instanceof Type.Scalar ? ".valueOf(" : ".valuesOf(") + field + ")";
  }

  /** What a field holds of an argument; null is refused by name. */
  static String formatted(Type type, String variable, String name) {
    String literal = Literals.string(name);
    if (type instanceof Type.Scalar) {
      return "%s.of(`dev.specwright.model.Values`.notNull(%s, %s))"
          .formatted(FORMATTED, variable, literal);
    }
    String method = type instanceof Type.ListOf ? "list" : "map";
    return "%s.%s(%s, %s, %s::of)".formatted(FORMATTED, method, variable, literal, FORMATTED);
  }
}
