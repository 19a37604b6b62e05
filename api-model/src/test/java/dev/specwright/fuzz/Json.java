package dev.specwright.fuzz;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import java.io.IOException;
import java.util.Comparator;
import java.util.regex.Pattern;

/** What the targets that read JSON ask of what they get. */
final class Json {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?");

  /** The last of equal names wins, every digit is kept, nothing may follow the document. */
  private static final ObjectMapper TREES =
      JsonMapper.builder()
          .nodeFactory(new JsonNodeFactory(true))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Comparator<JsonNode> MATHEMATICALLY =
      (left, right) -> sameNumber(left, right) || left.equals(right) ? 0 : 1;

  private static final Comparator<JsonNode> ROUNDED =
      (left, right) ->
          MATHEMATICALLY.compare(left, right) == 0
                  || (left.isNumber()
                      && right.isNumber()
                      && left.doubleValue() == right.doubleValue())
              ? 0
              : 1;

  private Json() {}

  /** Fails unless the two documents say the same; numbers are compared mathematically. */
  static void requireSame(byte[] read, byte[] written) throws IOException {
    requireSame(read, written, MATHEMATICALLY);
  }

  /** The same, but a number may have become the double that is nearest to it. */
  static void requireSameBeyondRounding(byte[] read, byte[] written) throws IOException {
    requireSame(read, written, ROUNDED);
  }

  private static void requireSame(byte[] read, byte[] written, Comparator<JsonNode> numbers)
      throws IOException {
    JsonNode expected;
    try {
      expected = TREES.readTree(read);
    } catch (NumberFormatException e) {
      return; // An exponent that no tree holds: there is nothing to compare with.
    }
    JsonNode actual = TREES.readTree(written);
    if (!expected.equals(numbers, actual)) {
      throw new AssertionError(expected + "\nbecame\n" + actual);
    }
  }

  /** Fails unless the exception names problems in words that are meant for people. */
  static void requirePlain(InvalidJsonException e) {
    if (e.problems().isEmpty()) {
      throw new AssertionError("refused without a problem", e);
    }
    for (Problem problem : e.problems()) {
      requirePlain(problem, e);
    }
  }

  /** Fails unless the problem is told in words that are meant for people. */
  static void requirePlain(Problem problem, Exception cause) {
    String said = problem.message();
    // Messages quote what was read, in quotation marks; what stands outside of them is ours.
    String ours = QUOTED.matcher(said).replaceAll("");
    if (said.isBlank() || ours.contains("com.fasterxml") || ours.contains("Source:")) {
      throw new AssertionError("not for people: " + problem, cause);
    }
  }

  private static boolean sameNumber(JsonNode left, JsonNode right) {
    return left.isNumber()
        && right.isNumber()
        && left.decimalValue().compareTo(right.decimalValue()) == 0;
  }
}
