package dev.specwright.generator.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A string, number, boolean or null, together with the characters it was written with. */
public final class ScalarNode implements Node {

  /** What a scalar is. */
  public enum Kind {
    /** A string. */
    STRING,
    /** A number without fraction and exponent. */
    INTEGER,
    /** A number with a fraction or an exponent. */
    DECIMAL,
    /** True or false. */
    BOOLEAN,
    /** Null. */
    NULL
  }

  private final Location location;
  private final JsonPointer pointer;
  private final Kind kind;
  private final String text;
  private final @Nullable Object value;

  /**
   * A scalar.
   *
   * @param value String, BigInteger, BigDecimal, Boolean or null
   * @param text as written; for a string its content
   * @throws IllegalArgumentException if the value is of another class
   */
  public ScalarNode(Location location, JsonPointer pointer, @Nullable Object value, String text) {
    this.location = location;
    this.pointer = pointer;
    this.kind = kindOf(value);
    this.value = value;
    this.text = text;
  }

  private static Kind kindOf(@Nullable Object value) {
    if (value == null) {
      return Kind.NULL;
    } else if (value instanceof String) {
      return Kind.STRING;
    } else if (value instanceof BigInteger) {
      return Kind.INTEGER;
    } else if (value instanceof BigDecimal) {
      return Kind.DECIMAL;
    } else if (value instanceof Boolean) {
      return Kind.BOOLEAN;
    }
    throw new IllegalArgumentException("no JSON scalar: " + value.getClass());
  }

  /** What this scalar is. */
  public Kind kind() {
    return kind;
  }

  /**
   * The number, exactly.
   *
   * @throws IllegalStateException if this is not a number
   */
  public BigDecimal number() {
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer);
    } else if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    throw new IllegalStateException(location + " is " + describe() + ", not a number");
  }

  @Override
  public Location location() {
    return location;
  }

  @Override
  public JsonPointer pointer() {
    return pointer;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String describe() {
    return switch (kind) {
      case STRING -> "the string '" + shortened() + "'";
      case INTEGER, DECIMAL -> "the number " + shortened();
      case BOOLEAN -> "the boolean " + value;
      case NULL -> "null";
    };
  }

  private String shortened() {
    String oneLine = text.replaceAll("\\R", " ");
    if (oneLine.codePointCount(0, oneLine.length()) <= 60) {
      return oneLine;
    }
    return oneLine.substring(0, oneLine.offsetByCodePoints(0, 59)) + "…";
  }

  @Override
  public ScalarNode movedTo(JsonPointer newPointer) {
    return newPointer == pointer ? this : new ScalarNode(location, newPointer, value, text);
  }

  @Override
  public @Nullable Object toPlain() {
    return value;
  }

  @Override
  public boolean sameValue(Node other) {
    if (!(other instanceof ScalarNode that)) {
      return false;
    }
    if (isNumber() && that.isNumber()) {
      return number().compareTo(that.number()) == 0;
    }
    return Objects.equals(value, that.value);
  }

  @Override
  public String toString() {
    return toJson();
  }
}
