package dev.specwright.server.samples;

import dev.specwright.json.JsonReader;
import dev.specwright.model.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code enum: [glad, grim]}. */
public final class Mood extends OpenEnum<Mood.Known> {
  private static final List<String> VALUES = List.of("glad", "grim");

  /** The values the contract lists. */
  public enum Known {
    GLAD,
    GRIM
  }

  private Mood(String value, @Nullable Known known) {
    super(value, known, VALUES);
  }

  public static Mood of(String value) {
    return new Mood(
        value,
        switch (value) {
          case "glad" -> Known.GLAD;
          case "grim" -> Known.GRIM;
          default -> null;
        });
  }

  public static @Nullable Mood read(JsonReader in) {
    return in.openEnum(VALUES, Mood::of);
  }
}
