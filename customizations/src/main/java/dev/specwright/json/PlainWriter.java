package dev.specwright.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.specwright.model.Extras;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Writes plain Java. */
final class PlainWriter {
  private PlainWriter() {}

  static void write(JsonWriter out, JsonGenerator generator, Object plain) throws IOException {
    if (plain instanceof String text) {
      generator.writeString(text);
    } else if (plain instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (plain instanceof Number number) {
      number(out, generator, number);
    } else if (plain instanceof Map<?, ?> map) {
      map(out, map);
    } else if (plain instanceof List<?> list) {
      out.list(list, JsonWriter::any);
    } else if (plain instanceof JsonWritable writable) {
      out.value(writable);
    } else {
      out.any(JsonValues.plain(plain));
    }
  }

  private static void map(JsonWriter out, Map<?, ?> map) {
    out.beginObject();
    map.forEach(
        (name, value) -> {
          if (!(name instanceof String text)) {
            throw new IllegalArgumentException("a JSON name must be a string, but was " + name);
          }
          out.any(text, value, true);
        });
    out.endObject(Extras.EMPTY);
  }

  private static void number(JsonWriter out, JsonGenerator generator, Number number)
      throws IOException {
    if (number instanceof Double d) {
      out.number(d);
    } else if (number instanceof Float f) {
      out.float32(f);
    } else if (number instanceof BigInteger integer) {
      generator.writeNumber(integer);
    } else if (number instanceof BigDecimal decimal) {
      out.decimal(decimal);
    } else if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      generator.writeNumber(number.longValue());
    } else {
      JsonValues.plain(number); // says what is wrong with it
    }
  }
}
