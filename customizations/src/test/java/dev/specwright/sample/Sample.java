package dev.specwright.sample;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.ModelObject;
import dev.specwright.model.OpenModelBuilder;
import dev.specwright.model.Values;
import dev.specwright.validation.Checker;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An object with a property of every kind. */
public final class Sample extends ModelObject {
  public static final Codec<Sample> CODEC = Codec.of(Sample.class, Sample::read, JsonWriter::value);
  private static final Pattern NAME = Pattern.compile("^[A-Za-z ]*$");

  private @Nullable String name;
  private @Nullable Long count;
  private @Nullable Integer small;
  private @Nullable Double ratio;
  private @Nullable Float weight;
  private @Nullable BigDecimal price;
  private @Nullable Boolean flag;
  private @Nullable URI link;
  private @Nullable Role role;
  private @Nullable Content content;
  private @Nullable Shape shape;
  private @Nullable List<Part> parts;
  private @Nullable List<@Nullable String> tags;
  private @Nullable Map<String, String> labels;
  private @Nullable Map<String, Sample> children;
  private @Nullable List<List<Long>> grid;
  private @Nullable Map<String, @Nullable Object> extra;
  private @Nullable Object anything;
  private @Nullable String apiKey;

  private Sample() {}

  public static Builder builder() {
    return new Builder(new Sample());
  }

  public Builder toBuilder() {
    return new Builder(copyOf(this));
  }

  public String name() {
    return required(name, "name");
  }

  public long count() {
    return count == null ? 0 : count;
  }

  public boolean hasCount() {
    return count != null || isNull(1);
  }

  public List<Part> parts() {
    return required(parts, "parts");
  }

  public Optional<Content> content() {
    return Optional.ofNullable(content);
  }

  public Optional<Shape> shape() {
    return Optional.ofNullable(shape);
  }

  public Optional<Double> ratio() {
    return Optional.ofNullable(ratio);
  }

  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(labels);
  }

  public static @Nullable Sample read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var draft = new Sample();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "name" -> draft.name = in.takeNull(0) ? null : in.string();
        case "count" -> draft.count = in.takeNull(1) ? null : in.int64();
        case "small" -> draft.small = in.int32();
        case "ratio" -> draft.ratio = in.number();
        case "weight" -> draft.weight = in.float32();
        case "price" -> draft.price = in.decimal();
        case "flag" -> draft.flag = in.bool();
        case "link" -> draft.link = in.uri();
        case "role" -> draft.role = Role.read(in);
        case "content" -> draft.content = in.takeNull(2) ? null : Content.read(in);
        case "shape" -> draft.shape = Shape.read(in);
        case "parts" -> draft.parts = in.list(Part::read);
        case "tags" -> draft.tags = in.nullableList(JsonReader::string);
        case "labels" -> draft.labels = in.takeNull(3) ? null : in.map(JsonReader::string);
        case "children" -> draft.children = in.map(Sample::read);
        case "grid" -> draft.grid = in.list(r -> r.list(JsonReader::int64));
        case "extra" -> draft.extra = in.takeNull(4) ? null : in.object();
        case "anything" -> draft.anything = in.takeNull(5) ? null : in.any();
        case "api_key" -> draft.apiKey = in.string();
        default -> in.additional(name);
      }
    }
    draft.end(in);
    return draft;
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.nullable("name", name, isNull(0));
    out.nullable("count", count, isNull(1));
    out.property("small", small);
    out.property("ratio", ratio);
    out.property("weight", weight);
    out.property("price", price);
    out.property("flag", flag);
    out.property("link", link);
    out.property("role", role);
    out.nullable("content", content, isNull(2));
    out.property("shape", shape);
    out.list("parts", parts, JsonWriter::value);
    out.list("tags", tags, JsonWriter::string);
    out.nullableMap("labels", labels, isNull(3), JsonWriter::string);
    out.map("children", children, JsonWriter::value);
    out.list("grid", grid, (w, row) -> w.list(row, JsonWriter::int64));
    out.nullableObject("extra", extra, isNull(4));
    out.any("anything", anything, isNull(5));
    out.property("api_key", apiKey);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.required("name", name, isNull(0));
    check.minLength("name", name, 2);
    check.pattern("name", name, NAME);
    check.minimum("count", count, 0);
    check.maximum("small", small, 100);
    check.multipleOf("small", small, "5");
    check.minimum("ratio", ratio, 0);
    check.exclusiveMaximum("ratio", ratio, 1.5);
    check.exclusiveMinimum("weight", weight, 0.1);
    check.multipleOf("price", price, "0.01");
    check.value("role", role);
    check.value("content", content);
    check.value("shape", shape);
    check.required("parts", parts);
    check.minItems("parts", parts, 1);
    check.each("parts", parts);
    check.maxItems("tags", tags, 3);
    check.uniqueItems("tags", tags);
    check.items("tags", tags, (index, item) -> check.maxLength(index, item, 5));
    check.maxProperties("labels", labels, 2);
    check.entries("labels", labels, (key, value) -> check.minLength(key, value, 1));
    check.eachEntry("children", children);
    check.rule(SampleRule.RULE, this);
  }

  @Override
  protected Set<String> secretNames() {
    return Set.of("api_key");
  }

  /** Builds a {@link Sample}. */
  public static final class Builder extends OpenModelBuilder<Sample, Builder> {
    private Builder(Sample draft) {
      super(draft, "name", "parts");
    }

    public Builder name(String value) {
      draft.name = Values.notNull(value, "name");
      return set("name", 0);
    }

    public Builder nameNull() {
      draft.name = null;
      return setNull("name", 0);
    }

    public Builder ratio(double value) {
      draft.ratio = Values.finite(value, "ratio");
      return set("ratio");
    }

    public Builder weight(float value) {
      draft.weight = Values.finite(value, "weight");
      return set("weight");
    }

    public Builder role(Role value) {
      draft.role = Values.notNull(value, "role");
      return set("role");
    }

    public Builder content(String value) {
      draft.content = Content.of(value);
      return set("content", 2);
    }

    public Builder parts(List<Part> value) {
      draft.parts = Values.list(value, "parts");
      return set("parts");
    }

    public Builder addPart(Part value) {
      draft.parts = Values.append(draft.parts, value, "parts");
      return set("parts");
    }

    public Builder labels(Map<String, String> value) {
      draft.labels = Values.map(value, "labels");
      return set("labels", 3);
    }

    public Builder anything(Object value) {
      draft.anything = Values.any(Values.notNull(value, "anything"), "anything");
      return set("anything", 5);
    }

    public Builder apiKey(String value) {
      draft.apiKey = Values.notNull(value, "api_key");
      return set("api_key");
    }
  }
}
