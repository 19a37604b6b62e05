package dev.specwright.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists, maps and untyped values for the codec written by hand. */
final class FloorValues {
  private FloorValues() {}

  static <T> List<T> list(JsonParser in, Floor.Reading<T> item) throws IOException {
    List<T> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(item.read(in));
    }
    return items;
  }

  static <T> Map<String, T> map(JsonParser in, Floor.Reading<T> value) throws IOException {
    Map<String, T> members = new LinkedHashMap<>();
    for (String name; (name = in.nextFieldName()) != null; ) {
      in.nextToken();
      members.put(name, value.read(in));
    }
    return members;
  }

  static Map<String, @Nullable Object> object(JsonParser in) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (String name; (name = in.nextFieldName()) != null; ) {
      in.nextToken();
      members.put(name, any(in));
    }
    return members;
  }

  static @Nullable Object any(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          items.add(any(in));
        }
        yield items;
      }
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT -> in.getLongValue();
      case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  static <T> void list(
      JsonGenerator out, String name, @Nullable List<T> items, Floor.Writing<T> item)
      throws IOException {
    if (items != null) {
      out.writeFieldName(name);
      array(out, items, item);
    }
  }

  static <T> void array(JsonGenerator out, List<T> items, Floor.Writing<T> item)
      throws IOException {
    out.writeStartArray();
    for (T each : items) {
      item.write(out, each);
    }
    out.writeEndArray();
  }

  static <T> void map(
      JsonGenerator out, String name, @Nullable Map<String, T> members, Floor.Writing<T> value)
      throws IOException {
    if (members != null) {
      out.writeObjectFieldStart(name);
      for (Map.Entry<String, T> each : members.entrySet()) {
        out.writeFieldName(each.getKey());
        value.write(out, each.getValue());
      }
      out.writeEndObject();
    }
  }

  static void any(JsonGenerator out, @Nullable Object value) throws IOException {
    if (value instanceof Map<?, ?> members) {
      out.writeStartObject();
      for (Map.Entry<?, ?> each : members.entrySet()) {
        out.writeFieldName((String) each.getKey());
        any(out, each.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof List<?> items) {
      out.writeStartArray();
      for (Object each : items) {
        any(out, each);
      }
      out.writeEndArray();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      out.writeNull();
    }
  }

  static void any(JsonGenerator out, String name, @Nullable Object value) throws IOException {
    if (value != null) {
      out.writeFieldName(name);
      any(out, value);
    }
  }

  static void string(JsonGenerator out, String name, @Nullable String value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }

  static void number(JsonGenerator out, String name, @Nullable Long value) throws IOException {
    if (value != null) {
      out.writeNumberField(name, value);
    }
  }

  static void number(JsonGenerator out, String name, @Nullable Double value) throws IOException {
    if (value != null) {
      out.writeNumberField(name, value);
    }
  }
}
