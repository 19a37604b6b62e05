package dev.specwright.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import dev.specwright.model.Extras;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Streaming writer that generated code pushes values into.
 *
 * <p>Property methods write nothing when the value is null, which stands for absence; the {@code
 * nullable} ones write a JSON null when told that null was set explicitly. Value methods write one
 * value. Failures of the underlying stream come as {@link UncheckedIOException}. Instances are for
 * one thread.
 */
public final class JsonWriter extends ScalarWriter {
  /** Stands in for a generator where nothing is written. */
  private static final JsonGenerator NOWHERE = new JsonGeneratorDelegate(null);

  private final @Nullable Redactor redactor;
  private final @Nullable PropertySink sink;

  private JsonWriter(
      JsonGenerator generator, @Nullable Redactor redactor, @Nullable PropertySink sink) {
    super(generator);
    this.redactor = redactor;
    this.sink = sink;
  }

  /** A writer over somebody else's generator, which is neither configured, flushed nor closed. */
  public static JsonWriter over(JsonGenerator generator) {
    return new JsonWriter(generator, null, null);
  }

  /** A writer that puts {@code "***"} in the place of secret properties' values. */
  static JsonWriter redacting(
      JsonGenerator generator, Function<JsonWritable, Set<String>> secretNames) {
    Redactor redactor = new Redactor(generator, secretNames);
    return new JsonWriter(redactor, redactor, null);
  }

  /** A writer that writes nothing, but shows the declared properties of one object. */
  static JsonWriter showing(PropertySink sink) {
    return new JsonWriter(NOWHERE, null, sink);
  }

  // ---- objects

  /** Starts an object. */
  public void beginObject() {
    if (sink != null) {
      return;
    }
    try {
      generator.writeStartObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends an object after writing its additional properties and the raw values of its misfits. */
  public void endObject(Extras extras) {
    if (sink != null) {
      if (extras != Extras.EMPTY) {
        sink.others(extras.additional().keySet());
        sink.others(extras.misfits().keySet());
      }
      return;
    }
    try {
      if (extras != Extras.EMPTY) {
        extras.additional().forEach(this::undeclared);
        extras.misfits().forEach((name, misfit) -> undeclared(name, misfit.raw()));
      }
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // ---- properties

  /** Writes a property; nothing when the value is null. */
  public void property(String name, @Nullable String value) {
    if (begins(name, value, false)) {
      string(value);
    }
  }

  /** Writes a property; nothing when the value is null. */
  public void property(String name, @Nullable Long value) {
    if (begins(name, value, false)) {
      int64(value);
    }
  }

  /** Writes a property; nothing when the value is null. */
  public void property(String name, @Nullable Integer value) {
    if (begins(name, value, false)) {
      int32(value);
    }
  }

  /** Writes a property; nothing when the value is null. */
  public void property(String name, @Nullable Double value) {
    if (begins(name, value, false)) {
      number(value);
    }
  }

  /** Writes a property; nothing when the value is null. */
  public void property(String name, @Nullable Float value) {
    if (begins(name, value, false)) {
      float32(value);
    }
  }

  /** Writes a property; nothing when the value is null. */
  public void property(String name, @Nullable Boolean value) {
    if (begins(name, value, false)) {
      bool(value);
    }
  }

  /** Writes a property; nothing when the value is null. */
  public void property(String name, @Nullable URI value) {
    if (begins(name, value, false)) {
      uri(value);
    }
  }

  /** Writes a property; nothing when the value is null. */
  public void property(String name, @Nullable BigDecimal value) {
    if (begins(name, value, false)) {
      decimal(value);
    }
  }

  /** Writes a property; nothing when the value is null. */
  public void property(String name, @Nullable JsonWritable value) {
    if (begins(name, value, false)) {
      value(value);
    }
  }

  /** Writes a property; a JSON null when the value is null and {@code explicitNull} says so. */
  public void nullable(String name, @Nullable String value, boolean explicitNull) {
    if (begins(name, value, explicitNull)) {
      string(value);
    }
  }

  /** Writes a property; a JSON null when the value is null and {@code explicitNull} says so. */
  public void nullable(String name, @Nullable Long value, boolean explicitNull) {
    if (begins(name, value, explicitNull)) {
      int64(value);
    }
  }

  /** Writes a property; a JSON null when the value is null and {@code explicitNull} says so. */
  public void nullable(String name, @Nullable Integer value, boolean explicitNull) {
    if (begins(name, value, explicitNull)) {
      int32(value);
    }
  }

  /** Writes a property; a JSON null when the value is null and {@code explicitNull} says so. */
  public void nullable(String name, @Nullable Double value, boolean explicitNull) {
    if (begins(name, value, explicitNull)) {
      number(value);
    }
  }

  /** Writes a property; a JSON null when the value is null and {@code explicitNull} says so. */
  public void nullable(String name, @Nullable Float value, boolean explicitNull) {
    if (begins(name, value, explicitNull)) {
      float32(value);
    }
  }

  /** Writes a property; a JSON null when the value is null and {@code explicitNull} says so. */
  public void nullable(String name, @Nullable Boolean value, boolean explicitNull) {
    if (begins(name, value, explicitNull)) {
      bool(value);
    }
  }

  /** Writes a property; a JSON null when the value is null and {@code explicitNull} says so. */
  public void nullable(String name, @Nullable URI value, boolean explicitNull) {
    if (begins(name, value, explicitNull)) {
      uri(value);
    }
  }

  /** Writes a property; a JSON null when the value is null and {@code explicitNull} says so. */
  public void nullable(String name, @Nullable BigDecimal value, boolean explicitNull) {
    if (begins(name, value, explicitNull)) {
      decimal(value);
    }
  }

  /** Writes a property; a JSON null when the value is null and {@code explicitNull} says so. */
  public void nullable(String name, @Nullable JsonWritable value, boolean explicitNull) {
    if (begins(name, value, explicitNull)) {
      value(value);
    }
  }

  /** Writes an untyped property; a JSON null when {@code explicitNull}, nothing otherwise. */
  public void any(String name, @Nullable Object plain, boolean explicitNull) {
    if (begins(name, plain, explicitNull)) {
      any(plain);
    }
  }

  /** Writes a free-form object; nothing when it is null. */
  public void object(String name, @Nullable Map<String, ?> plain) {
    any(name, plain, false);
  }

  /** Writes a free-form object; a JSON null when it is null and {@code explicitNull} says so. */
  public void nullableObject(String name, @Nullable Map<String, ?> plain, boolean explicitNull) {
    any(name, plain, explicitNull);
  }

  /** Writes a list, each item by {@code item}; nothing when it is null. */
  public <T> void list(
      String name, @Nullable List<T> value, BiConsumer<JsonWriter, ? super T> item) {
    if (begins(name, value, false)) {
      list(value, item);
    }
  }

  /** Writes a list; a JSON null when it is null and {@code explicitNull} says so. */
  public <T> void nullableList(
      String name,
      @Nullable List<T> value,
      boolean explicitNull,
      BiConsumer<JsonWriter, ? super T> item) {
    if (begins(name, value, explicitNull)) {
      list(value, item);
    }
  }

  /** Writes a map, each value by {@code item}; nothing when it is null. */
  public <T> void map(
      String name, @Nullable Map<String, T> value, BiConsumer<JsonWriter, ? super T> item) {
    if (begins(name, value, false)) {
      map(value, item);
    }
  }

  /** Writes the members of a map into the current object; nothing when it is null. */
  public <T> void entries(@Nullable Map<String, T> value, BiConsumer<JsonWriter, ? super T> item) {
    if (value == null) {
      return;
    }
    if (sink != null) {
      sink.others(value.keySet());
      return;
    }
    value.forEach(
        (name, each) -> {
          name(name);
          if (each == null) {
            nullValue();
          } else {
            item.accept(this, each);
          }
        });
  }

  /** Writes a map; a JSON null when it is null and {@code explicitNull} says so. */
  public <T> void nullableMap(
      String name,
      @Nullable Map<String, T> value,
      boolean explicitNull,
      BiConsumer<JsonWriter, ? super T> item) {
    if (begins(name, value, explicitNull)) {
      map(value, item);
    }
  }

  // ---- values

  /** Writes a generated value. */
  public void value(JsonWritable value) {
    if (redactor != null) {
      redactor.entering(value);
    }
    value.write(this);
  }

  /**
   * Writes plain Java as {@link JsonReader#any()} returns it; generated values may stand in it.
   *
   * @throws IllegalArgumentException when the value, or one inside it, has no form in JSON
   */
  public void any(@Nullable Object plain) {
    try {
      if (plain == null) {
        generator.writeNull();
      } else {
        PlainWriter.write(this, generator, plain);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a list, each item by {@code item}; null items as JSON null. */
  public <T> void list(List<T> value, BiConsumer<JsonWriter, ? super T> item) {
    try {
      generator.writeStartArray();
      if (value instanceof RandomAccess) {
        for (int i = 0; i < value.size(); i++) {
          item(value.get(i), item);
        }
      } else {
        for (T each : value) {
          item(each, item);
        }
      }
      generator.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a map, each value by {@code item}; null values as JSON null. */
  public <T> void map(Map<String, T> value, BiConsumer<JsonWriter, ? super T> item) {
    try {
      generator.writeStartObject();
      for (Map.Entry<String, T> each : value.entrySet()) {
        name(each.getKey());
        if (each.getValue() == null) {
          generator.writeNull();
        } else {
          item.accept(this, each.getValue());
        }
      }
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> void item(@Nullable T value, BiConsumer<JsonWriter, ? super T> item)
      throws IOException {
    if (value == null) {
      generator.writeNull();
    } else {
      item.accept(this, value);
    }
  }

  JsonGenerator generator() {
    return generator;
  }

  /** Whether the value of a property is to be written now that its name has been. */
  private boolean begins(String name, @Nullable Object value, boolean explicitNull) {
    if (sink != null) {
      sink.property(name, value, explicitNull);
      return false;
    }
    if (value == null) {
      if (explicitNull) {
        declaredName(name);
        nullValue();
      }
      return false;
    }
    declaredName(name);
    return true;
  }

  /** Writes a name that the contract declares, or else one that stands in a program. */
  private void declaredName(String name) {
    try {
      SerializedString encoded = EncodedNames.DECLARED.of(name);
      if (encoded == null) {
        generator.writeFieldName(name);
      } else {
        generator.writeFieldName(encoded);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a property that came from elsewhere, whose name may be any. */
  private void undeclared(String name, @Nullable Object plain) {
    name(name);
    any(plain);
  }

  private void name(String name) {
    try {
      generator.writeFieldName(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
