package dev.specwright.generator.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON as trees whose numbers keep all their digits. */
public final class Trees {
  /** Makes nodes that keep all digits. */
  public static final JsonNodeFactory NODES = new JsonNodeFactory(true);

  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .nodeFactory(NODES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern HALVES_OF_PAIRS = Pattern.compile("\\p{Cs}");

  private Trees() {}

  /** Parses a document. */
  public static JsonNode parse(String json) {
    try {
      return EXACT.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }

  /** Compact JSON that is Unicode text: halves of surrogate pairs are escaped. */
  public static String text(JsonNode tree) {
    try {
      return HALVES_OF_PAIRS
          .matcher(EXACT.writeValueAsString(tree))
          .replaceAll(half -> "\\\\u%04X".formatted((int) half.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether a string is Unicode text, without halves of surrogate pairs. */
  public static boolean isText(String string) {
    return !HALVES_OF_PAIRS.matcher(string).find();
  }

  /** The JSON Pointers at which two trees differ; numbers are compared mathematically. */
  public static List<String> differences(JsonNode expected, JsonNode actual) {
    return differences(
        expected,
        actual,
        (left, right) -> left.decimalValue().compareTo(right.decimalValue()) == 0);
  }

  /** The same, but a number may have become the double or the float that is nearest to it. */
  public static List<String> differencesBeyondRounding(JsonNode expected, JsonNode actual) {
    return differences(
        expected,
        actual,
        (left, right) ->
            left.decimalValue().compareTo(right.decimalValue()) == 0
                || left.doubleValue() == right.doubleValue()
                || isShort(right) && left.floatValue() == right.floatValue());
  }

  /** Whether a double is written as a literal that means the same number. */
  public static boolean fitsDouble(JsonNode number) {
    double value = number.decimalValue().doubleValue();
    return Double.isFinite(value)
        && new BigDecimal(Double.toString(value)).compareTo(number.decimalValue()) == 0;
  }

  /** The same for a float. */
  public static boolean fitsFloat(JsonNode number) {
    float value = number.decimalValue().floatValue();
    return Float.isFinite(value)
        && new BigDecimal(Float.toString(value)).compareTo(number.decimalValue()) == 0;
  }

  /** Whether the number is an integer that a long can hold. */
  public static boolean fitsLong(JsonNode number) {
    try {
      number.decimalValue().longValueExact();
      return true;
    } catch (ArithmeticException e) {
      return false;
    }
  }

  /** Whether a number has no more digits than a float is written with. */
  private static boolean isShort(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().precision() <= 9;
  }

  private static List<String> differences(
      JsonNode expected, JsonNode actual, BiPredicate<JsonNode, JsonNode> sameNumber) {
    List<String> found = new ArrayList<>();
    compare(expected, actual, "", sameNumber, found);
    return found;
  }

  private static void compare(
      @Nullable JsonNode expected,
      @Nullable JsonNode actual,
      String pointer,
      BiPredicate<JsonNode, JsonNode> sameNumber,
      List<String> found) {
    if (expected == null || actual == null) {
      found.add(pointer + ": " + expected + " became " + actual);
    } else if (expected.isObject() && actual.isObject()) {
      var names = new TreeSet<String>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(expected.get(name), actual.get(name), pointer + "/" + name, sameNumber, found);
      }
    } else if (expected.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        compare(expected.get(i), actual.get(i), pointer + "/" + i, sameNumber, found);
      }
    } else if (expected.isNumber() && actual.isNumber()
        ? !sameNumber.test(expected, actual)
        : !expected.equals(actual)) {
      found.add(pointer + ": " + expected + " became " + actual);
    }
  }
}
