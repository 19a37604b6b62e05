package dev.specwright.server.samples;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.validation.Checker;
import org.jspecify.annotations.Nullable;

/** What every sample operation answers, and the body of its chosen errors: one text. */
public final class Note extends ModelObject {
  public static final Codec<Note> CODEC = Codec.of(Note.class, Note::read, JsonWriter::value);

  private final @Nullable String note;

  private Note(@Nullable String note, long nulls, Extras extras) {
    super(nulls, extras);
    this.note = note;
  }

  public static Note of(String note) {
    return new Note(note, 0, Extras.EMPTY);
  }

  public static @Nullable Note read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String note = null;
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "note" -> note = in.string();
        default -> in.additional(name);
      }
    }
    long nulls = in.nulls();
    return new Note(note, nulls, in.endObject());
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("note", note);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("note", note);
  }
}
