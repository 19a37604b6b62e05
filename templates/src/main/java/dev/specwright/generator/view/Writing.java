package dev.specwright.generator.view;

import dev.specwright.generator.ir.Property;
import dev.specwright.generator.ir.Type;

/** Writes the statements that write a value. */
final class Writing {

  private static final String WRITER = "`dev.specwright.json.JsonWriter`";

  private Writing() {}

  /** Writes a property that may be absent. */
  static String property(Property property) {
    String name = Literals.string(property.wireName());
    String field = Fields.in(property);
    boolean nullable = property.nullBit() >= 0;
    String isNull = nullable ? "isNull(" + property.nullBit() + ")" : "false";
    Type type = property.value().type();
    if (type instanceof Type.Any) {
      return "out.any(%s, %s, %s);".formatted(name, field, isNull);
    }
    String form = form(type);
    String method =
        nullable
            ? (form.isEmpty() ? "nullable" : "nullable" + capital(form))
            : form.isEmpty() ? "property" : form;
    StringBuilder call =
        new StringBuilder("out.")
            .append(method)
            .append('(')
            .append(name)
            .append(", ")
            .append(field);
    if (nullable) {
      call.append(", ").append(isNull);
    }
    if (type instanceof Type.ListOf list) {
      call.append(", ").append(encoder(list.item().type(), "out"));
    } else if (type instanceof Type.MapOf map) {
      call.append(", ").append(encoder(map.value().type(), "out"));
    }
    return call.append(");").toString();
  }

  /** Writes a value that is there. */
  static String value(Type type, String writer, String value) {
    if (type instanceof Type.ListOf list) {
      return "%s.list(%s, %s)".formatted(writer, value, encoder(list.item().type(), writer));
    } else if (type instanceof Type.MapOf map) {
      return "%s.map(%s, %s)".formatted(writer, value, encoder(map.value().type(), writer));
    }
    return writer + "." + method(type) + "(" + value + ")";
  }

  /** Writes an element: a method reference where there is one. */
  static String encoder(Type type, String outerWriter) {
    if (type instanceof Type.ListOf || type instanceof Type.MapOf) {
      String suffix = suffix(outerWriter);
      return "(w%1$s, v%1$s) -> %2$s".formatted(suffix, value(type, "w" + suffix, "v" + suffix));
    }
    return WRITER + "::" + method(type);
  }

  /** What tells a lambda's parameters from those around it: nothing, 2, 3 and so on. */
  private static String suffix(String outerWriter) {
    return switch (outerWriter) {
      case "out" -> "";
      case "w" -> "2";
      default -> String.valueOf(Integer.parseInt(outerWriter.substring(1)) + 1);
    };
  }

  private static String form(Type type) {
    if (type instanceof Type.ListOf) {
      return "list";
    } else if (type instanceof Type.MapOf) {
      return "map";
    }
    return type instanceof Type.FreeObject ? "object" : "";
  }

  private static String method(Type type) {
    if (type instanceof Type.Scalar scalar) {
      return scalar.kind().isFormatted() ? "value" : Reading.scalar(scalar);
    }
    return type instanceof Type.Named ? "value" : "any";
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
