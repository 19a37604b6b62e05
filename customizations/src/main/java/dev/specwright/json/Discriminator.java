package dev.specwright.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.ToIntFunction;

/**
 * A union's {@code discriminator}, as OpenAPI has it: a property whose value names the arm.
 *
 * @param property its wire name
 * @param arms the place of the arm that a value names, -1 for none
 */
record Discriminator(String property, ToIntFunction<String> arms) {

  /** The place of the arm that an object names; -1 if it names none, or is no object. */
  int armOf(byte[] json) throws IOException {
    try (JsonParser parser = Json.factory(ReadLimits.DEFAULT).createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return -1;
      }
      for (String name; (name = parser.nextFieldName()) != null; ) {
        JsonToken value = parser.nextToken();
        if (name.equals(property)) {
          return value == JsonToken.VALUE_STRING ? arms.applyAsInt(parser.getText()) : -1;
        }
        parser.skipChildren();
      }
      return -1;
    }
  }
}
