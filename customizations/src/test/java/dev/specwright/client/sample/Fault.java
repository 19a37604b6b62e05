package dev.specwright.client.sample;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What went wrong. */
public final class Fault extends ModelObject {
  public static final Codec<Fault> CODEC = Codec.of(Fault.class, Fault::read, JsonWriter::value);

  private final @Nullable String title;
  private final @Nullable Long code;

  private Fault(Builder b) {
    super(0L, b.extras);
    this.title = b.title;
    this.code = b.code;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  public Optional<Long> code() {
    return Optional.ofNullable(code);
  }

  public static @Nullable Fault read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "title" -> b.title = in.string();
        case "code" -> b.code = in.int64();
        default -> in.additional(name);
      }
    }
    b.extras = in.endObject();
    return new Fault(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("title", title);
    out.property("code", code);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {}

  public static final class Builder {
    private @Nullable String title;
    private @Nullable Long code;
    private Extras extras = Extras.EMPTY;

    private Builder() {}

    public Builder title(String title) {
      this.title = Values.notNull(title, "title");
      return this;
    }

    public Builder code(Long code) {
      this.code = Values.notNull(code, "code");
      return this;
    }

    public Fault build() {
      return new Fault(this);
    }
  }
}
