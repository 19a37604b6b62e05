package dev.specwright.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out where a parser stands; only ever asked when there is something to report. */
final class Locations {
  private Locations() {}

  /** The context that holds the parser's current value. */
  static @Nullable JsonStreamContext holder(JsonParser parser) {
    JsonStreamContext context = parser.getParsingContext();
    JsonToken token = parser.currentToken();
    return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY
        ? context.getParent()
        : context;
  }

  /** The way from {@code base} to the parser's current value. */
  static List<Object> of(JsonParser parser, @Nullable JsonStreamContext base) {
    List<Object> elements = new ArrayList<>();
    for (JsonStreamContext at = holder(parser);
        at != null && !at.equals(base);
        at = at.getParent()) {
      if (at.inObject()) {
        String name = at.getCurrentName();
        elements.add(name == null ? "" : name);
      } else if (at.inArray()) {
        elements.add(Math.max(0, at.getCurrentIndex()));
      }
    }
    Collections.reverse(elements);
    return elements;
  }
}
