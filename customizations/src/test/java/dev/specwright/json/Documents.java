package dev.specwright.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random documents, some of which the sample accepts; equal seeds give equal documents. */
final class Documents {
  private static final String[] STRINGS = {
    "",
    "a",
    "ab",
    "user",
    "robot",
    "text",
    "http://a/b",
    "a b",
    "\\u00e9\\n",
    "\uD83D\uDE00",
    "é\\\"",
  };
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "5",
    "-7",
    "1.0",
    "1e2",
    "0.1",
    "2.50",
    "1e-7",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "1e22",
    "1.7976931348623157e308",
    "0.30000000000000004",
    "123456789012345678901234567890",
    "1e400",
    "100E-2",
    "5.0e-324",
  };
  private static final String[] NAMES = {
    "name", "count", "small", "ratio", "weight", "price", "flag", "link", "role", "content",
    "shape", "parts", "tags", "labels", "children", "grid", "extra", "anything", "api_key", "new",
  };

  private final Random random;

  Documents(long seed) {
    random = new Random(seed);
  }

  /** Any JSON value. */
  String any(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0, 1 -> string();
      case 2, 3 -> pick(NUMBERS);
      case 4 -> random.nextBoolean() ? "true" : "false";
      case 5 -> "null";
      case 6 -> list(() -> any(depth - 1), 4);
      default -> object(depth - 1);
    };
  }

  /** An object with the sample's names, its values mostly as the sample wants them. */
  String sample(int depth) {
    List<String> members = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(NAMES));
    for (int i = random.nextInt(NAMES.length); i > 0; i--) {
      String name = names.remove(random.nextInt(names.size()));
      members.add('"' + name + "\":" + (random.nextInt(8) == 0 ? any(2) : value(name, depth)));
    }
    for (String name : List.of("name", "parts")) {
      if (names.contains(name)) {
        members.add('"' + name + "\":" + value(name, depth));
      }
    }
    return "{" + String.join(",", members) + "}";
  }

  private String value(String name, int depth) {
    return switch (name) {
      case "name" -> "\"ab\"";
      case "count" -> pick("0", "1", "1.0", "1e2", "null", "9223372036854775807");
      case "small" -> pick("0", "5", "1e1", "100");
      case "ratio" -> pick("0", "0.1", "1", "1e-7", "0.30000000000000004");
      case "weight" -> pick("0.2", "1", "100", "1e10");
      case "price" -> pick("0.01", "1e400", "123456789012345678901234567890");
      case "flag" -> pick("true", "false");
      case "link" -> pick("\"http://a/b\"", "\"urn:x\"");
      case "role" -> pick("\"user\"", "\"system\"");
      case "content" -> pick("\"a\"", "null", "[" + part() + "]", part());
      case "shape" -> pick("\"ab\"", "\"abcd\"", "[1,2.0]", "[" + part() + "]", part());
      case "parts" -> "[" + part() + "," + part() + "]";
      case "tags" -> pick("[]", "[null]", "[\"a\",null,\"b\"]");
      case "labels" -> pick("{}", "null", "{\"a b\":\"x\"}");
      case "children" -> depth > 0 ? "{\"c\":" + sample(depth - 1) + "}" : "{}";
      case "grid" -> pick("[]", "[[]]", "[[1,2],[3]]");
      case "extra" -> pick("null", object(2));
      case "api_key" -> string();
      default -> any(3);
    };
  }

  private String part() {
    return pick(
        "{\"type\":\"text\"}",
        "{\"type\":\"text\",\"text\":null}",
        "{\"text\":\"abc\",\"type\":\"text\"}");
  }

  private String object(int depth) {
    List<String> members = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      members.add("\"m" + i + "\":" + any(depth));
    }
    return "{" + String.join(",", members) + "}";
  }

  private String list(java.util.function.Supplier<String> item, int most) {
    List<String> items = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      items.add(item.get());
    }
    return "[" + String.join(",", items) + "]";
  }

  private String string() {
    return '"' + pick(STRINGS) + '"';
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
