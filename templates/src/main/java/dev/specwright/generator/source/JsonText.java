package dev.specwright.generator.source;

import java.math.BigDecimal;
import java.util.List;

/** Writes nodes as JSON text (RFC 8259). */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(Node node) {
    JsonText text = new JsonText();
    text.write(node);
    return text.out.toString();
  }

  private void write(Node node) {
    if (node instanceof ObjectNode object) {
      writeObject(object.entries());
    } else if (node instanceof ArrayNode array) {
      writeArray(array.items());
    } else if (node.toPlain() instanceof String string) {
      writeString(string);
    } else if (node.toPlain() instanceof BigDecimal decimal) {
      out.append(decimal.toString());
    } else {
      out.append(node.toPlain());
    }
  }

  private void writeObject(List<ObjectNode.Entry> entries) {
    out.append('{');
    String separator = "";
    for (ObjectNode.Entry entry : entries) {
      out.append(separator);
      writeString(entry.key());
      out.append(':');
      write(entry.value());
      separator = ",";
    }
    out.append('}');
  }

  private void writeArray(List<Node> items) {
    out.append('[');
    String separator = "";
    for (Node item : items) {
      out.append(separator);
      write(item);
      separator = ",";
    }
    out.append(']');
  }

  private void writeString(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c) && !paired(value, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean paired(String value, int i) {
    char c = value.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }
}
