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
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

@WireModel
@WellFormed
@RequiredProperties({"messages"})
@JsonInContext
public final class ChatRequest extends ModelObject {
  public static final Codec<ChatRequest> CODEC =
      Codec.of(ChatRequest.class, ChatRequest::read, JsonWriter::value);

  private final @Nullable String model;

  @Size(min = 1)
  private final @Nullable List<@Valid Message> messages;

  @ValidUnion private final @Nullable Stop prompt;

  @DecimalMin("0")
  @DecimalMax("1")
  private final @Nullable Double temperature;

  @WireName("max_tokens")
  @DecimalMin("1")
  private final @Nullable Long maxTokens;

  @ValidUnion private final @Nullable Stop stop;

  @WireName("response_format")
  @Valid
  private final @Nullable Format responseFormat;

  @Valid private final @Nullable Settings settings;

  private ChatRequest(Builder b) {
    super(b.nulls, b.extras);
    this.model = b.model;
    this.messages = b.messages;
    this.prompt = b.prompt;
    this.temperature = b.temperature;
    this.maxTokens = b.maxTokens;
    this.stop = b.stop;
    this.responseFormat = b.responseFormat;
    this.settings = b.settings;
  }

  public static Builder builder() {
    return new Builder();
  }

  public List<Message> messages() {
    return required(messages, "messages");
  }

  public @Nullable String model() {
    return model;
  }

  public @Nullable Stop prompt() {
    return prompt;
  }

  public @Nullable Double temperature() {
    return temperature;
  }

  public @Nullable Long maxTokens() {
    return maxTokens;
  }

  public @Nullable Stop stop() {
    return stop;
  }

  public @Nullable Format responseFormat() {
    return responseFormat;
  }

  public @Nullable Settings settings() {
    return settings;
  }

  public static @Nullable ChatRequest read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "model" -> b.model = in.takeNull(0) ? null : in.string();
        case "messages" -> b.messages = in.list(Message::read);
        case "prompt" -> b.prompt = Stop.read(in);
        case "temperature" -> b.temperature = in.takeNull(1) ? null : in.number();
        case "max_tokens" -> b.maxTokens = in.takeNull(2) ? null : in.int64();
        case "stop" -> b.stop = in.takeNull(3) ? null : Stop.read(in);
        case "response_format" -> b.responseFormat = in.takeNull(4) ? null : Format.read(in);
        case "settings" -> b.settings = Settings.read(in);
        default -> in.additional(name);
      }
    }
    b.nulls = in.nulls();
    b.extras = in.endObject();
    return new ChatRequest(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.nullable("model", model, isNull(0));
    out.list("messages", messages, JsonWriter::value);
    out.property("prompt", prompt);
    out.nullable("temperature", temperature, isNull(1));
    out.nullable("max_tokens", maxTokens, isNull(2));
    out.nullable("stop", stop, isNull(3));
    out.nullable("response_format", responseFormat, isNull(4));
    out.property("settings", settings);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("messages", messages);
    check.minItems("messages", messages, 1);
    check.each("messages", messages);
    check.value("prompt", prompt);
    check.minimum("temperature", temperature, 0);
    check.maximum("temperature", temperature, 1);
    check.minimum("max_tokens", maxTokens, 1);
    check.value("stop", stop);
    check.value("response_format", responseFormat);
    check.value("settings", settings);
    check.rule(JsonInContext.RULE, this);
  }

  public static final class Builder {
    private @Nullable String model;
    private @Nullable List<Message> messages;
    private @Nullable Stop prompt;
    private @Nullable Double temperature;
    private @Nullable Long maxTokens;
    private @Nullable Stop stop;
    private @Nullable Format responseFormat;
    private @Nullable Settings settings;
    private long nulls;
    private Extras extras = Extras.EMPTY;

    public Builder model(String value) {
      model = Values.notNull(value, "model");
      nulls &= ~1L;
      return this;
    }

    public Builder modelNull() {
      model = null;
      nulls |= 1L;
      return this;
    }

    public Builder messages(List<Message> value) {
      messages = Values.list(value, "messages");
      return this;
    }

    public Builder prompt(Stop value) {
      prompt = Values.notNull(value, "prompt");
      return this;
    }

    public Builder temperature(Double value) {
      temperature = Values.notNull(value, "temperature");
      nulls &= ~2L;
      return this;
    }

    public Builder temperatureNull() {
      temperature = null;
      nulls |= 2L;
      return this;
    }

    public Builder maxTokens(Long value) {
      maxTokens = Values.notNull(value, "max_tokens");
      nulls &= ~4L;
      return this;
    }

    public Builder maxTokensNull() {
      maxTokens = null;
      nulls |= 4L;
      return this;
    }

    public Builder stop(Stop value) {
      stop = Values.notNull(value, "stop");
      nulls &= ~8L;
      return this;
    }

    public Builder stopNull() {
      stop = null;
      nulls |= 8L;
      return this;
    }

    public Builder responseFormat(Format value) {
      responseFormat = Values.notNull(value, "response_format");
      nulls &= ~16L;
      return this;
    }

    public Builder responseFormatNull() {
      responseFormat = null;
      nulls |= 16L;
      return this;
    }

    public Builder settings(Settings value) {
      settings = Values.notNull(value, "settings");
      return this;
    }

    public Builder additionalProperty(String name, @Nullable Object value) {
      extras = extras.with(name, value);
      return this;
    }

    public ChatRequest build() {
      return new ChatRequest(this);
    }
  }
}
