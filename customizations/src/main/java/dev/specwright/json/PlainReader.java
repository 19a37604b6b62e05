package dev.specwright.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any JSON value as plain Java. */
final class PlainReader {
  private PlainReader() {}

  static @Nullable Object read(JsonReader in, JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(in, parser);
      case START_ARRAY -> array(in, parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> fraction(in, parser);
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> in.misreadings().notJson(in);
    };
  }

  static Map<String, @Nullable Object> object(JsonReader in, JsonParser parser) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      if (in.strict && members.containsKey(name)) {
        in.misreadings().duplicate();
      }
      parser.nextToken();
      members.put(name, read(in, parser));
    }
    return Collections.unmodifiableMap(members);
  }

  private static List<@Nullable Object> array(JsonReader in, JsonParser parser) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(in, parser));
    }
    return Collections.unmodifiableList(items);
  }

  private static Object integer(JsonParser parser) throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? parser.getBigIntegerValue()
        : (Object) parser.getLongValue();
  }

  private static @Nullable Object fraction(JsonReader in, JsonParser parser) throws IOException {
    double value = parser.getDoubleValue();
    if (Numbers.surelyExact(parser.getTextLength(), value)) {
      return value;
    }
    String literal = parser.getText();
    if (Double.isFinite(value) && Numbers.isExact(literal, value)) {
      return value;
    }
    BigDecimal exact = Numbers.exact(literal);
    return exact == null ? in.misreadings().uncountable(in) : exact;
  }
}
