package dev.specwright.jackson.sample;

import dev.specwright.jackson.WireModel;
import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import dev.specwright.validation.CodePoints;
import dev.specwright.validation.KnownValue;
import dev.specwright.validation.RequiredProperties;
import dev.specwright.validation.ValidUnion;
import dev.specwright.validation.WellFormed;
import dev.specwright.validation.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

@WireModel
@WellFormed
@RequiredProperties({"role", "content"})
public final class Message extends ModelObject {
  public static final Codec<Message> CODEC =
      Codec.of(Message.class, Message::read, JsonWriter::value);

  @KnownValue private final @Nullable Role role;
  @ValidUnion private final @Nullable Content content;

  @WireName("tool_calls")
  private final @Nullable List<@CodePoints(min = 2) String> toolCalls;

  private Message(Builder b) {
    super(b.nulls, b.extras);
    this.role = b.role;
    this.content = b.content;
    this.toolCalls = b.toolCalls;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Role role() {
    return required(role, "role");
  }

  public @Nullable Content content() {
    return content;
  }

  public @Nullable List<String> toolCalls() {
    return toolCalls;
  }

  public static @Nullable Message read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "role" -> b.role = Role.read(in);
        case "content" -> b.content = in.takeNull(0) ? null : Content.read(in);
        case "tool_calls" -> b.toolCalls = in.takeNull(1) ? null : in.list(JsonReader::string);
        default -> in.additional(name);
      }
    }
    b.nulls = in.nulls();
    b.extras = in.endObject();
    return new Message(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("role", role);
    out.nullable("content", content, isNull(0));
    out.nullableList("tool_calls", toolCalls, isNull(1), JsonWriter::string);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("role", role);
    check.required("content", content, isNull(0));
    check.value("role", role);
    check.value("content", content);
    check.items("tool_calls", toolCalls, (index, item) -> check.minLength(index, item, 2));
  }

  public static final class Builder {
    private @Nullable Role role;
    private @Nullable Content content;
    private @Nullable List<String> toolCalls;
    private long nulls;
    private Extras extras = Extras.EMPTY;

    public Builder role(Role value) {
      role = Values.notNull(value, "role");
      return this;
    }

    public Builder content(Content value) {
      content = Values.notNull(value, "content");
      nulls &= ~1L;
      return this;
    }

    public Builder contentNull() {
      content = null;
      nulls |= 1L;
      return this;
    }

    public Builder toolCalls(List<String> value) {
      toolCalls = Values.list(value, "tool_calls");
      nulls &= ~2L;
      return this;
    }

    public Builder toolCallsNull() {
      toolCalls = null;
      nulls |= 2L;
      return this;
    }

    public Builder additionalProperty(String name, @Nullable Object value) {
      extras = extras.with(name, value);
      return this;
    }

    public Message build() {
      return new Message(this);
    }
  }
}
