package dev.specwright.server.samples;

import dev.specwright.json.JsonReader;
import dev.specwright.model.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code enum: [glad, grim]}. */
public final class Mood extends OpenEnum {
  private static final List<String> VALUES = List.of("glad", "grim");

  private Mood(String value, boolean known) {
    super(value, known, VALUES);
  }

  public static Mood of(String value) {
    return new Mood(value, VALUES.contains(value));
  }

  public static @Nullable Mood read(JsonReader in) {
    return in.openEnum(Mood::of);
  }
}
