package dev.specwright.jackson.sample;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

@WireModel
public final class Role extends OpenEnum<Role.Known> {
  public static final Codec<Role> CODEC = Codec.of(Role.class, Role::read, JsonWriter::value);
  private static final List<String> VALUES = List.of("user", "assistant", "system");
  public static final Role USER = new Role("user", Known.USER);
  public static final Role ASSISTANT = new Role("assistant", Known.ASSISTANT);
  public static final Role SYSTEM = new Role("system", Known.SYSTEM);

  public enum Known {
    USER,
    ASSISTANT,
    SYSTEM
  }

  private Role(String value, @Nullable Known known) {
    super(value, known, VALUES);
  }

  public static Role of(String value) {
    return switch (value) {
      case "user" -> USER;
      case "assistant" -> ASSISTANT;
      case "system" -> SYSTEM;
      default -> new Role(value, null);
    };
  }

  public static @Nullable Role read(JsonReader in) {
    return in.openEnum(VALUES, Role::of);
  }
}
