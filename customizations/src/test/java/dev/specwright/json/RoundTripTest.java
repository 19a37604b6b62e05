package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.specwright.sample.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Jackson's own tree says of a document is what is written back. */
class RoundTripTest {
  private static final Codec<Object> ANY = Codec.of(Object.class, JsonReader::any, JsonWriter::any);
  private static final ObjectMapper TREES =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** The problems that only a strict reader can have. */
  private static final Set<String> STRICT_ONLY = Set.of("duplicate", "precision", "oneOf");

  private static boolean same(String left, String right) throws Exception {
    JsonNode a = TREES.readTree(left);
    JsonNode b = TREES.readTree(right);
    return a.equals(
        (x, y) ->
            x.isNumber() && y.isNumber()
                ? x.decimalValue().compareTo(y.decimalValue())
                : x.equals(y) ? 0 : 1,
        b);
  }

  /** Whether the document has numbers that a strict reader refuses and a lenient one rounds. */
  private static boolean rounds(String json) {
    try {
      Sample.CODEC.read(json);
      return false;
    } catch (InvalidJsonException e) {
      return e.problems().stream()
          .anyMatch(p -> p.code().equals("precision") && !"int64".equals(p.detail()));
    }
  }

  @Test
  void anyDocumentIsWrittenAsItWasRead() throws Exception {
    for (long seed = 0; seed < 3000; seed++) {
      String json = "[" + new Documents(seed).any(5) + "]";
      Object read = ANY.read(json.getBytes(StandardCharsets.UTF_8));
      String written = ANY.writeString(read);
      assertTrue(same(json, written), "seed " + seed + ": " + json + " became " + written);
      assertEquals(read, ANY.readLenient(written), "seed " + seed);
      assertEquals(written, new String(ANY.writeBytes(read), StandardCharsets.UTF_8));
      assertTrue(JsonValues.equal(read, ANY.read(written)), "seed " + seed);
    }
  }

  @Test
  void anyModelIsWrittenAsItWasRead() throws Exception {
    int accepted = 0;
    for (long seed = 0; seed < 5000; seed++) {
      String json = new Documents(seed).sample(2);
      String about = "seed " + seed + ": " + json;
      Sample lenient = Sample.CODEC.readLenient(json);
      if (!rounds(json)) {
        assertTrue(same(json, lenient.toJson()), about + " became " + lenient.toJson());
      }
      assertEquals(lenient, Sample.CODEC.readLenient(lenient.toJson()), about);
      assertFalse(lenient.toString().isEmpty());
      try {
        Sample strict = Sample.CODEC.read(json);
        accepted++;
        assertEquals(lenient, strict, about);
        assertEquals(strict, strict.toBuilder().build(), about);
        assertEquals(lenient.hashCode(), strict.toBuilder().build().hashCode(), about);
        assertEquals(List.of(), lenient.problems(), about);
      } catch (InvalidJsonException e) {
        if (e.problems().stream().noneMatch(p -> STRICT_ONLY.contains(p.code()))) {
          assertFalse(lenient.problems().isEmpty(), about + " " + e.problems());
        }
        assertEquals(e.problems().size(), Set.copyOf(e.problems()).size(), about);
      }
    }
    assertTrue(accepted > 500, "only " + accepted + " documents were valid");
  }

  @Test
  void brokenDocumentsAreRefusedAndNothingElseHappens() throws Exception {
    long seed = 7;
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] json = new Documents(i % 500).sample(1).getBytes(StandardCharsets.UTF_8);
      byte[] mutated = mutate(json, random);
      String about =
          "seed "
              + seed
              + ", document "
              + i
              + ": "
              + new String(mutated, StandardCharsets.ISO_8859_1);
      try {
        Sample strict = Sample.CODEC.read(mutated);
        String text = new String(mutated, StandardCharsets.UTF_8);
        assertTrue(same(text, strict.toJson()), about + " became " + strict.toJson());
      } catch (InvalidJsonException e) {
        refused++;
        assertFalse(e.problems().isEmpty(), about);
        assertFalse(e.getMessage().contains("Source"), about + e.getMessage());
        assertFalse(e.getMessage().contains("malformed"), about + e.getMessage());
      } catch (RuntimeException e) {
        throw new AssertionError(about, e);
      }
      try {
        Sample lenient = Sample.CODEC.readLenient(mutated);
        lenient.problems();
        assertEquals(lenient, Sample.CODEC.readLenient(lenient.toJson()), about);
      } catch (InvalidJsonException e) {
        assertFalse(e.problems().isEmpty(), about);
      } catch (RuntimeException e) {
        throw new AssertionError(about, e);
      }
    }
    assertTrue(refused > 5000, "only " + refused + " documents were refused");
  }

  private static byte[] mutate(byte[] json, Random random) {
    byte[] copy = json.clone();
    String likely = "{}[]\",:0123456789.eE+-nulltrue\\\u0000\u00ff\u00c3 ";
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(copy.length);
      byte with =
          random.nextInt(4) == 0
              ? (byte) random.nextInt(256)
              : (byte) likely.charAt(random.nextInt(likely.length()));
      switch (random.nextInt(5)) {
        case 0, 1 -> copy[at] = with;
        case 2 -> copy = Arrays.copyOf(copy, Math.max(1, at));
        case 3 -> {
          byte[] longer = Arrays.copyOf(copy, copy.length + 1);
          System.arraycopy(copy, at, longer, at + 1, copy.length - at);
          longer[at] = with;
          copy = longer;
        }
        default -> {
          byte[] shorter = Arrays.copyOf(copy, Math.max(1, copy.length - 1));
          System.arraycopy(
              copy,
              Math.min(at + 1, copy.length - 1),
              shorter,
              Math.min(at, shorter.length - 1),
              Math.max(0, shorter.length - at));
          copy = shorter;
        }
      }
    }
    return copy;
  }
}
