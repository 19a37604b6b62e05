package dev.specwright.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Writes strings, numbers, booleans and null. */
abstract sealed class ScalarWriter permits JsonWriter {

  final JsonGenerator generator;

  ScalarWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes a string. */
  public void string(String value) {
    try {
      generator.writeString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an integer. */
  public void int64(Long value) {
    try {
      generator.writeNumber(value.longValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an integer of 32 bits. */
  public void int32(Integer value) {
    try {
      generator.writeNumber(value.intValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a number; refuses NaN and the infinities, which JSON does not have. */
  public void number(Double value) {
    try {
      String shortest = shortestUnlessWritten(Numbers.finite(value));
      if (shortest == null) {
        generator.writeNumber(value.doubleValue());
      } else {
        generator.writeNumber(new BigDecimal(shortest));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a number of 32 bits; refuses NaN and the infinities. */
  public void float32(Float value) {
    try {
      Numbers.finite(value.doubleValue());
      String shortest = shortestUnlessWritten(value);
      if (shortest == null) {
        generator.writeNumber(value.floatValue());
      } else {
        generator.writeNumber(new BigDecimal(shortest));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a number of any size. */
  public void decimal(BigDecimal value) {
    try {
      generator.writeNumber(value.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a boolean. */
  public void bool(Boolean value) {
    try {
      generator.writeBoolean(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a URI as a string. */
  public void uri(URI value) {
    string(value.toString());
  }

  /** Writes a JSON null. */
  public void nullValue() {
    try {
      generator.writeNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The shortest literal of a double, where the generator would write another one: before Java 19
   * {@code Double.toString} made 9.999999999999999E22 of 1E23.
   */
  private @Nullable String shortestUnlessWritten(Double value) {
    if (generator.isEnabled(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)) {
      return null;
    }
    String shortest = Numbers.shortest(value);
    return shortest.equals(value.toString()) ? null : shortest;
  }

  /**
   * The same for a float: before Java 19 {@code Float.toString} made 9.0071993E15 of 9.007199E15.
   */
  private @Nullable String shortestUnlessWritten(Float value) {
    if (generator.isEnabled(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)) {
      return null;
    }
    String shortest = Numbers.shortest(value);
    return shortest.equals(value.toString()) ? null : shortest;
  }
}
