package dev.specwright.jackson.sample;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Union;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A string of one character at least, or a list of up to four such strings. */
@WireModel
public sealed interface Stop extends Union {
  Codec<Stop> CODEC = Codec.of(Stop.class, Stop::read, JsonWriter::value);

  static Stop of(String value) {
    return new Text(value);
  }

  static Stop of(List<String> value) {
    return new Sequences(value);
  }

  static @Nullable Stop read(JsonReader in) {
    return switch (in.kind()) {
      case STRING -> in.arm(JsonReader::string, Text::new, Unrecognized::new);
      case ARRAY -> in.arm(r -> r.list(JsonReader::string), Sequences::new, Unrecognized::new);
      default -> in.unrecognized(Unrecognized::new);
    };
  }

  record Text(String value) implements Stop {
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

  record Sequences(List<String> value) implements Stop {
    public Sequences {
      value = Values.list(value, "value");
    }

    @Override
    public void write(JsonWriter out) {
      out.list(value, JsonWriter::string);
    }

    @Override
    public void check(Checker check) {
      check.maxItems(Checker.SELF, value, 4);
      check.items(Checker.SELF, value, (index, item) -> check.minLength(index, item, 1));
    }
  }

  record Unrecognized(@Nullable Object value) implements Stop {
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
      check.unmatched(Checker.SELF, "anyOf", value, "a string or an array");
    }
  }
}
