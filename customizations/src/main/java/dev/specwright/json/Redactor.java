package dev.specwright.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Function;

/** Writes {@code "***"} in the place of secret properties' values. */
final class Redactor extends JsonGeneratorDelegate {
  private final Function<JsonWritable, Set<String>> secretNames;
  private final Deque<Set<String>> open = new ArrayDeque<>();
  private Set<String> next = Set.of();

  /** Whether the value that comes next is secret. */
  private boolean secret;

  /** How many structures of a secret value are open. */
  private int swallowing;

  Redactor(JsonGenerator out, Function<JsonWritable, Set<String>> secretNames) {
    super(out, false);
    this.secretNames = secretNames;
  }

  /** To be told of each generated value before it is written. */
  void entering(JsonWritable value) {
    next = secretNames.apply(value);
  }

  @Override
  public void writeFieldName(String name) throws IOException {
    if (swallowing == 0) {
      delegate.writeFieldName(name);
      secret = open.element().contains(name);
      if (secret) {
        delegate.writeString("***");
      }
    }
  }

  @Override
  public void writeFieldName(SerializableString name) throws IOException {
    writeFieldName(name.getValue());
  }

  @Override
  public void writeStartObject() throws IOException {
    if (starts()) {
      delegate.writeStartObject();
      open.push(next);
    }
    next = Set.of();
  }

  @Override
  public void writeEndObject() throws IOException {
    if (ends()) {
      open.pop();
      delegate.writeEndObject();
    }
  }

  @Override
  public void writeStartArray() throws IOException {
    if (starts()) {
      delegate.writeStartArray();
    }
  }

  @Override
  public void writeEndArray() throws IOException {
    if (ends()) {
      delegate.writeEndArray();
    }
  }

  @Override
  public void writeString(String text) throws IOException {
    if (shown()) {
      delegate.writeString(text);
    }
  }

  @Override
  public void writeNumber(int value) throws IOException {
    if (shown()) {
      delegate.writeNumber(value);
    }
  }

  @Override
  public void writeNumber(long value) throws IOException {
    if (shown()) {
      delegate.writeNumber(value);
    }
  }

  @Override
  public void writeNumber(double value) throws IOException {
    if (shown()) {
      delegate.writeNumber(value);
    }
  }

  @Override
  public void writeNumber(float value) throws IOException {
    if (shown()) {
      delegate.writeNumber(value);
    }
  }

  @Override
  public void writeNumber(BigInteger value) throws IOException {
    if (shown()) {
      delegate.writeNumber(value);
    }
  }

  @Override
  public void writeNumber(String literal) throws IOException {
    if (shown()) {
      delegate.writeNumber(literal);
    }
  }

  @Override
  public void writeBoolean(boolean value) throws IOException {
    if (shown()) {
      delegate.writeBoolean(value);
    }
  }

  @Override
  public void writeNull() throws IOException {
    if (shown()) {
      delegate.writeNull();
    }
  }

  private boolean shown() {
    boolean hidden = swallowing > 0 || secret;
    if (swallowing == 0) {
      secret = false;
    }
    return !hidden;
  }

  private boolean starts() {
    if (swallowing > 0 || secret) {
      swallowing++;
      secret = false;
      return false;
    }
    return true;
  }

  private boolean ends() {
    if (swallowing > 0) {
      swallowing--;
      return false;
    }
    return true;
  }
}
