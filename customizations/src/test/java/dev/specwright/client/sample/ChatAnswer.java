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

/** The next message. */
public final class ChatAnswer extends ModelObject {
  public static final Codec<ChatAnswer> CODEC =
      Codec.of(ChatAnswer.class, ChatAnswer::read, JsonWriter::value);

  private final @Nullable String id;
  private final @Nullable Long created;
  private final @Nullable String text;

  private ChatAnswer(Builder b) {
    super(0L, b.extras);
    this.id = b.id;
    this.created = b.created;
    this.text = b.text;
  }

  public static Builder builder() {
    return new Builder();
  }

  public String id() {
    return required(id, "id");
  }

  public Optional<Long> created() {
    return Optional.ofNullable(created);
  }

  public String text() {
    return required(text, "text");
  }

  public static @Nullable ChatAnswer read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "id" -> b.id = in.string();
        case "created" -> b.created = in.int64();
        case "text" -> b.text = in.string();
        default -> in.additional(name);
      }
    }
    b.extras = in.endObject();
    return new ChatAnswer(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("id", id);
    out.property("created", created);
    out.property("text", text);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("id", id);
    check.required("text", text);
  }

  public static final class Builder {
    private @Nullable String id;
    private @Nullable Long created;
    private @Nullable String text;
    private Extras extras = Extras.EMPTY;

    private Builder() {}

    public Builder id(String id) {
      this.id = Values.notNull(id, "id");
      return this;
    }

    public Builder created(Long created) {
      this.created = Values.notNull(created, "created");
      return this;
    }

    public Builder text(String text) {
      this.text = Values.notNull(text, "text");
      return this;
    }

    public ChatAnswer build() {
      return new ChatAnswer(this);
    }
  }
}
