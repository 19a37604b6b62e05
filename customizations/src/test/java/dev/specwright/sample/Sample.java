package dev.specwright.sample;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWriter;
import dev.specwright.model.Extras;
import dev.specwright.model.ModelObject;
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
  private static final List<String> PROPERTIES =
      List.of(
          "name",
          "count",
          "small",
          "ratio",
          "weight",
          "price",
          "flag",
          "link",
          "role",
          "content",
          "shape",
          "parts",
          "tags",
          "labels",
          "children",
          "grid",
          "extra",
          "anything",
          "api_key");
  private static final Pattern NAME = Pattern.compile("^[A-Za-z ]*$");

  private final @Nullable String name;
  private final @Nullable Long count;
  private final @Nullable Integer small;
  private final @Nullable Double ratio;
  private final @Nullable Float weight;
  private final @Nullable BigDecimal price;
  private final @Nullable Boolean flag;
  private final @Nullable URI link;
  private final @Nullable Role role;
  private final @Nullable Content content;
  private final @Nullable Shape shape;
  private final @Nullable List<Part> parts;
  private final @Nullable List<@Nullable String> tags;
  private final @Nullable Map<String, String> labels;
  private final @Nullable Map<String, Sample> children;
  private final @Nullable List<List<Long>> grid;
  private final @Nullable Map<String, @Nullable Object> extra;
  private final @Nullable Object anything;
  private final @Nullable String apiKey;

  private Sample(Builder b) {
    super(b.nulls, b.extras);
    this.name = b.name;
    this.count = b.count;
    this.small = b.small;
    this.ratio = b.ratio;
    this.weight = b.weight;
    this.price = b.price;
    this.flag = b.flag;
    this.link = b.link;
    this.role = b.role;
    this.content = b.content;
    this.shape = b.shape;
    this.parts = Values.built(b.parts);
    this.tags = b.tags;
    this.labels = b.labels;
    this.children = b.children;
    this.grid = b.grid;
    this.extra = b.extra;
    this.anything = b.anything;
    this.apiKey = b.apiKey;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder(this);
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
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "name" -> b.name = in.takeNull(0) ? null : in.string();
        case "count" -> b.count = in.takeNull(1) ? null : in.int64();
        case "small" -> b.small = in.int32();
        case "ratio" -> b.ratio = in.number();
        case "weight" -> b.weight = in.float32();
        case "price" -> b.price = in.decimal();
        case "flag" -> b.flag = in.bool();
        case "link" -> b.link = in.uri();
        case "role" -> b.role = Role.read(in);
        case "content" -> b.content = in.takeNull(2) ? null : Content.read(in);
        case "shape" -> b.shape = Shape.read(in);
        case "parts" -> b.parts = in.list(Part::read);
        case "tags" -> b.tags = in.nullableList(JsonReader::string);
        case "labels" -> b.labels = in.takeNull(3) ? null : in.map(JsonReader::string);
        case "children" -> b.children = in.map(Sample::read);
        case "grid" -> b.grid = in.list(r -> r.list(JsonReader::int64));
        case "extra" -> b.extra = in.takeNull(4) ? null : in.object();
        case "anything" -> b.anything = in.takeNull(5) ? null : in.any();
        case "api_key" -> b.apiKey = in.string();
        default -> in.additional(name);
      }
    }
    b.nulls = in.nulls();
    b.extras = in.endObject();
    return new Sample(b);
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
  public List<String> propertyNames() {
    return PROPERTIES;
  }

  @Override
  public @Nullable Object property(String wireName) {
    return switch (wireName) {
      case "name" -> name;
      case "count" -> count;
      case "small" -> small;
      case "ratio" -> ratio;
      case "weight" -> weight;
      case "price" -> price;
      case "flag" -> flag;
      case "link" -> link;
      case "role" -> role;
      case "content" -> content;
      case "shape" -> shape;
      case "parts" -> parts;
      case "tags" -> tags;
      case "labels" -> labels;
      case "children" -> children;
      case "grid" -> grid;
      case "extra" -> extra;
      case "anything" -> anything;
      case "api_key" -> apiKey;
      default -> null;
    };
  }

  @Override
  protected Set<String> secretNames() {
    return Set.of("api_key");
  }

  /** Builds a {@link Sample}. */
  public static final class Builder {
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
    private long nulls;
    private Extras extras = Extras.EMPTY;

    private Builder() {}

    private Builder(Sample from) {
      this.name = from.name;
      this.count = from.count;
      this.small = from.small;
      this.ratio = from.ratio;
      this.weight = from.weight;
      this.price = from.price;
      this.flag = from.flag;
      this.link = from.link;
      this.role = from.role;
      this.content = from.content;
      this.shape = from.shape;
      this.parts = from.parts;
      this.tags = from.tags;
      this.labels = from.labels;
      this.children = from.children;
      this.grid = from.grid;
      this.extra = from.extra;
      this.anything = from.anything;
      this.apiKey = from.apiKey;
      this.nulls = from.nulls();
      this.extras = from.extras();
    }

    public Builder name(String value) {
      name = Values.notNull(value, "name");
      nulls &= ~1L;
      extras = extras.withoutMisfit("name");
      return this;
    }

    public Builder nameNull() {
      name = null;
      nulls |= 1L;
      extras = extras.withoutMisfit("name");
      return this;
    }

    public Builder ratio(double value) {
      ratio = Values.finite(value, "ratio");
      return this;
    }

    public Builder weight(float value) {
      weight = Values.finite(value, "weight");
      return this;
    }

    public Builder role(Role value) {
      role = Values.notNull(value, "role");
      return this;
    }

    public Builder content(String value) {
      content = Content.of(value);
      nulls &= ~4L;
      return this;
    }

    public Builder parts(List<Part> value) {
      parts = Values.list(value, "parts");
      extras = extras.withoutMisfit("parts");
      return this;
    }

    public Builder addPart(Part value) {
      parts = Values.append(parts, value, "parts");
      extras = extras.withoutMisfit("parts");
      return this;
    }

    public Builder labels(Map<String, String> value) {
      labels = Values.map(value, "labels");
      nulls &= ~8L;
      return this;
    }

    public Builder anything(Object value) {
      anything = Values.any(Values.notNull(value, "anything"), "anything");
      nulls &= ~32L;
      return this;
    }

    public Builder apiKey(String value) {
      apiKey = Values.notNull(value, "api_key");
      return this;
    }

    public Builder additionalProperty(String name, @Nullable Object value) {
      extras = extras.with(name, value);
      return this;
    }

    public Sample build() {
      Values.requireAll(
          "Sample", "name", name != null || (nulls & 1L) != 0, "parts", parts != null);
      return new Sample(this);
    }
  }
}
