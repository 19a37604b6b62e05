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

/** Asks for the next message. */
public final class ChatRequest extends ModelObject {
  public static final Codec<ChatRequest> CODEC =
      Codec.of(ChatRequest.class, ChatRequest::read, JsonWriter::value);

  private final @Nullable String model;
  private final @Nullable List<Message> messages;
  private final @Nullable Double temperature;
  private final @Nullable Boolean stream;

  private ChatRequest(Builder b) {
    super(0L, b.extras);
    this.model = b.model;
    this.messages = b.messages;
    this.temperature = b.temperature;
    this.stream = b.stream;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Optional<String> model() {
    return Optional.ofNullable(model);
  }

  public List<Message> messages() {
    return required(messages, "messages");
  }

  public Optional<Double> temperature() {
    return Optional.ofNullable(temperature);
  }

  public Optional<Boolean> stream() {
    return Optional.ofNullable(stream);
  }

  public static @Nullable ChatRequest read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "model" -> b.model = in.string();
        case "messages" -> b.messages = in.list(Message::read);
        case "temperature" -> b.temperature = in.number();
        case "stream" -> b.stream = in.bool();
        default -> in.additional(name);
      }
    }
    b.extras = in.endObject();
    return new ChatRequest(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("model", model);
    out.list("messages", messages, JsonWriter::value);
    out.property("temperature", temperature);
    out.property("stream", stream);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("messages", messages);
    check.minItems("messages", messages, 1);
    check.minimum("temperature", temperature, 0);
    check.maximum("temperature", temperature, 1);
    check.each("messages", messages);
  }

  public static final class Builder {
    private @Nullable String model;
    private @Nullable List<Message> messages;
    private @Nullable Double temperature;
    private @Nullable Boolean stream;
    private Extras extras = Extras.EMPTY;

    private Builder() {}

    public Builder model(String model) {
      this.model = Values.notNull(model, "model");
      return this;
    }

    public Builder messages(List<Message> messages) {
      this.messages = Values.list(messages, "messages");
      return this;
    }

    public Builder temperature(Double temperature) {
      this.temperature = Values.notNull(temperature, "temperature");
      return this;
    }

    public Builder stream(Boolean stream) {
      this.stream = Values.notNull(stream, "stream");
      return this;
    }

    public ChatRequest build() {
      return new ChatRequest(this);
    }
  }
}
