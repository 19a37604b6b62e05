package dev.specwright.sample;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.ModelBuilder;
import dev.specwright.model.ModelObject;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import dev.specwright.validation.PropertyCount;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that has two or three properties; those it does not name are integers or null. */
@PropertyCount(min = 2, max = 3)
public final class Bounded extends ModelObject {
  public static final Codec<Bounded> CODEC =
      Codec.of(Bounded.class, Bounded::read, JsonWriter::value);

  private @Nullable String name;
  @Valid private @Nullable Bounded inner;
  private @Nullable Map<String, @Nullable Long> additionalValues;

  private Bounded() {}

  public static Builder builder() {
    return new Builder(new Bounded());
  }

  @Override
  protected Map<String, ? extends @Nullable Object> typedAdditional() {
    return additionalValues == null ? Map.of() : additionalValues;
  }

  public static @Nullable Bounded read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var draft = new Bounded();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "name" -> draft.name = in.takeNull(0) ? null : in.string();
        case "inner" -> draft.inner = Bounded.read(in);
        default ->
            draft.additionalValues =
                in.nullableEntry(draft.additionalValues, name, JsonReader::int64);
      }
    }
    draft.end(in);
    return draft;
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.nullable("name", name, isNull(0));
    out.property("inner", inner);
    out.entries(additionalValues, JsonWriter::int64);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.value("inner", inner);
    check.minProperties(this, 2);
    check.maxProperties(this, 3);
  }

  /** Builds a {@link Bounded}. */
  public static final class Builder extends ModelBuilder<Bounded, Builder> {
    private Builder(Bounded draft) {
      super(draft);
    }

    public Builder name(String value) {
      draft.name = Values.notNull(value, "name");
      return set("name", 0);
    }

    public Builder nameNull() {
      draft.name = null;
      return setNull("name", 0);
    }

    public Builder additionalValue(String name, @Nullable Long value) {
      draft.additionalValues = additionalEntry(draft.additionalValues, name, value);
      return this;
    }
  }
}
