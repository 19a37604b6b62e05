package dev.specwright.jackson.sample;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

@WireModel
public final class FormatType extends OpenEnum<FormatType.Known> {
  public static final Codec<FormatType> CODEC =
      Codec.of(FormatType.class, FormatType::read, JsonWriter::value);
  private static final List<String> VALUES = List.of("text", "json_object");
  public static final FormatType TEXT = new FormatType("text", Known.TEXT);
  public static final FormatType JSON_OBJECT = new FormatType("json_object", Known.JSON_OBJECT);

  public enum Known {
    TEXT,
    JSON_OBJECT
  }

  private FormatType(String value, @Nullable Known known) {
    super(value, known, VALUES);
  }

  public static FormatType of(String value) {
    return switch (value) {
      case "text" -> TEXT;
      case "json_object" -> JSON_OBJECT;
      default -> new FormatType(value, null);
    };
  }

  public static @Nullable FormatType read(JsonReader in) {
    return in.openEnum(VALUES, FormatType::of);
  }
}
