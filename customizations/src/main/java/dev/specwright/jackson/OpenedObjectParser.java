package dev.specwright.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/**
 * Gives back the opening brace of an object. A type deserializer that found the type's name among
 * the properties hands over a parser that stands on the first of the others, or on the closing
 * brace.
 */
final class OpenedObjectParser extends JsonParserDelegate {
  private boolean atStart = true;

  private OpenedObjectParser(JsonParser opened) {
    super(opened);
  }

  /** The parser itself, or a view of it that stands on the opening brace. */
  static JsonParser atValue(JsonParser in) {
    return in.hasToken(JsonToken.FIELD_NAME) || in.hasToken(JsonToken.END_OBJECT)
        ? new OpenedObjectParser(in)
        : in;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    if (atStart) {
      atStart = false;
      return delegate.currentToken();
    }
    return delegate.nextToken();
  }

  @Override
  public JsonToken currentToken() {
    return atStart ? JsonToken.START_OBJECT : delegate.currentToken();
  }

  @Override
  public int currentTokenId() {
    return currentToken().id();
  }

  @Override
  public boolean hasToken(JsonToken token) {
    return token == currentToken();
  }

  @Override
  public boolean hasTokenId(int id) {
    return id == currentTokenId();
  }

  @Override
  public boolean isExpectedStartObjectToken() {
    return atStart || delegate.isExpectedStartObjectToken();
  }

  @Override
  public String getText() throws IOException {
    return atStart ? JsonToken.START_OBJECT.asString() : delegate.getText();
  }
}
