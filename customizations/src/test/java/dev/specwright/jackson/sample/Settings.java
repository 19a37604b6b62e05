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
import dev.specwright.validation.ConstantValue;
import dev.specwright.validation.EcmaPattern;
import dev.specwright.validation.EcmaPatterns;
import dev.specwright.validation.KnownValue;
import dev.specwright.validation.MultipleOf;
import dev.specwright.validation.UniqueItems;
import dev.specwright.validation.ValidUnion;
import dev.specwright.validation.WellFormed;
import dev.specwright.validation.WireName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

@WireModel
@WellFormed
public final class Settings extends ModelObject {
  public static final Codec<Settings> CODEC =
      Codec.of(Settings.class, Settings::read, JsonWriter::value);
  private static final Pattern ZIP = EcmaPatterns.translate("^\\d{2}$");
  private static final Pattern A = EcmaPatterns.translate("a");

  @DecimalMin(value = "-1", inclusive = false)
  @DecimalMax(value = "10", inclusive = false)
  @MultipleOf("0.1")
  private final @Nullable Double step;

  @WireName("zip_code")
  @EcmaPattern(regexp = "^\\d{2}$")
  @CodePoints(min = 2, max = 3)
  private final @Nullable String zipCode;

  @UniqueItems
  @Size(max = 3)
  private final @Nullable List<@CodePoints(max = 3) @EcmaPattern(regexp = "a") String> tags;

  @Size(min = 1, max = 2)
  private final @Nullable Map<String, @CodePoints(min = 1) String> labels;

  @ConstantValue("2")
  private final @Nullable Long version;

  private final @Nullable List<@ValidUnion Stop> stops;

  @WireName("by_name")
  private final @Nullable Map<String, @Valid Format> byName;

  private final @Nullable List<@KnownValue Role> roles;

  private Settings(Builder b) {
    super(b.nulls, b.extras);
    this.step = b.step;
    this.zipCode = b.zipCode;
    this.tags = b.tags;
    this.labels = b.labels;
    this.version = b.version;
    this.stops = b.stops;
    this.byName = b.byName;
    this.roles = b.roles;
  }

  public static Builder builder() {
    return new Builder();
  }

  public @Nullable Double step() {
    return step;
  }

  public @Nullable String zipCode() {
    return zipCode;
  }

  public @Nullable List<String> tags() {
    return tags;
  }

  public @Nullable Map<String, String> labels() {
    return labels;
  }

  public @Nullable Long version() {
    return version;
  }

  public @Nullable List<Stop> stops() {
    return stops;
  }

  public @Nullable Map<String, Format> byName() {
    return byName;
  }

  public @Nullable List<Role> roles() {
    return roles;
  }

  public static @Nullable Settings read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    var b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "step" -> b.step = in.number();
        case "zip_code" -> b.zipCode = in.string();
        case "tags" -> b.tags = in.list(JsonReader::string);
        case "labels" -> b.labels = in.map(JsonReader::string);
        case "version" -> b.version = in.int64();
        case "stops" -> b.stops = in.list(Stop::read);
        case "by_name" -> b.byName = in.map(Format::read);
        case "roles" -> b.roles = in.list(Role::read);
        default -> in.additional(name);
      }
    }
    b.nulls = in.nulls();
    b.extras = in.endObject();
    return new Settings(b);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property("step", step);
    out.property("zip_code", zipCode);
    out.list("tags", tags, JsonWriter::string);
    out.map("labels", labels, JsonWriter::string);
    out.property("version", version);
    out.list("stops", stops, JsonWriter::value);
    out.map("by_name", byName, JsonWriter::value);
    out.list("roles", roles, JsonWriter::value);
    out.endObject(extras());
  }

  @Override
  public void check(Checker check) {
    check.exclusiveMinimum("step", step, -1);
    check.exclusiveMaximum("step", step, 10);
    check.multipleOf("step", step, "0.1");
    check.minLength("zip_code", zipCode, 2);
    check.maxLength("zip_code", zipCode, 3);
    check.pattern("zip_code", zipCode, ZIP);
    check.maxItems("tags", tags, 3);
    check.uniqueItems("tags", tags);
    check.items("tags", tags, (index, item) -> check.maxLength(index, item, 3));
    check.items("tags", tags, (index, item) -> check.pattern(index, item, A));
    check.minProperties("labels", labels, 1);
    check.maxProperties("labels", labels, 2);
    check.entries("labels", labels, (name, value) -> check.minLength(name, value, 1));
    check.constant("version", version, 2L);
    check.each("stops", stops);
    check.eachEntry("by_name", byName);
    check.each("roles", roles);
  }

  public static final class Builder {
    private @Nullable Double step;
    private @Nullable String zipCode;
    private @Nullable List<String> tags;
    private @Nullable Map<String, String> labels;
    private @Nullable Long version;
    private @Nullable List<Stop> stops;
    private @Nullable Map<String, Format> byName;
    private @Nullable List<Role> roles;
    private long nulls;
    private Extras extras = Extras.EMPTY;

    public Builder step(Double value) {
      step = Values.notNull(value, "step");
      return this;
    }

    public Builder zipCode(String value) {
      zipCode = Values.notNull(value, "zip_code");
      return this;
    }

    public Builder tags(List<String> value) {
      tags = Values.list(value, "tags");
      return this;
    }

    public Builder labels(Map<String, String> value) {
      labels = Map.copyOf(value);
      return this;
    }

    public Builder version(Long value) {
      version = Values.notNull(value, "version");
      return this;
    }

    public Builder stops(List<Stop> value) {
      stops = Values.list(value, "stops");
      return this;
    }

    public Builder byName(Map<String, Format> value) {
      byName = Map.copyOf(value);
      return this;
    }

    public Builder roles(List<Role> value) {
      roles = Values.list(value, "roles");
      return this;
    }

    public Builder additionalProperty(String name, @Nullable Object value) {
      extras = extras.with(name, value);
      return this;
    }

    public Settings build() {
      return new Settings(this);
    }
  }
}
