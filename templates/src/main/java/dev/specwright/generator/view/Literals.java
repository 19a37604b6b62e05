package dev.specwright.generator.view;

import java.math.BigDecimal;

/** Writes Java literals. */
final class Literals {

  private Literals() {}

  /** A string literal; nothing in it can be mistaken for a quoted name. */
  static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          boolean plain =
              c >= ' '
                  && c != '`'
                  && c != 0x7f
                  && !Character.isISOControl(c)
                  && !Character.isSurrogate(c);
          out.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
      }
    }
    return out.append('"').toString();
  }

  /** A JSON number as a {@code double} literal. */
  static String real(String json) {
    return Double.toString(new BigDecimal(json).doubleValue());
  }

  /** A JSON number as a {@code float} literal. */
  static String real32(String json) {
    return Float.toString(new BigDecimal(json).floatValue()) + "f";
  }

  /** A JSON number with an integral value as a {@code long} literal. */
  static String whole(String json) {
    return new BigDecimal(json).toBigIntegerExact() + "L";
  }

  static boolean fitsLong(String json) {
    try {
      new BigDecimal(json).longValueExact();
      return true;
    } catch (ArithmeticException e) {
      return false;
    }
  }
}
