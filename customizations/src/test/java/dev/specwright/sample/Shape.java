package dev.specwright.sample;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Union;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A union whose arms only a trial tells apart: short strings, longs strings, lists of either. */
public sealed interface Shape extends Union {
  Codec<Shape> CODEC = Codec.of(Shape.class, Shape::read, JsonWriter::value);

  static @Nullable Shape read(JsonReader in) {
    return in.<Shape>firstFit(
        "oneOf",
        Unrecognized::new,
        List.of(
            r -> r.arm(JsonReader::string, Code::new),
            r -> r.arm(JsonReader::string, Title::new),
            r -> r.arm(x -> x.list(JsonReader::int64), Numbers::new),
            r -> r.arm(x -> x.list(Part::read), Parts::new),
            r -> r.arm(Part::read, Single::new)));
  }

  /** At most three characters. */
  record Code(String value) implements Shape {
    @Override
    public void write(JsonWriter out) {
      out.string(value);
    }

    @Override
    public void check(Checker check) {
      check.maxLength(Checker.SELF, value, 3);
    }
  }

  /** At least three characters. */
  record Title(String value) implements Shape {
    @Override
    public void write(JsonWriter out) {
      out.string(value);
    }

    @Override
    public void check(Checker check) {
      check.minLength(Checker.SELF, value, 3);
    }
  }

  /** Integers. */
  record Numbers(List<Long> value) implements Shape {
    public Numbers {
      value = Values.list(value, "value");
    }

    @Override
    public void write(JsonWriter out) {
      out.list(value, JsonWriter::int64);
    }

    @Override
    public void check(Checker check) {
      check.minItems(Checker.SELF, value, 1);
    }
  }

  /** Parts. */
  record Parts(List<Part> value) implements Shape {
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
  record Single(Part value) implements Shape {
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
  record Unrecognized(@Nullable Object value) implements Shape {
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
      check.unmatched(Checker.SELF, "oneOf", value, "a string, an array or an object");
    }
  }
}
