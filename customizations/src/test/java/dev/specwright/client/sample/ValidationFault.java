package dev.specwright.client.sample;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a request. */
public final class ValidationFault extends ModelObject {
  public static final Codec<ValidationFault> CODEC =
      Codec.of(ValidationFault.class, ValidationFault::read, JsonWriter::value);

  private final @Nullable List<String> detail;

  private ValidationFault(Builder b) {
    super(0L, b.extras);
    this.detail = b.detail;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Optional<List<String>> detail() {
    return Optional.ofNullable(detail);
  }

  public static @Nullable ValidationFault read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "detail" -> b.detail = in.list(JsonReader::string);
        default -> in.additional(name);
      }
    }
    b.extras = in.endObject();
    return new ValidationFault(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.list("detail", detail, JsonWriter::string);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {}

  public static final class Builder {
    private @Nullable List<String> detail;
    private Extras extras = Extras.EMPTY;

    private Builder() {}

    public Builder detail(List<String> detail) {
      this.detail = Values.list(detail, "detail");
      return this;
    }

    public ValidationFault build() {
      return new ValidationFault(this);
    }
  }
}
