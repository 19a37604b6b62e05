package dev.specwright.jackson.sample;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.model.Values;
import dev.specwright.rules.JsonInContext;
import dev.specwright.validation.Checker;
import dev.specwright.validation.RequiredProperties;
import dev.specwright.validation.ValidUnion;
import dev.specwright.validation.WellFormed;
import dev.specwright.validation.WireName;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@WireModel
@WellFormed
@RequiredProperties({"prompt"})
@JsonInContext
public final class PromptRequest extends ModelObject {
  public static final Codec<PromptRequest> CODEC =
      Codec.of(PromptRequest.class, PromptRequest::read, JsonWriter::value);

  @ValidUnion private final @Nullable Stop prompt;

  @WireName("response_format")
  @Valid
  private final @Nullable Format responseFormat;

  private PromptRequest(Builder b) {
    super(b.nulls, b.extras);
    this.prompt = b.prompt;
    this.responseFormat = b.responseFormat;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Stop prompt() {
    return required(prompt, "prompt");
  }

  public @Nullable Format responseFormat() {
    return responseFormat;
  }

  public static @Nullable PromptRequest read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "prompt" -> b.prompt = Stop.read(in);
        case "response_format" -> b.responseFormat = in.takeNull(0) ? null : Format.read(in);
        default -> in.additional(name);
      }
    }
    b.nulls = in.nulls();
    b.extras = in.endObject();
    return new PromptRequest(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("prompt", prompt);
    out.nullable("response_format", responseFormat, isNull(0));
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("prompt", prompt);
    check.value("prompt", prompt);
    check.value("response_format", responseFormat);
    check.rule(JsonInContext.RULE, this);
  }

  public static final class Builder {
    private @Nullable Stop prompt;
    private @Nullable Format responseFormat;
    private long nulls;
    private Extras extras = Extras.EMPTY;

    public Builder prompt(Stop value) {
      prompt = Values.notNull(value, "prompt");
      return this;
    }

    public Builder responseFormat(Format value) {
      responseFormat = Values.notNull(value, "response_format");
      nulls &= ~1L;
      return this;
    }

    public Builder responseFormatNull() {
      responseFormat = null;
      nulls |= 1L;
      return this;
    }

    public Builder additionalProperty(String name, @Nullable Object value) {
      extras = extras.with(name, value);
      return this;
    }

    public PromptRequest build() {
      return new PromptRequest(this);
    }
  }
}
