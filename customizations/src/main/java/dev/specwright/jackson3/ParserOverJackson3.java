package dev.specwright.jackson3;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.io.ContentReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;

/**
 * A Jackson 3 parser as one of Jackson 2, for one value: numbers by the same digits, in the same
 * place. Its failures are Jackson 3's and pass through unchanged.
 *
 * <p>A type deserializer that found the type's name among the properties hands over a parser that
 * stands on the first of the others, or on the closing brace; the opening brace is given back then.
 */
@SuppressWarnings("deprecation") // Jackson 2 keeps its older names abstract
final class ParserOverJackson3 extends ParserMinimalBase {
  private final JsonParser in;

  /** Whether this parser stands on the opening brace that the other one has left behind. */
  private boolean reopened;

  ParserOverJackson3(JsonParser in) {
    this.in = in;
    JsonToken token = token(in.currentToken());
    this.reopened = token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT;
    this._currToken = reopened ? JsonToken.START_OBJECT : token;
  }

  // ---- moving

  @Override
  public @Nullable JsonToken nextToken() {
    if (reopened) {
      reopened = false;
      return _currToken = token(in.currentToken());
    }
    return _currToken = token(in.nextToken());
  }

  @Override
  public @Nullable String nextFieldName() {
    if (reopened) {
      return nextToken() == JsonToken.FIELD_NAME ? in.currentName() : null;
    }
    String name = in.nextName();
    _currToken = name != null ? JsonToken.FIELD_NAME : token(in.currentToken());
    return name;
  }

  @Override
  public boolean isExpectedStartObjectToken() {
    if (!reopened && in.isExpectedStartObjectToken()) {
      _currToken = JsonToken.START_OBJECT;
    }
    return _currToken == JsonToken.START_OBJECT;
  }

  @Override
  public boolean isExpectedStartArrayToken() {
    if (!reopened && in.isExpectedStartArrayToken()) {
      _currToken = JsonToken.START_ARRAY;
    }
    return _currToken == JsonToken.START_ARRAY;
  }

  /** The parser belongs to the mapper. */
  @Override
  public void close() {}

  @Override
  public boolean isClosed() {
    return in.isClosed();
  }

  // ---- where it stands

  @Override
  public JsonStreamContext getParsingContext() {
    return new ContextOverJackson3(in.streamReadContext());
  }

  @Override
  public @Nullable String getCurrentName() {
    return in.currentName();
  }

  @Override
  public void overrideCurrentName(String name) {
    throw new UnsupportedOperationException("the name belongs to the parser beneath");
  }

  @Override
  public JsonLocation getTokenLocation() {
    return location(in.currentTokenLocation());
  }

  @Override
  public JsonLocation getCurrentLocation() {
    return location(in.currentLocation());
  }

  private static JsonLocation location(TokenStreamLocation at) {
    return new JsonLocation(
        ContentReference.unknown(),
        at.getByteOffset(),
        at.getCharOffset(),
        at.getLineNr(),
        at.getColumnNr());
  }

  // ---- text

  @Override
  public @Nullable String getText() {
    return reopened ? JsonToken.START_OBJECT.asString() : in.getString();
  }

  @Override
  public char @Nullable [] getTextCharacters() {
    return in.getStringCharacters();
  }

  @Override
  public boolean hasTextCharacters() {
    return in.hasStringCharacters();
  }

  @Override
  public int getTextLength() {
    return in.getStringLength();
  }

  @Override
  public int getTextOffset() {
    return in.getStringOffset();
  }

  // ---- numbers

  @Override
  public Number getNumberValue() {
    return in.getNumberValue();
  }

  @Override
  public @Nullable NumberType getNumberType() {
    var type = in.getNumberType();
    return type == null
        ? null
        : switch (type) {
          case INT -> NumberType.INT;
          case LONG -> NumberType.LONG;
          case BIG_INTEGER -> NumberType.BIG_INTEGER;
          case FLOAT -> NumberType.FLOAT;
          case DOUBLE -> NumberType.DOUBLE;
          case BIG_DECIMAL -> NumberType.BIG_DECIMAL;
        };
  }

  @Override
  public int getIntValue() {
    return in.getIntValue();
  }

  @Override
  public long getLongValue() {
    return in.getLongValue();
  }

  @Override
  public BigInteger getBigIntegerValue() {
    return in.getBigIntegerValue();
  }

  /** Infinite when it is out of range: Jackson 3's trees refuse where its text does not. */
  @Override
  public float getFloatValue() {
    try {
      return in.getFloatValue();
    } catch (DatabindException | InputCoercionException e) {
      return in.getNumberValue().floatValue();
    }
  }

  /** Infinite when it is out of range, as {@link #getFloatValue()}. */
  @Override
  public double getDoubleValue() {
    try {
      return in.getDoubleValue();
    } catch (DatabindException | InputCoercionException e) {
      return in.getNumberValue().doubleValue();
    }
  }

  @Override
  public BigDecimal getDecimalValue() {
    return in.getDecimalValue();
  }

  // ---- what JSON does not have

  @Override
  public @Nullable Object getEmbeddedObject() {
    return in.getEmbeddedObject();
  }

  @Override
  public byte[] getBinaryValue(Base64Variant variant) {
    return in.getBinaryValue(Base64Variants.valueOf(variant.getName()));
  }

  // ---- what Jackson 2 asks of every parser

  @Override
  protected void _handleEOF() {}

  @Override
  public @Nullable ObjectCodec getCodec() {
    return null;
  }

  @Override
  public void setCodec(ObjectCodec codec) {
    throw new UnsupportedOperationException("the parser belongs to a Jackson 3 mapper");
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  private static @Nullable JsonToken token(tools.jackson.core.@Nullable JsonToken token) {
    return token == null
        ? null
        : switch (token) {
          case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
          case START_OBJECT -> JsonToken.START_OBJECT;
          case END_OBJECT -> JsonToken.END_OBJECT;
          case START_ARRAY -> JsonToken.START_ARRAY;
          case END_ARRAY -> JsonToken.END_ARRAY;
          case PROPERTY_NAME -> JsonToken.FIELD_NAME;
          case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
          case VALUE_STRING -> JsonToken.VALUE_STRING;
          case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
          case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
          case VALUE_TRUE -> JsonToken.VALUE_TRUE;
          case VALUE_FALSE -> JsonToken.VALUE_FALSE;
          case VALUE_NULL -> JsonToken.VALUE_NULL;
        };
  }
}
