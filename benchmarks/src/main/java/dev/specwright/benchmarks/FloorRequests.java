package dev.specwright.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests by hand. */
final class FloorRequests {
  private FloorRequests() {}

  static Plain.Request read(JsonParser in) throws IOException {
    String model = null;
    Long maxTokens = null;
    Double temperature = null;
    Double topP = null;
    List<Plain.Tool> tools = null;
    Object toolChoice = null;
    Long n = null;
    Boolean stream = null;
    Long logprobs = null;
    Object stop = null;
    Double presencePenalty = null;
    Double frequencyPenalty = null;
    Long bestOf = null;
    Map<String, @Nullable Object> logitBias = null;
    Plain.ResponseFormat responseFormat = null;
    List<Plain.Message> messages = null;
    List<String> plugins = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "model" -> model = in.getText();
        case "max_tokens" -> maxTokens = in.getLongValue();
        case "temperature" -> temperature = in.getDoubleValue();
        case "top_p" -> topP = in.getDoubleValue();
        case "tools" -> tools = FloorValues.list(in, FloorRequests::tool);
        case "tool_choice" -> toolChoice = FloorValues.any(in);
        case "n" -> n = in.getLongValue();
        case "stream" -> stream = in.getBooleanValue();
        case "logprobs" -> logprobs = in.getLongValue();
        case "stop" ->
            stop =
                in.hasToken(JsonToken.VALUE_STRING)
                    ? in.getText()
                    : FloorValues.list(in, JsonParser::getText);
        case "presence_penalty" -> presencePenalty = in.getDoubleValue();
        case "frequency_penalty" -> frequencyPenalty = in.getDoubleValue();
        case "best_of" -> bestOf = in.getLongValue();
        case "logit_bias" -> logitBias = FloorValues.object(in);
        case "response_format" -> responseFormat = responseFormat(in);
        case "messages" -> messages = FloorValues.list(in, FloorMessages::read);
        case "plugins" -> plugins = FloorValues.list(in, JsonParser::getText);
        default -> in.skipChildren();
      }
    }
    return new Plain.Request(
        model,
        maxTokens,
        temperature,
        topP,
        tools,
        toolChoice,
        n,
        stream,
        logprobs,
        stop,
        presencePenalty,
        frequencyPenalty,
        bestOf,
        logitBias,
        responseFormat,
        messages,
        plugins);
  }

  static void write(JsonGenerator out, Plain.Request value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "model", value.model());
    FloorValues.number(out, "max_tokens", value.maxTokens());
    FloorValues.number(out, "temperature", value.temperature());
    FloorValues.number(out, "top_p", value.topP());
    FloorValues.list(out, "tools", value.tools(), FloorRequests::writeTool);
    FloorValues.any(out, "tool_choice", value.toolChoice());
    FloorValues.number(out, "n", value.n());
    if (value.stream() != null) {
      out.writeBooleanField("stream", value.stream());
    }
    FloorValues.number(out, "logprobs", value.logprobs());
    FloorValues.any(out, "stop", value.stop());
    FloorValues.number(out, "presence_penalty", value.presencePenalty());
    FloorValues.number(out, "frequency_penalty", value.frequencyPenalty());
    FloorValues.number(out, "best_of", value.bestOf());
    FloorValues.any(out, "logit_bias", value.logitBias());
    if (value.responseFormat() != null) {
      out.writeFieldName("response_format");
      writeResponseFormat(out, value.responseFormat());
    }
    FloorValues.list(out, "messages", value.messages(), FloorMessages::write);
    FloorValues.list(out, "plugins", value.plugins(), JsonGenerator::writeString);
    out.writeEndObject();
  }

  private static Plain.ResponseFormat responseFormat(JsonParser in) throws IOException {
    String type = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "type" -> type = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Plain.ResponseFormat(type);
  }

  private static void writeResponseFormat(JsonGenerator out, Plain.ResponseFormat value)
      throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "type", value.type());
    out.writeEndObject();
  }

  private static Plain.Tool tool(JsonParser in) throws IOException {
    String type = null;
    Plain.Function function = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "type" -> type = in.getText();
        case "function" -> function = function(in);
        default -> in.skipChildren();
      }
    }
    return new Plain.Tool(type, function);
  }

  private static void writeTool(JsonGenerator out, Plain.Tool value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "type", value.type());
    if (value.function() != null) {
      out.writeFieldName("function");
      writeFunction(out, value.function());
    }
    out.writeEndObject();
  }

  private static Plain.Function function(JsonParser in) throws IOException {
    String name = null;
    String description = null;
    Plain.Parameters parameters = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "name" -> name = in.getText();
        case "description" -> description = in.getText();
        case "parameters" -> parameters = parameters(in);
        default -> in.skipChildren();
      }
    }
    return new Plain.Function(name, description, parameters);
  }

  private static void writeFunction(JsonGenerator out, Plain.Function value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "name", value.name());
    FloorValues.string(out, "description", value.description());
    if (value.parameters() != null) {
      out.writeFieldName("parameters");
      writeParameters(out, value.parameters());
    }
    out.writeEndObject();
  }

  private static Plain.Parameters parameters(JsonParser in) throws IOException {
    String type = null;
    Map<String, Map<String, @Nullable Object>> properties = null;
    List<String> required = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "type" -> type = in.getText();
        case "properties" -> properties = FloorValues.map(in, FloorValues::object);
        case "required" -> required = FloorValues.list(in, JsonParser::getText);
        default -> in.skipChildren();
      }
    }
    return new Plain.Parameters(type, properties, required);
  }

  private static void writeParameters(JsonGenerator out, Plain.Parameters value)
      throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "type", value.type());
    FloorValues.map(
        out, "properties", value.properties(), (o, members) -> FloorValues.any(o, members));
    FloorValues.list(out, "required", value.required(), JsonGenerator::writeString);
    out.writeEndObject();
  }
}
