package dev.specwright.sample;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Union;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A union whose arms are told apart by the value's kind. */
public sealed interface Content extends Union {
  Codec<Content> CODEC = Codec.of(Content.class, Content::read, JsonWriter::value);

  static Content of(String value) {
    return new Text(value);
  }

  static Content of(List<Part> value) {
    return new Parts(value);
  }

  static @Nullable Content read(JsonReader in) {
    return switch (in.kind()) {
      case STRING -> in.arm(JsonReader::string, Text::new, Unrecognized::new);
      case ARRAY -> in.arm(r -> r.list(Part::read), Parts::new, Unrecognized::new);
      case OBJECT -> in.arm(Part::read, Single::new, Unrecognized::new);
      default -> in.unrecognized(Unrecognized::new);
    };
  }

  /** A string. */
  record Text(String value) implements Content {
    public Text {
      Values.notNull(value, "value");
    }

    @Override
    public void write(JsonWriter out) {
      out.string(value);
    }

    @Override
    public void check(Checker check) {
      check.minLength(Checker.SELF, value, 1);
    }
  }

  /** An array of parts. */
  record Parts(List<Part> value) implements Content {
    public Parts {
      value = Values.list(value, "value");
    }

    @Override
    public void write(JsonWriter out) {
      out.list(value, JsonWriter::value);
    }

    @Override
    public void check(Checker check) {
      check.minItems(Checker.SELF, value, 1);
      check.each(Checker.SELF, value);
    }
  }

  /** One part. */
  record Single(Part value) implements Content {
    public Single {
      Values.notNull(value, "value");
    }

    @Override
    public void write(JsonWriter out) {
      out.value(value);
    }

    @Override
    public void check(Checker check) {
      check.value(Checker.SELF, value);
    }
  }

  /** Anything else. */
  record Unrecognized(@Nullable Object value) implements Content {
    @Override
    public boolean isRecognized() {
      return false;
    }

    @Override
    public void write(JsonWriter out) {
      out.any(value);
    }

    @Override
    public void check(Checker check) {
      check.unmatched(Checker.SELF, "anyOf", value, "a string, an array or an object");
    }
  }
}
