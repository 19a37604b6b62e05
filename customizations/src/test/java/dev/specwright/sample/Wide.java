package dev.specwright.sample;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.ModelObject;
import dev.specwright.model.OpenModelBuilder;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import org.jspecify.annotations.Nullable;

/** An object with so many nullable properties that one long does not have a bit for each. */
public final class Wide extends ModelObject {
  public static final Codec<Wide> CODEC = Codec.of(Wide.class, Wide::read, JsonWriter::value);

  private @Nullable Long first;
  private @Nullable Long bit63;
  private @Nullable Long bit64;
  private @Nullable Long bit127;
  private @Nullable Long bit128;

  private Wide() {}

  public static Builder builder() {
    return new Builder(new Wide());
  }

  public Builder toBuilder() {
    return new Builder(copyOf(this));
  }

  public static @Nullable Wide read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var draft = new Wide();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "first" -> draft.first = in.takeNull(0) ? null : in.int64();
        case "bit63" -> draft.bit63 = in.takeNull(63) ? null : in.int64();
        case "bit64" -> draft.bit64 = in.takeNull(64) ? null : in.int64();
        case "bit127" -> draft.bit127 = in.takeNull(127) ? null : in.int64();
        case "bit128" -> draft.bit128 = in.takeNull(128) ? null : in.int64();
        default -> in.additional(name);
      }
    }
    draft.end(in);
    return draft;
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.nullable("first", first, isNull(0));
    out.nullable("bit63", bit63, isNull(63));
    out.nullable("bit64", bit64, isNull(64));
    out.nullable("bit127", bit127, isNull(127));
    out.nullable("bit128", bit128, isNull(128));
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("bit128", bit128, isNull(128));
  }

  /** Builds a {@link Wide}. */
  public static final class Builder extends OpenModelBuilder<Wide, Builder> {
    private Builder(Wide draft) {
      super(draft, "bit128");
    }

    public Builder bit63Null() {
      draft.bit63 = null;
      return setNull("bit63", 63);
    }

    public Builder bit64(long value) {
      draft.bit64 = Values.notNull(value, "bit64");
      return set("bit64", 64);
    }

    public Builder bit64Null() {
      draft.bit64 = null;
      return setNull("bit64", 64);
    }

    public Builder bit128(long value) {
      draft.bit128 = Values.notNull(value, "bit128");
      return set("bit128", 128);
    }

    public Builder bit128Null() {
      draft.bit128 = null;
      return setNull("bit128", 128);
    }
  }
}
