package dev.specwright.fuzz;

import dev.specwright.json.Codec;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.model.ModelObject;
import java.io.IOException;

/** Strict reading refuses with problems, or gives a value that says all that was read. */
public final class StrictReadTarget {
  private StrictReadTarget() {}

  /** Runs once. */
  public static void fuzzerTestOneInput(byte[] json) throws IOException {
    if (json.length <= Targets.MAX_LENGTH) {
      for (Codec<? extends ModelObject> codec : Models.CODECS) {
        read(codec, json);
      }
    }
  }

  private static <T extends ModelObject> void read(Codec<T> codec, byte[] json) throws IOException {
    T value;
    try {
      value = codec.read(json);
    } catch (InvalidJsonException e) {
      Json.requirePlain(e);
      return;
    }
    Json.requireSame(json, codec.writeBytes(value));
    if (!value.problems().isEmpty()) {
      throw new AssertionError("accepted with " + value.problems());
    }
  }
}
