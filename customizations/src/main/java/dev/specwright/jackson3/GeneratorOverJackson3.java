package dev.specwright.jackson3;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.GeneratorBase;
import com.fasterxml.jackson.core.io.IOContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteFeature;

/**
 * A Jackson 3 generator as one of Jackson 2, for one value; it keeps no context of its own. The
 * failures of the generator beneath are Jackson 3's and pass through unchanged.
 */
final class GeneratorOverJackson3 extends GeneratorBase {
  private final JsonGenerator out;

  GeneratorOverJackson3(JsonGenerator out) {
    super(features(out), null, (IOContext) null);
    this.out = out;
  }

  /** The one feature that {@link dev.specwright.json.JsonWriter} asks for. */
  private static int features(JsonGenerator out) {
    return out.isEnabled(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
        ? com.fasterxml.jackson.core.StreamWriteFeature.USE_FAST_DOUBLE_WRITER
            .mappedFeature()
            .getMask()
        : 0;
  }

  // ---- structure

  @Override
  public void writeStartObject() {
    out.writeStartObject();
  }

  @Override
  public void writeEndObject() {
    out.writeEndObject();
  }

  @Override
  public void writeStartArray() {
    out.writeStartArray();
  }

  @Override
  public void writeEndArray() {
    out.writeEndArray();
  }

  @Override
  public void writeFieldName(String name) {
    out.writeName(name);
  }

  // ---- scalars

  @Override
  public void writeString(@Nullable String text) {
    out.writeString(text);
  }

  @Override
  public void writeString(char[] buffer, int offset, int length) {
    out.writeString(buffer, offset, length);
  }

  @Override
  public void writeRawUTF8String(byte[] buffer, int offset, int length) {
    out.writeRawUTF8String(buffer, offset, length);
  }

  @Override
  public void writeUTF8String(byte[] buffer, int offset, int length) {
    out.writeUTF8String(buffer, offset, length);
  }

  @Override
  public void writeNumber(int value) {
    out.writeNumber(value);
  }

  @Override
  public void writeNumber(long value) {
    out.writeNumber(value);
  }

  @Override
  public void writeNumber(BigInteger value) {
    out.writeNumber(value);
  }

  @Override
  public void writeNumber(double value) {
    out.writeNumber(value);
  }

  @Override
  public void writeNumber(float value) {
    out.writeNumber(value);
  }

  @Override
  public void writeNumber(BigDecimal value) {
    out.writeNumber(value);
  }

  /** By its digits; a tree, which takes no literals, gets the number they stand for. */
  @Override
  public void writeNumber(String literal) {
    if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(literal);
      return;
    }
    var number = new BigDecimal(literal);
    if (number.scale() == 0) {
      out.writeNumber(number.unscaledValue());
    } else {
      out.writeNumber(number);
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    out.writeBoolean(value);
  }

  @Override
  public void writeNull() {
    out.writeNull();
  }

  @Override
  public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) {
    out.writeBinary(Base64Variants.valueOf(variant.getName()), data, offset, length);
  }

  // ---- raw text

  @Override
  public void writeRaw(String text) {
    out.writeRaw(text);
  }

  @Override
  public void writeRaw(String text, int offset, int length) {
    out.writeRaw(text, offset, length);
  }

  @Override
  public void writeRaw(char[] text, int offset, int length) {
    out.writeRaw(text, offset, length);
  }

  @Override
  public void writeRaw(char c) {
    out.writeRaw(c);
  }

  @Override
  public void writeRawValue(String text) {
    out.writeRawValue(text);
  }

  @Override
  public void writeRawValue(String text, int offset, int length) {
    out.writeRawValue(text, offset, length);
  }

  @Override
  public void writeRawValue(char[] text, int offset, int length) {
    out.writeRawValue(text, offset, length);
  }

  // ---- what Jackson 2 asks of every generator

  @Override
  public void flush() {
    out.flush();
  }

  /** The generator belongs to the mapper. */
  @Override
  public void close() {}

  @Override
  public boolean isClosed() {
    return out.isClosed();
  }

  @Override
  protected void _releaseBuffers() {}

  @Override
  protected void _verifyValueWrite(String kind) {}

  @Override
  public Version version() {
    return Version.unknownVersion();
  }
}
