package dev.specwright.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;

/** Chunks of a stream by hand. */
final class FloorChunks {
  private FloorChunks() {}

  static Plain.Chunk read(JsonParser in) throws IOException {
    String id = null;
    String object = null;
    Long created = null;
    String model = null;
    List<Plain.ChunkChoice> choices = null;
    Plain.Tokens usage = null;
    Plain.Metadata metadata = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "id" -> id = in.getText();
        case "object" -> object = in.getText();
        case "created" -> created = in.getLongValue();
        case "model" -> model = in.getText();
        case "choices" -> choices = FloorValues.list(in, FloorChunks::chunkChoice);
        case "usage" -> usage = FloorAnswers.tokens(in);
        case "metadata" -> metadata = FloorMetadata.read(in);
        default -> in.skipChildren();
      }
    }
    return new Plain.Chunk(id, object, created, model, choices, usage, metadata);
  }

  static void write(JsonGenerator out, Plain.Chunk value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "id", value.id());
    FloorValues.string(out, "object", value.object());
    FloorValues.number(out, "created", value.created());
    FloorValues.string(out, "model", value.model());
    FloorValues.list(out, "choices", value.choices(), FloorChunks::writeChunkChoice);
    if (value.usage() != null) {
      out.writeFieldName("usage");
      FloorAnswers.writeTokens(out, value.usage());
    }
    if (value.metadata() != null) {
      out.writeFieldName("metadata");
      FloorMetadata.write(out, value.metadata());
    }
    out.writeEndObject();
  }

  private static Plain.ChunkChoice chunkChoice(JsonParser in) throws IOException {
    Long index = null;
    Plain.Delta delta = null;
    String finishReason = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "index" -> index = in.getLongValue();
        case "delta" -> delta = delta(in);
        case "finish_reason" -> finishReason = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Plain.ChunkChoice(index, delta, finishReason);
  }

  private static void writeChunkChoice(JsonGenerator out, Plain.ChunkChoice value)
      throws IOException {
    out.writeStartObject();
    FloorValues.number(out, "index", value.index());
    if (value.delta() != null) {
      out.writeFieldName("delta");
      writeDelta(out, value.delta());
    }
    FloorValues.string(out, "finish_reason", value.finishReason());
    out.writeEndObject();
  }

  private static Plain.Delta delta(JsonParser in) throws IOException {
    String role = null;
    Object content = null;
    List<Plain.CallDelta> toolCalls = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "role" -> role = in.getText();
        case "content" -> content = FloorMessages.content(in);
        case "tool_calls" -> toolCalls = FloorValues.list(in, FloorChunks::callDelta);
        default -> in.skipChildren();
      }
    }
    return new Plain.Delta(role, content, toolCalls);
  }

  private static void writeDelta(JsonGenerator out, Plain.Delta value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "role", value.role());
    if (value.content() != null) {
      out.writeFieldName("content");
      FloorMessages.writeContent(out, value.content());
    }
    FloorValues.list(out, "tool_calls", value.toolCalls(), FloorChunks::writeCallDelta);
    out.writeEndObject();
  }

  private static Plain.CallDelta callDelta(JsonParser in) throws IOException {
    Long index = null;
    String id = null;
    String type = null;
    Plain.FunctionDelta function = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "index" -> index = in.getLongValue();
        case "id" -> id = in.getText();
        case "type" -> type = in.getText();
        case "function" -> function = functionDelta(in);
        default -> in.skipChildren();
      }
    }
    return new Plain.CallDelta(index, id, type, function);
  }

  private static void writeCallDelta(JsonGenerator out, Plain.CallDelta value) throws IOException {
    out.writeStartObject();
    FloorValues.number(out, "index", value.index());
    FloorValues.string(out, "id", value.id());
    FloorValues.string(out, "type", value.type());
    if (value.function() != null) {
      out.writeFieldName("function");
      writeFunctionDelta(out, value.function());
    }
    out.writeEndObject();
  }

  private static Plain.FunctionDelta functionDelta(JsonParser in) throws IOException {
    String name = null;
    String arguments = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "name" -> name = in.getText();
        case "arguments" -> arguments = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Plain.FunctionDelta(name, arguments);
  }

  private static void writeFunctionDelta(JsonGenerator out, Plain.FunctionDelta value)
      throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "name", value.name());
    FloorValues.string(out, "arguments", value.arguments());
    out.writeEndObject();
  }
}
