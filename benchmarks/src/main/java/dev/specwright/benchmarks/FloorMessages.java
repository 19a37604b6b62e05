package dev.specwright.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;

/** Messages, which requests and answers share, by hand. */
final class FloorMessages {
  private FloorMessages() {}

  static Plain.Message read(JsonParser in) throws IOException {
    String role = null;
    Object content = null;
    List<Plain.Call> toolCalls = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "role" -> role = in.getText();
        case "content" -> content = FloorMessages.content(in);
        case "tool_calls" -> toolCalls = FloorValues.list(in, FloorMessages::call);
        default -> in.skipChildren();
      }
    }
    return new Plain.Message(role, content, toolCalls);
  }

  static void write(JsonGenerator out, Plain.Message value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "role", value.role());
    if (value.content() != null) {
      out.writeFieldName("content");
      FloorMessages.writeContent(out, value.content());
    }
    FloorValues.list(out, "tool_calls", value.toolCalls(), FloorMessages::writeCall);
    out.writeEndObject();
  }

  private static Plain.Part part(JsonParser in) throws IOException {
    String type = null;
    String text = null;
    Plain.Image imageUrl = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "type" -> type = in.getText();
        case "text" -> text = in.getText();
        case "image_url" -> imageUrl = image(in);
        default -> in.skipChildren();
      }
    }
    return new Plain.Part(type, text, imageUrl);
  }

  private static void writePart(JsonGenerator out, Plain.Part value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "type", value.type());
    FloorValues.string(out, "text", value.text());
    if (value.imageUrl() != null) {
      out.writeFieldName("image_url");
      writeImage(out, value.imageUrl());
    }
    out.writeEndObject();
  }

  private static Plain.Image image(JsonParser in) throws IOException {
    String url = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "url" -> url = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Plain.Image(url);
  }

  private static void writeImage(JsonGenerator out, Plain.Image value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "url", value.url());
    out.writeEndObject();
  }

  private static Plain.Call call(JsonParser in) throws IOException {
    Plain.CallFunction function = null;
    String id = null;
    String type = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "function" -> function = callFunction(in);
        case "id" -> id = in.getText();
        case "type" -> type = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Plain.Call(function, id, type);
  }

  private static void writeCall(JsonGenerator out, Plain.Call value) throws IOException {
    out.writeStartObject();
    if (value.function() != null) {
      out.writeFieldName("function");
      writeCallFunction(out, value.function());
    }
    FloorValues.string(out, "id", value.id());
    FloorValues.string(out, "type", value.type());
    out.writeEndObject();
  }

  private static Plain.CallFunction callFunction(JsonParser in) throws IOException {
    String arguments = null;
    String name = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "arguments" -> arguments = in.getText();
        case "name" -> name = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Plain.CallFunction(arguments, name);
  }

  private static void writeCallFunction(JsonGenerator out, Plain.CallFunction value)
      throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "arguments", value.arguments());
    FloorValues.string(out, "name", value.name());
    out.writeEndObject();
  }

  static Object content(JsonParser in) throws IOException {
    return in.hasToken(JsonToken.VALUE_STRING)
        ? in.getText()
        : FloorValues.list(in, FloorMessages::part);
  }

  @SuppressWarnings("unchecked") // content() has read it
  static void writeContent(JsonGenerator out, Object content) throws IOException {
    if (content instanceof String text) {
      out.writeString(text);
    } else {
      FloorValues.array(out, (List<Plain.Part>) content, FloorMessages::writePart);
    }
  }
}
