package dev.specwright.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;

/** Answers by hand. */
final class FloorAnswers {
  private FloorAnswers() {}

  static Plain.Answer read(JsonParser in) throws IOException {
    List<Plain.Choice> choices = null;
    Long created = null;
    Plain.Metadata metadata = null;
    String id = null;
    Plain.Tokens usage = null;
    String model = null;
    String object = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "choices" -> choices = FloorValues.list(in, FloorAnswers::choice);
        case "created" -> created = in.getLongValue();
        case "metadata" -> metadata = FloorMetadata.read(in);
        case "id" -> id = in.getText();
        case "usage" -> usage = tokens(in);
        case "model" -> model = in.getText();
        case "object" -> object = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Plain.Answer(choices, created, metadata, id, usage, model, object);
  }

  static void write(JsonGenerator out, Plain.Answer value) throws IOException {
    out.writeStartObject();
    FloorValues.list(out, "choices", value.choices(), FloorAnswers::writeChoice);
    FloorValues.number(out, "created", value.created());
    if (value.metadata() != null) {
      out.writeFieldName("metadata");
      FloorMetadata.write(out, value.metadata());
    }
    FloorValues.string(out, "id", value.id());
    if (value.usage() != null) {
      out.writeFieldName("usage");
      writeTokens(out, value.usage());
    }
    FloorValues.string(out, "model", value.model());
    FloorValues.string(out, "object", value.object());
    out.writeEndObject();
  }

  private static Plain.Choice choice(JsonParser in) throws IOException {
    Long index = null;
    String finishReason = null;
    Plain.Message message = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "index" -> index = in.getLongValue();
        case "finish_reason" -> finishReason = in.getText();
        case "message" -> message = FloorMessages.read(in);
        default -> in.skipChildren();
      }
    }
    return new Plain.Choice(index, finishReason, message);
  }

  private static void writeChoice(JsonGenerator out, Plain.Choice value) throws IOException {
    out.writeStartObject();
    FloorValues.number(out, "index", value.index());
    FloorValues.string(out, "finish_reason", value.finishReason());
    if (value.message() != null) {
      out.writeFieldName("message");
      FloorMessages.write(out, value.message());
    }
    out.writeEndObject();
  }

  static Plain.Tokens tokens(JsonParser in) throws IOException {
    Double totalTokens = null;
    Double promptTokens = null;
    Double completionTokens = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "total_tokens" -> totalTokens = in.getDoubleValue();
        case "prompt_tokens" -> promptTokens = in.getDoubleValue();
        case "completion_tokens" -> completionTokens = in.getDoubleValue();
        default -> in.skipChildren();
      }
    }
    return new Plain.Tokens(totalTokens, promptTokens, completionTokens);
  }

  static void writeTokens(JsonGenerator out, Plain.Tokens value) throws IOException {
    out.writeStartObject();
    FloorValues.number(out, "total_tokens", value.totalTokens());
    FloorValues.number(out, "prompt_tokens", value.promptTokens());
    FloorValues.number(out, "completion_tokens", value.completionTokens());
    out.writeEndObject();
  }
}
