package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Draws strings and numbers, with a liking for edges. */
final class Scalars {
  private static final List<String> STRINGS =
      List.of(
          "a",
          "Hello, world",
          "Answer in JSON.",
          "json",
          " ",
          "null",
          "0",
          "line\nbreak\t\u0000\u001f\"\\/",
          "\u00e9\u2028\ufeff",
          "\ud83d\ude00",
          "\ud83d\ude00\ud83d\ude00",
          "e\u0301",
          "half of a pair: \ud83d");

  private static final List<String> URIS =
      List.of(
          "https://example.com/errors/example",
          "about:blank",
          "urn:uuid:6b0c1a52-7d3b-4c0e-9a43-0d4c6a1f9f10",
          "HTTP://EXAMPLE.COM:8080/%7Ea/../b?q=a+b&r=%20#part",
          "mailto:someone@example.com",
          "http://example.com/?x%5B0%5D=1",
          "file:///etc/hosts",
          "https://user@[::1]:443/",
          "a:b",
          "tag:example.com,2026:x(y)!*'");

  private static final List<String> NO_URIS =
      List.of(
          "",
          "/errors/example",
          "example.com",
          "//example.com/x",
          "?q",
          "http://example.com/a b",
          "http://example.com/<x>",
          "http://example.com/%zz",
          "http://example.com/\u00e9",
          "1http://example.com",
          ":x",
          "http://[::1",
          "http://example.com/^",
          "http://example.com/?x[0]=1",
          "http://example.com/#a#b");

  private static final List<String> INTEGERS =
      List.of(
          "0",
          "1",
          "-1",
          "7",
          "1.0",
          "1e2",
          "100e-2",
          "-0",
          "-0.0",
          "2147483648",
          "9007199254740993",
          "1767225600000",
          "9223372036854775807",
          "-9223372036854775808",
          "922337203685477580.7e1",
          "1e18");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "0.1",
          "-2.5",
          "1.0",
          "1e2",
          "1E-7",
          "0.0",
          "-0.0",
          "3.141592653589793",
          "9007199254740992",
          "1e22",
          "1e23",
          "4.9e-324",
          "1.7976931348623157e308",
          "0.30000000000000004",
          "123456.789",
          "1e15");

  /** What neither a long nor a double can hold. */
  private static final List<String> TOO_MANY_DIGITS =
      List.of(
          "9223372036854775808",
          "-9223372036854775809",
          "1e19",
          "1e400",
          "-1e400",
          "1e-400",
          "0.1234567890123456789",
          "123456789012345678901");

  private static final List<String> NAMES =
      List.of("extra", "x y", "", "0", "Model", "toolCalls", "class", "a.b", "caf\u00e9", "$ref");

  private static final Map<String, List<String>> RIGHT =
      Map.of(
          "uri",
          URIS,
          "date-time",
          List.of(
              "2026-11-20T11:00:00Z",
              "2026-11-20T11:00:00.123456789+01:30",
              "2024-02-29T23:59:59.5-12:00",
              "1985-04-12t23:20:50.52z",
              "0001-01-01T00:00:00Z"),
          "date",
          List.of("2026-11-20", "2024-02-29", "0001-01-01", "9999-12-31"),
          "time",
          List.of("11:00:00Z", "23:59:59.5+01:00", "00:00:00Z"),
          "uuid",
          List.of(
              "6b0c1a52-7d3b-4c0e-9a43-0d4c6a1f9f10",
              "6B0C1A52-7D3B-4C0E-9A43-0D4C6A1F9F10",
              "00000000-0000-0000-0000-000000000000"));

  private static final Map<String, List<String>> WRONG =
      Map.of(
          "uri",
          NO_URIS,
          "date-time",
          List.of(
              "",
              "2026-11-20",
              "2026-11-20T11:00:00",
              "2026-11-20 11:00:00",
              "2026-02-29T11:00:00Z",
              "2026-13-01T11:00:00Z",
              "2026-11-20T24:00:00Z",
              "2026-11-20T11:00Z",
              "2026-11-20T11:00:00+0100",
              "2026-11-20T11:00:00.Z",
              "+2026-11-20T11:00:00Z",
              "20261120T110000Z"),
          "date",
          List.of(
              "", "2026-2-1", "2026-02-29", "2026-11-20Z", "20261120", "26-11-20", "2026-11-20 "),
          "time",
          List.of("", "11:00", "11:00:00", "24:00:00Z", "11:60:00Z", "11:00:00+1", "1:00:00Z"),
          "uuid",
          List.of(
              "",
              "6b0c1a527d3b4c0e9a430d4c6a1f9f10",
              "6b0c1a52-7d3b-4c0e-9a43-0d4c6a1f9f1",
              "g0c1a52-7d3b-4c0e-9a43-0d4c6a1f9f10",
              "{6b0c1a52-7d3b-4c0e-9a43-0d4c6a1f9f10}",
              "1-1-1-1-1"));

  private final Random random;

  Scalars(Random random) {
    this.random = random;
  }

  JsonNode string(JsonNode schema) {
    String format = schema.path("format").asText();
    if (RIGHT.containsKey(format)) {
      return Trees.NODES.textNode(pick(RIGHT.get(format)));
    }
    if (schema.has("pattern")) {
      return Trees.NODES.textNode(Texts.matching(schema.get("pattern").asText(), random));
    }
    int least = schema.path("minLength").asInt(0);
    int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    if (random.nextInt(3) == 0 && (least > 0 || most < Integer.MAX_VALUE)) {
      return Trees.NODES.textNode(ofLength(random.nextBoolean() || most > 5000 ? least : most));
    }
    String text = least == 0 && random.nextInt(8) == 0 ? "" : pick(STRINGS);
    int length = text.codePointCount(0, text.length());
    return Trees.NODES.textNode(length >= least && length <= most ? text : ofLength(least));
  }

  JsonNode anyString() {
    return Trees.NODES.textNode(pick(STRINGS));
  }

  JsonNode anyInteger() {
    return literal(random.nextInt(120) == 0 ? pick(TOO_MANY_DIGITS) : pick(INTEGERS));
  }

  JsonNode anyNumber() {
    return switch (random.nextInt(120)) {
      case 0 -> literal(pick(TOO_MANY_DIGITS));
      case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> literal(Double.toString(random.nextGaussian() * 1000));
      default -> literal(pick(NUMBERS));
    };
  }

  JsonNode integer(JsonNode schema) {
    for (int i = 0; i < 20; i++) {
      JsonNode value = random.nextInt(3) == 0 ? nearBound(schema, "1") : anyInteger();
      value = stepped(schema, value);
      if (isIntegral(value) && inBounds(schema, value)) {
        return value;
      }
    }
    return literal(firstBound(schema).toPlainString());
  }

  JsonNode number(JsonNode schema) {
    for (int i = 0; i < 20; i++) {
      JsonNode value = random.nextInt(3) == 0 ? nearBound(schema, "1e-9") : anyNumber();
      value = stepped(schema, value);
      if (inBounds(schema, value)) {
        return value;
      }
    }
    return literal(firstBound(schema).add(new BigDecimal("0.25")).toPlainString());
  }

  private static JsonNode stepped(JsonNode schema, JsonNode value) {
    if (!schema.has("multipleOf") || Math.abs(value.decimalValue().scale()) > 100) {
      return value;
    }
    BigDecimal step = schema.get("multipleOf").decimalValue();
    BigDecimal steps = value.decimalValue().divide(step, 0, RoundingMode.HALF_UP);
    return literal(steps.multiply(step).toString());
  }

  /** What is no number, or not the right one, but looks like it. */
  JsonNode nearlyNumber() {
    return switch (random.nextInt(4)) {
      case 0 -> Trees.NODES.textNode(pick(INTEGERS));
      case 1 -> Trees.NODES.booleanNode(random.nextBoolean());
      case 2 -> literal("1.5");
      default -> anyNumber();
    };
  }

  /** A name that contracts do not declare, or not where it is used. */
  String undeclaredName(List<String> required) {
    return required.isEmpty() || random.nextInt(3) > 0
        ? pick(NAMES)
        : required.get(0).toUpperCase(Locale.ROOT);
  }

  /** A value that violates one keyword, and sometimes one just beside its bound that does not. */
  JsonNode wrong(JsonNode schema, String keyword) {
    return switch (keyword) {
      case "enum" -> nearly(schema.get(keyword).get(random.nextInt(schema.get(keyword).size())));
      case "const" -> nearly(schema.get(keyword));
      case "format" -> wrongFormat(schema.get("format").asText());
      case "pattern" -> random.nextBoolean() ? anyString() : nearly(string(schema));
      case "multipleOf" -> {
        BigDecimal step = schema.get(keyword).decimalValue();
        yield literal(number(schema).decimalValue().add(step.divide(new BigDecimal(2))).toString());
      }
      case "minLength" ->
          Trees.NODES.textNode(ofLength(Math.max(0, schema.get(keyword).asInt() - 1)));
      case "maxLength" ->
          Trees.NODES.textNode(ofLength(Math.min(5000, schema.get(keyword).asInt() + 1)));
      case "minimum", "exclusiveMinimum" -> beside(schema, keyword, "-");
      case "maximum", "exclusiveMaximum" -> beside(schema, keyword, "");
      default -> throw new AssertionError("no mistake is known for " + keyword);
    };
  }

  /** What is easily taken for a certain value. */
  private JsonNode nearly(JsonNode known) {
    if (known.isNumber() && random.nextInt(4) > 0) {
      BigDecimal number = known.decimalValue();
      return switch (random.nextInt(4)) {
        case 0 -> Trees.NODES.textNode(known.asText());
        case 1 -> literal(number.add(BigDecimal.ONE).toString());
        case 2 -> literal(number.setScale(number.scale() + 1).toString());
        default -> literal(number.add(new BigDecimal("0.5")).toString());
      };
    } else if (known.isBoolean() && random.nextInt(4) > 0) {
      return random.nextBoolean()
          ? Trees.NODES.booleanNode(!known.asBoolean())
          : Trees.NODES.textNode(known.asText());
    }
    return Trees.NODES.textNode(
        switch (random.nextInt(6)) {
          case 0 -> known.asText().toUpperCase(Locale.ROOT);
          case 1 -> known.asText() + " ";
          case 2 -> "";
          case 3 -> "\ud83d\ude00";
          case 4 -> known.asText();
          default -> "robot";
        });
  }

  private JsonNode wrongFormat(String format) {
    if (!WRONG.containsKey(format)) {
      return anyNumber();
    }
    return Trees.NODES.textNode(pick(WRONG.get(format)));
  }

  private JsonNode beside(JsonNode schema, String keyword, String sign) {
    String least = schema.path("type").toString().contains("integer") ? "1" : "1e-9";
    String outwards = pick(List.of(sign + "1", sign + "100", sign + least, sign + least, "0"));
    return literal(schema.get(keyword).decimalValue().add(new BigDecimal(outwards)).toString());
  }

  private JsonNode nearBound(JsonNode schema, String step) {
    List<String> bounds =
        List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum").stream()
            .filter(schema::has)
            .toList();
    if (bounds.isEmpty()) {
      return step.equals("1") ? anyInteger() : anyNumber();
    }
    BigDecimal bound = schema.get(pick(bounds)).decimalValue();
    return switch (random.nextInt(4)) {
      case 0 -> literal(bound.add(new BigDecimal(step)).toString());
      case 1 -> literal(bound.subtract(new BigDecimal(step)).toString());
      case 2 -> literal(bound.setScale(Math.max(1, bound.scale())).toString());
      default -> literal(bound.toString());
    };
  }

  private static BigDecimal firstBound(JsonNode schema) {
    for (String name : List.of("minimum", "exclusiveMinimum", "maximum")) {
      if (schema.has(name)) {
        return schema.get(name).decimalValue();
      }
    }
    return BigDecimal.ZERO;
  }

  private static boolean inBounds(JsonNode schema, JsonNode value) {
    return (!schema.has("minimum") || compare(value, schema.get("minimum")) >= 0)
        && (!schema.has("maximum") || compare(value, schema.get("maximum")) <= 0)
        && (!schema.has("exclusiveMinimum") || compare(value, schema.get("exclusiveMinimum")) > 0)
        && (!schema.has("exclusiveMaximum") || compare(value, schema.get("exclusiveMaximum")) < 0);
  }

  private static int compare(JsonNode left, JsonNode right) {
    return left.decimalValue().compareTo(right.decimalValue());
  }

  private static boolean isIntegral(JsonNode value) {
    return value.decimalValue().remainder(BigDecimal.ONE).signum() == 0;
  }

  private String ofLength(int codePoints) {
    return pick(List.of("a", "\ud83d\ude00")).repeat(codePoints);
  }

  private static JsonNode literal(String number) {
    return Trees.parse(number);
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
