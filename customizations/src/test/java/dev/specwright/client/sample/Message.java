package dev.specwright.client.sample;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import org.jspecify.annotations.Nullable;

/** What one party said. */
public final class Message extends ModelObject {
  public static final Codec<Message> CODEC =
      Codec.of(Message.class, Message::read, JsonWriter::value);

  private final @Nullable String role;
  private final @Nullable String content;

  private Message(Builder b) {
    super(0L, b.extras);
    this.role = b.role;
    this.content = b.content;
  }

  public static Builder builder() {
    return new Builder();
  }

  public String role() {
    return required(role, "role");
  }

  public String content() {
    return required(content, "content");
  }

  public static @Nullable Message read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "role" -> b.role = in.string();
        case "content" -> b.content = in.string();
        default -> in.additional(name);
      }
    }
    b.extras = in.endObject();
    return new Message(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("role", role);
    out.property("content", content);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("role", role);
    check.required("content", content);
  }

  public static final class Builder {
    private @Nullable String role;
    private @Nullable String content;
    private Extras extras = Extras.EMPTY;

    private Builder() {}

    public Builder role(String role) {
      this.role = Values.notNull(role, "role");
      return this;
    }

    public Builder content(String content) {
      this.content = Values.notNull(content, "content");
      return this;
    }

    public Message build() {
      return new Message(this);
    }
  }
}
