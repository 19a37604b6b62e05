package dev.specwright.server.samples;

import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.validation.Checker;
import org.jspecify.annotations.Nullable;

/** An object with a required enum and text, closed by {@code additionalProperties: false}. */
public final class Line extends ModelObject {
  private final @Nullable Mood mood;
  private final @Nullable String text;

  private Line(@Nullable Mood mood, @Nullable String text, long nulls, Extras extras) {
    super(nulls, extras);
    this.mood = mood;
    this.text = text;
  }

  public String text() {
    return required(text, "text");
  }

  public static @Nullable Line read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Mood mood = null;
    String text = null;
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "mood" -> mood = Mood.read(in);
        case "text" -> text = in.string();
        default -> in.refuse(name);
      }
    }
    long nulls = in.nulls();
    return new Line(mood, text, nulls, in.endObject());
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("mood", mood);
    out.property("text", text);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("mood", mood);
    check.value("mood", mood);
    check.required("text", text);
    check.minLength("text", text, 1);
    check.maxLength("text", text, 20);
    check.pattern("text", text, java.util.regex.Pattern.compile("^[^#]*$"));
  }
}
