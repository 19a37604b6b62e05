package dev.specwright.json;

/** The words for what a value should have been. */
final class Expected {
  static final String STRING = "string";
  static final String INTEGER = "integer";
  static final String NUMBER = "number";
  static final String BOOLEAN = "boolean";
  static final String OBJECT = "object";
  static final String ARRAY = "array";

  private Expected() {}

  /** A JSON type with its article: {@code an integer}. */
  static String phrase(String type) {
    return switch (type) {
      case INTEGER, OBJECT, ARRAY -> "an " + type;
      default -> "a " + type;
    };
  }
}
