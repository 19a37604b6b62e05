package dev.specwright.generator.view;

import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.Value;

/** Writes the expressions that read a value. */
final class Reading {

  private static final String READER = "`dev.specwright.json.JsonReader`";
  private static final String ANY_BUT_NULL = "anyButNull";

  private Reading() {}

  /** Reads a value, where null has been dealt with if it is allowed. */
  static String expression(Value value, String reader) {
    return value.type() instanceof Type.Any && !value.nullable()
        ? reader + "." + ANY_BUT_NULL + "()"
        : expression(value.type(), reader);
  }

  /** Reads from a reader in a variable. */
  static String expression(Type type, String reader) {
    if (type instanceof Type.Named named) {
      return JavaTypes.quoted(named.name()) + ".read(" + reader + ")";
    } else if (type instanceof Type.ListOf list) {
      return reader
          + (list.item().nullable() ? ".nullableList(" : ".list(")
          + decoder(list.item(), reader)
          + ")";
    } else if (type instanceof Type.MapOf map) {
      return reader
          + (map.value().nullable() ? ".nullableMap(" : ".map(")
          + decoder(map.value(), reader)
          + ")";
    }
    return reader + "." + method(type) + "()";
  }

  /** A decoder: a method reference where there is one. */
  static String decoder(Type type, String outerReader) {
    if (type instanceof Type.Named named) {
      return JavaTypes.quoted(named.name()) + "::read";
    } else if (type instanceof Type.ListOf || type instanceof Type.MapOf) {
      String inner = inner(outerReader);
      return inner + " -> " + expression(type, inner);
    }
    return READER + "::" + method(type);
  }

  /** A decoder of a value, to which null is no value unless it is allowed. */
  static String decoder(Value value, String outerReader) {
    return value.type() instanceof Type.Any && !value.nullable()
        ? READER + "::" + ANY_BUT_NULL
        : decoder(value.type(), outerReader);
  }

  private static String inner(String outer) {
    return outer.equals("in")
        ? "r"
        : outer.equals("r") ? "r2" : "r" + (Integer.parseInt(outer.substring(1)) + 1);
  }

  private static String method(Type type) {
    if (type instanceof Type.Any) {
      return "any";
    } else if (type instanceof Type.FreeObject) {
      return "object";
    }
    return scalar((Type.Scalar) type);
  }

  static String scalar(Type.Scalar scalar) {
    return switch (scalar.kind()) {
      case STRING -> "string";
      case URI -> "uri";
      case INT64 -> "int64";
      case INT32 -> "int32";
      case NUMBER -> "number";
      case FLOAT -> "float32";
      case DECIMAL -> "decimal";
      case DATE_TIME -> "dateTime";
      case DATE -> "date";
      case TIME -> "time";
      case UUID -> "uuid";
      case BOOLEAN -> "bool";
    };
  }
}
