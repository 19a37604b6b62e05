package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import dev.specwright.model.Extras;
import dev.specwright.sample.Content;
import dev.specwright.sample.Part;
import dev.specwright.sample.Role;
import dev.specwright.sample.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static String object(java.util.function.Consumer<JsonWriter> properties) {
    return Json.string(
        out -> {
          out.beginObject();
          properties.accept(out);
          out.endObject(Extras.EMPTY);
        });
  }

  @Test
  void anyGeneratorIsGivenTheShortestNumber() throws IOException {
    var text = new StringWriter();
    try (var generator = new JsonFactory().createGenerator(text)) {
      var out = JsonWriter.over(generator);
      out.number(1E23);
      out.float32(9.007199E15f);
    }
    assertEquals(
        List.of(new BigDecimal("1E+23"), new BigDecimal("9.007199E+15")),
        Arrays.stream(text.toString().split(" "))
            .map(number -> new BigDecimal(number).stripTrailingZeros())
            .toList());
  }

  @Test
  void absentPropertiesAreNotWritten() {
    assertEquals(
        "{}",
        object(
            out -> {
              out.property("a", (String) null);
              out.property("a", (Long) null);
              out.property("a", (Integer) null);
              out.property("a", (Double) null);
              out.property("a", (Float) null);
              out.property("a", (Boolean) null);
              out.property("a", (URI) null);
              out.property("a", (BigDecimal) null);
              out.property("a", (JsonWritable) null);
              out.nullable("a", (String) null, false);
              out.any("a", null, false);
              out.object("a", null);
              out.nullableObject("a", null, false);
              out.list("a", null, JsonWriter::string);
              out.nullableList("a", null, false, JsonWriter::string);
              out.map("a", null, JsonWriter::string);
              out.nullableMap("a", null, false, JsonWriter::string);
            }));
  }

  @Test
  void explicitNullsAreWritten() {
    assertEquals(
        "{\"a\":null,\"b\":null,\"c\":null,\"d\":null,\"e\":null,\"f\":null}",
        object(
            out -> {
              out.nullable("a", (Double) null, true);
              out.nullable("b", (JsonWritable) null, true);
              out.any("c", null, true);
              out.nullableObject("d", null, true);
              out.nullableList("e", null, true, JsonWriter::string);
              out.nullableMap("f", null, true, JsonWriter::string);
            }));
  }

  @Test
  void everyTypeHasItsForm() {
    assertEquals(
        "{\"a\":\"x\",\"b\":1,\"c\":2,\"d\":0.5,\"e\":0.1,\"f\":true,\"g\":\"urn:x\",\"h\":1.50,"
            + "\"i\":\"user\",\"j\":[\"x\",null],\"k\":{\"m\":1},\"l\":{\"n\":[1,null]},\"m\":\"user\"}",
        object(
            out -> {
              out.property("a", "x");
              out.nullable("b", 1L, true);
              out.property("c", 2);
              out.property("d", 0.5);
              out.property("e", 0.1f);
              out.property("f", true);
              out.property("g", URI.create("urn:x"));
              out.property("h", new BigDecimal("1.50"));
              out.property("i", Role.USER);
              out.list("j", Arrays.asList("x", null), JsonWriter::string);
              out.map("k", Map.of("m", 1L), JsonWriter::int64);
              out.object("l", Map.of("n", Arrays.asList(1, null)));
              out.any("m", Role.USER, false);
            }));
  }

  @Test
  void numbersJsonDoesNotHaveAreRefused() {
    for (double value : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      String message = value + " cannot be written: JSON has no such number";
      assertEquals(
          message,
          assertThrows(
                  IllegalArgumentException.class, () -> object(out -> out.property("a", value)))
              .getMessage());
      assertEquals(
          message,
          assertThrows(
                  IllegalArgumentException.class,
                  () -> object(out -> out.property("a", (float) value)))
              .getMessage());
    }
  }

  @Test
  void documentsAreTheSameInEveryForm() {
    Part part = Part.builder().type("text").text("é\uD83D\uDE00").build();
    String json = "{\"type\":\"text\",\"text\":\"é\uD83D\uDE00\"}";
    assertEquals(json, Part.CODEC.writeString(part));
    assertEquals(json, new String(Part.CODEC.writeBytes(part), StandardCharsets.UTF_8));
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("the stream is the caller's to close");
          }
        };
    Part.CODEC.write(part, out);
    assertEquals(json, out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFailingStreamIsReportedAsSuch() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("broken pipe");
          }
        };
    Part part = Part.builder().type("text").build();
    assertEquals(
        "broken pipe",
        assertThrows(UncheckedIOException.class, () -> Part.CODEC.write(part, broken))
            .getCause()
            .getMessage());
  }

  @Test
  void secretsAreHiddenWhereverTheyStand() {
    Sample inner = Sample.CODEC.readLenient("{\"api_key\":{\"a\":[1,{\"b\":2}]},\"name\":\"in\"}");
    assertEquals("Sample{\"name\":\"in\",\"api_key\":\"***\"}", inner.toString());
    Sample outer =
        Sample.CODEC.readLenient(
            "{\"name\":\"out\",\"children\":{\"api_key\":{\"api_key\":\"k\",\"new\":[1]}},"
                + "\"api_key\":\"k\",\"new\":{\"api_key\":5}}");
    assertEquals(
        "Sample{\"name\":\"out\",\"children\":{\"api_key\":{\"api_key\":\"***\",\"new\":[1]}},"
            + "\"api_key\":\"***\",\"new\":{\"api_key\":5}}",
        outer.toString());
    assertFalse(outer.toJson().contains("***"));
  }

  @Test
  void codecsAreFoundByType() {
    assertSame(Sample.CODEC, Codec.forType(Sample.class));
    assertSame(Content.CODEC, Codec.forType(Content.class));
    assertEquals(
        "java.lang.String has no codec: it needs a public static final Codec<String> CODEC, as"
            + " generated models have",
        assertThrows(IllegalArgumentException.class, () -> Codec.forType(String.class))
            .getMessage());
    assertEquals(List.of("type", "text"), Part.CODEC.read("{\"type\":\"text\"}").propertyNames());
  }
}
