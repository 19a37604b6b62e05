package dev.specwright.fuzz;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.specwright.json.Codec;
import dev.specwright.model.ModelObject;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** An ObjectMapper reads models with its own exceptions only, and writes all that was read. */
public final class MapperReadTarget {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private MapperReadTarget() {}

  /** Runs once. */
  public static void fuzzerTestOneInput(byte[] json) throws IOException {
    if (json.length <= Targets.MAX_LENGTH) {
      for (Codec<? extends ModelObject> codec : Models.CODECS) {
        read(codec.type(), json);
      }
    }
  }

  private static void read(Class<? extends ModelObject> type, byte[] json) throws IOException {
    ModelObject value;
    try {
      value = MAPPER.readValue(json, type);
    } catch (JacksonException | CharConversionException e) {
      // The latter is what Jackson's own decoder of UTF-32 throws.
      return;
    }
    // Only a document that is null reads as null. Jackson's decoder may let bytes pass that are no
    // UTF-8: it compares names by their bytes, padded with 0xFF.
    if (isUtf8(json)) {
      Json.requireSameBeyondRounding(json, MAPPER.writeValueAsBytes(value));
    }
  }

  private static boolean isUtf8(byte[] json) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
