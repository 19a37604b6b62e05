package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;

/** What an arm of a union is called: its JSON type, its record, and its words in a sentence. */
final class ArmWords {

  private ArmWords() {}

  /** The JSON type of a value, empty where it can be any. */
  static String jsonType(Type type) {
    if (type instanceof Type.Scalar scalar) {
      return switch (scalar.kind()) {
        case STRING, URI, DATE_TIME, DATE, TIME, UUID -> "string";
        case INT64, INT32 -> "integer";
        case NUMBER, FLOAT, DECIMAL -> "number";
        case BOOLEAN -> "boolean";
      };
    } else if (type instanceof Type.ListOf) {
      return "array";
    } else if (type instanceof Type.MapOf || type instanceof Type.FreeObject) {
      return "object";
    } else if (type instanceof Type.Named named) {
      return switch (named.form()) {
        case OBJECT -> "object";
        case ENUM -> "string";
        case UNION -> "";
      };
    }
    return "";
  }

  /** The name of the arm's record where the overlay gives none. */
  static String name(Type type) {
    if (type instanceof Type.Named named) {
      return named.form() == Type.Form.OBJECT
          ? named.name().simple()
          : named.name().simple() + "Arm";
    } else if (type instanceof Type.ListOf list) {
      return list.item().type() instanceof Type.Scalar scalar && scalar.kind() == ScalarKind.STRING
          ? "Texts"
          : "Items";
    }
    return switch (jsonType(type)) {
      case "string" -> "Text";
      case "integer" -> "Whole";
      case "number" -> "Decimal";
      case "boolean" -> "Flag";
      case "object" -> "Entries";
      default -> "Anything";
    };
  }

  static String title(Type type) {
    return switch (jsonType(type)) {
      case "string" -> "a string";
      case "integer" -> "an integer";
      case "number" -> "a number";
      case "boolean" -> "a boolean";
      case "array" -> "an array";
      case "object" -> "an object";
      default -> "any value";
    };
  }
}
