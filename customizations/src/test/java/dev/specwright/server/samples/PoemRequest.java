package dev.specwright.server.samples;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
import dev.specwright.validation.Checker;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request with a constraint of every kind. */
public final class PoemRequest extends ModelObject {
  public static final Codec<PoemRequest> CODEC =
      Codec.of(PoemRequest.class, PoemRequest::read, JsonWriter::value);

  private final @Nullable List<Line> lines;
  private final @Nullable Long verses;
  private final @Nullable Double heat;
  private final @Nullable Map<String, String> labels;
  private final @Nullable Boolean stream;

  private PoemRequest(
      @Nullable List<Line> lines,
      @Nullable Long verses,
      @Nullable Double heat,
      @Nullable Map<String, String> labels,
      @Nullable Boolean stream,
      long nulls,
      Extras extras) {
    super(nulls, extras);
    this.lines = lines;
    this.verses = verses;
    this.heat = heat;
    this.labels = labels;
    this.stream = stream;
  }

  public List<Line> lines() {
    return required(lines, "lines");
  }

  public static @Nullable PoemRequest read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    List<Line> lines = null;
    Long verses = null;
    Double heat = null;
    Map<String, String> labels = null;
    Boolean stream = null;
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "lines" -> lines = in.list(Line::read);
        case "verses" -> verses = in.int64();
        case "heat" -> heat = in.number();
        case "labels" -> labels = in.map(JsonReader::string);
        case "stream" -> stream = in.bool();
        default -> in.additional(name);
      }
    }
    long nulls = in.nulls();
    return new PoemRequest(lines, verses, heat, labels, stream, nulls, in.endObject());
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.list("lines", lines, JsonWriter::value);
    out.property("verses", verses);
    out.property("heat", heat);
    out.map("labels", labels, JsonWriter::string);
    out.property("stream", stream);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("lines", lines);
    check.minItems("lines", lines, 1);
    check.maxItems("lines", lines, 3);
    check.each("lines", lines);
    check.minimum("verses", verses, 2);
    check.maximum("verses", verses, 10);
    check.multipleOf("verses", verses, "2");
    check.exclusiveMinimum("heat", heat, 0);
    check.exclusiveMaximum("heat", heat, 1);
    check.maxProperties("labels", labels, 1);
  }
}
