package dev.specwright.jackson.sample;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import dev.specwright.validation.KnownValue;
import dev.specwright.validation.RequiredProperties;
import dev.specwright.validation.WellFormed;
import org.jspecify.annotations.Nullable;

@WireModel
@WellFormed
@RequiredProperties({"type"})
public final class Format extends ModelObject {
  public static final Codec<Format> CODEC = Codec.of(Format.class, Format::read, JsonWriter::value);

  @KnownValue private final @Nullable FormatType type;

  private Format(Builder b) {
    super(b.nulls, b.extras);
    this.type = b.type;
  }

  public static Builder builder() {
    return new Builder();
  }

  public FormatType type() {
    return required(type, "type");
  }

  public static @Nullable Format read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "type" -> b.type = FormatType.read(in);
        default -> in.additional(name);
      }
    }
    b.nulls = in.nulls();
    b.extras = in.endObject();
    return new Format(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("type", type);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("type", type);
    check.value("type", type);
  }

  public static final class Builder {
    private @Nullable FormatType type;
    private long nulls;
    private Extras extras = Extras.EMPTY;

    public Builder type(FormatType value) {
      type = Values.notNull(value, "type");
      return this;
    }

    public Builder additionalProperty(String name, @Nullable Object value) {
      extras = extras.with(name, value);
      return this;
    }

    public Format build() {
      return new Format(this);
    }
  }
}
