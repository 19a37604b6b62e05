package dev.specwright.fuzz;

import dev.specwright.json.Codec;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.model.ModelObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** What lenient reading takes is written as it came, and reads as the same value again. */
public final class FixpointTarget {
  private FixpointTarget() {}

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
      value = codec.readLenient(json);
    } catch (InvalidJsonException e) {
      Json.requirePlain(e);
      return;
    }
    byte[] written = codec.writeBytes(value);
    Json.requireSameBeyondRounding(json, written);
    T again = codec.readLenient(written);
    if (!value.equals(again) || value.hashCode() != again.hashCode()) {
      throw new AssertionError(value + "\nreads again as\n" + again);
    } else if (!Arrays.equals(written, codec.writeBytes(again))) {
      throw new AssertionError(value + "\nis written again as\n" + codec.writeString(again));
    } else if (!places(value).equals(places(again))) {
      throw new AssertionError(value.problems() + "\nbecame\n" + again.problems());
    }
  }

  /** Problems without their messages, which quote numbers as they were spelt. */
  private static List<String> places(ModelObject value) {
    return value.problems().stream().map(each -> each.path() + " " + each.code()).toList();
  }
}
