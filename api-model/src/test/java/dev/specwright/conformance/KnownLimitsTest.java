package dev.specwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.conformance.ModelType;
import dev.specwright.generator.conformance.Oracle;
import dev.specwright.generator.conformance.Trees;
import dev.specwright.json.Codec;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.poolside.model.ErrorModel;
import dev.specwright.pulze.model.PulzeEngineTokens;
import dev.specwright.pulze.model.RequestResponseFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the models refuse what the contracts accept, and say so. */
class KnownLimitsTest {

  @ParameterizedTest
  @ValueSource(strings = {"http:", "http://", "foo:", "file://"})
  void a_uri_that_java_net_URI_cannot_hold_is_refused_and_kept_by_lenient_reading(String uri) {
    String json = "{\"instance\":\"" + uri + "\"}";
    ModelType type =
        TestedContract.POOLSIDE.types().stream()
            .filter(each -> each.type() == ErrorModel.class)
            .findFirst()
            .orElseThrow();
    assertTrue(new Oracle(TestedContract.POOLSIDE.models()).accepts(type, Trees.parse(json)));
    assertEquals(
        List.of("instance: must be an absolute URI, but was \"" + uri + "\""),
        problems(ErrorModel.CODEC, json));
    assertEquals(json, ErrorModel.CODEC.readLenient(json).toJson());
  }

  @Test
  void digits_that_a_double_cannot_hold_are_refused_with_what_would_become_of_them() {
    assertEquals(
        List.of(
            "total_tokens: must be exact as a double (it would become 0.12345678901234568),"
                + " but was 0.1234567890123456789"),
        problems(PulzeEngineTokens.CODEC, "{\"total_tokens\":0.1234567890123456789}"));
  }

  @Test
  void a_half_of_a_surrogate_pair_in_a_name_is_refused_as_malformed() {
    assertEquals(
        List.of("is not JSON: it is malformed at line 1, column 23"),
        problems(RequestResponseFormat.CODEC, "{\"type\":\"text\",\"\\ud800\":1}"));
  }

  private static List<String> problems(Codec<?> codec, String json) {
    return assertThrows(InvalidJsonException.class, () -> codec.read(json)).problems().stream()
        .map(Object::toString)
        .toList();
  }
}
