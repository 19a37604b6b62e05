package dev.specwright.jackson.sample;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import dev.specwright.validation.ConstantValue;
import dev.specwright.validation.RequiredProperties;
import dev.specwright.validation.WellFormed;
import org.jspecify.annotations.Nullable;

@WireModel
@WellFormed
@RequiredProperties({"type"})
public final class Part extends ModelObject {
  public static final Codec<Part> CODEC = Codec.of(Part.class, Part::read, JsonWriter::value);

  @ConstantValue("\"text\"")
  private final @Nullable String type;

  private final @Nullable String text;

  private Part(Builder b) {
    super(b.nulls, b.extras);
    this.type = b.type;
    this.text = b.text;
  }

  public static Builder builder() {
    return new Builder();
  }

  public String type() {
    return required(type, "type");
  }

  public @Nullable String text() {
    return text;
  }

  public static @Nullable Part read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "type" -> b.type = in.string();
        case "text" -> b.text = in.takeNull(0) ? null : in.string();
        default -> in.additional(name);
      }
    }
    b.nulls = in.nulls();
    b.extras = in.endObject();
    return new Part(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("type", type);
    out.nullable("text", text, isNull(0));
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("type", type);
    check.constant("type", type, "text");
  }

  public static final class Builder {
    private @Nullable String type;
    private @Nullable String text;
    private long nulls;
    private Extras extras = Extras.EMPTY;

    public Builder type(String value) {
      type = Values.notNull(value, "type");
      return this;
    }

    public Builder text(String value) {
      text = Values.notNull(value, "text");
      nulls &= ~1L;
      return this;
    }

    public Builder textNull() {
      text = null;
      nulls |= 1L;
      return this;
    }

    public Builder additionalProperty(String name, @Nullable Object value) {
      extras = extras.with(name, value);
      return this;
    }

    public Part build() {
      return new Part(this);
    }
  }
}
