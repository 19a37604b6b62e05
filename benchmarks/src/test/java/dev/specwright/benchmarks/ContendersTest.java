package dev.specwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContendersTest {
  private static final ObjectMapper TREES = new ObjectMapper();

  static Stream<Arguments> everybodyOnEverything() {
    return Cases.PAYLOADS.stream()
        .flatMap(payload -> Cases.CONTENDERS.stream().map(each -> Arguments.of(payload, each)));
  }

  @ParameterizedTest
  @MethodSource("everybodyOnEverything")
  void whatIsReadIsWrittenAgain(String payload, String contender) throws IOException {
    rewrite(Cases.of(payload, contender), !List.of("floor", "databind").contains(contender));
  }

  /**
   * What does not fit its type, openai-java keeps as raw JSON, and its validation says so. It also
   * refuses models it has not heard of, which are typed all the same.
   */
  @Test
  void nothingThatOpenAiJavaDeclaresIsLeftRaw() throws IOException {
    var requests = new OpenAi<>(ChatCompletionCreateParams.Body.class);
    for (byte[] request : List.of(Payloads.smallRequest(), Payloads.largeRequest())) {
      requests.read(withKnownModel(request)).validate();
    }
    var answers = new OpenAi<>(ChatCompletion.class);
    for (byte[] answer : List.of(Payloads.smallAnswer(), Payloads.largeAnswer())) {
      answers.read(answer).validate();
    }
    var chunks = new OpenAi<>(ChatCompletionChunk.class);
    for (byte[] chunk : Payloads.chunks()) {
      chunks.read(chunk).validate();
    }
  }

  @Test
  void payloadsHaveTheSizesTheirNamesSay() {
    assertEquals(356, Payloads.smallRequest().length);
    assertAbout(72_000, Payloads.largeRequest().length);
    assertAbout(2_000, Payloads.smallAnswer().length);
    assertAbout(33_000, Payloads.largeAnswer().length);
    assertEquals(1_000, Payloads.chunks().size());
  }

  private static byte[] withKnownModel(byte[] request) {
    String json = new String(request, StandardCharsets.UTF_8);
    return json.replace("openai/gpt-4o", "gpt-4o").getBytes(StandardCharsets.UTF_8);
  }

  private static <T> void rewrite(Cases.Case<T> documents, boolean keepsNulls) throws IOException {
    List<byte[]> written = documents.write(documents.read());
    assertEquals(documents.documents().size(), written.size());
    for (int i = 0; i < written.size(); i++) {
      JsonNode expected = TREES.readTree(documents.documents().get(i));
      if (!keepsNulls) {
        dropNulls(expected);
      }
      JsonNode actual = TREES.readTree(written.get(i));
      assertTrue(
          expected.equals(ContendersTest::compare, actual),
          () -> "expected " + expected + "\nbut was " + actual);
    }
  }

  private static int compare(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? a.decimalValue().compareTo(b.decimalValue())
        : a.equals(b) ? 0 : 1;
  }

  private static void dropNulls(JsonNode tree) {
    if (tree.isObject()) {
      tree.properties().stream()
          .filter(each -> each.getValue() instanceof NullNode)
          .map(java.util.Map.Entry::getKey)
          .toList()
          .forEach(((com.fasterxml.jackson.databind.node.ObjectNode) tree)::remove);
    }
    tree.forEach(ContendersTest::dropNulls);
  }

  private static void assertAbout(int expected, int actual) {
    assertTrue(Math.abs(actual - expected) < expected / 20, "about " + expected + ": " + actual);
  }
}
