package dev.specwright.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers and chunks say about themselves, by hand. */
final class FloorMetadata {
  private FloorMetadata() {}

  static Plain.Metadata read(JsonParser in) throws IOException {
    String appId = null;
    Plain.ModelName model = null;
    Plain.Tokens costs = null;
    Plain.Tokens costSavings = null;
    Plain.Items generatedArtifacts = null;
    Plain.Items searchResults = null;
    Double latency = null;
    Map<String, String> labels = null;
    String error = null;
    Plain.Scores scores = null;
    Double score = null;
    Number temperature = null;
    Long maxTokens = null;
    Long statusCode = null;
    Long retries = null;
    Map<String, @Nullable Object> extra = null;
    String warning = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "app_id" -> appId = in.getText();
        case "model" -> model = modelName(in);
        case "costs" -> costs = FloorAnswers.tokens(in);
        case "cost_savings" -> costSavings = FloorAnswers.tokens(in);
        case "generated_artifacts" -> generatedArtifacts = items(in);
        case "search_results" -> searchResults = items(in);
        case "latency" -> latency = in.getDoubleValue();
        case "labels" -> labels = FloorValues.map(in, JsonParser::getText);
        case "error" -> error = in.getText();
        case "scores" -> scores = scores(in);
        case "score" -> score = in.getDoubleValue();
        case "temperature" -> temperature = in.getNumberValue();
        case "max_tokens" -> maxTokens = in.getLongValue();
        case "status_code" -> statusCode = in.getLongValue();
        case "retries" -> retries = in.getLongValue();
        case "extra" -> extra = FloorValues.object(in);
        case "warning" -> warning = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Plain.Metadata(
        appId,
        model,
        costs,
        costSavings,
        generatedArtifacts,
        searchResults,
        latency,
        labels,
        error,
        scores,
        score,
        temperature,
        maxTokens,
        statusCode,
        retries,
        extra,
        warning);
  }

  static void write(JsonGenerator out, Plain.Metadata value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "app_id", value.appId());
    if (value.model() != null) {
      out.writeFieldName("model");
      writeModelName(out, value.model());
    }
    if (value.costs() != null) {
      out.writeFieldName("costs");
      FloorAnswers.writeTokens(out, value.costs());
    }
    if (value.costSavings() != null) {
      out.writeFieldName("cost_savings");
      FloorAnswers.writeTokens(out, value.costSavings());
    }
    if (value.generatedArtifacts() != null) {
      out.writeFieldName("generated_artifacts");
      writeItems(out, value.generatedArtifacts());
    }
    if (value.searchResults() != null) {
      out.writeFieldName("search_results");
      writeItems(out, value.searchResults());
    }
    FloorValues.number(out, "latency", value.latency());
    FloorValues.map(out, "labels", value.labels(), JsonGenerator::writeString);
    FloorValues.string(out, "error", value.error());
    if (value.scores() != null) {
      out.writeFieldName("scores");
      writeScores(out, value.scores());
    }
    FloorValues.number(out, "score", value.score());
    FloorValues.any(out, "temperature", value.temperature());
    FloorValues.number(out, "max_tokens", value.maxTokens());
    FloorValues.number(out, "status_code", value.statusCode());
    FloorValues.number(out, "retries", value.retries());
    FloorValues.any(out, "extra", value.extra());
    FloorValues.string(out, "warning", value.warning());
    out.writeEndObject();
  }

  private static Plain.ModelName modelName(JsonParser in) throws IOException {
    String model = null;
    String provider = null;
    String owner = null;
    String namespace = null;
    String at = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "model" -> model = in.getText();
        case "provider" -> provider = in.getText();
        case "owner" -> owner = in.getText();
        case "namespace" -> namespace = in.getText();
        case "at" -> at = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Plain.ModelName(model, provider, owner, namespace, at);
  }

  private static void writeModelName(JsonGenerator out, Plain.ModelName value) throws IOException {
    out.writeStartObject();
    FloorValues.string(out, "model", value.model());
    FloorValues.string(out, "provider", value.provider());
    FloorValues.string(out, "owner", value.owner());
    FloorValues.string(out, "namespace", value.namespace());
    FloorValues.string(out, "at", value.at());
    out.writeEndObject();
  }

  private static Plain.Items items(JsonParser in) throws IOException {
    List<Map<String, @Nullable Object>> items = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "items" -> items = FloorValues.list(in, FloorValues::object);
        default -> in.skipChildren();
      }
    }
    return new Plain.Items(items);
  }

  private static void writeItems(JsonGenerator out, Plain.Items value) throws IOException {
    out.writeStartObject();
    FloorValues.list(out, "items", value.items(), (o, members) -> FloorValues.any(o, members));
    out.writeEndObject();
  }

  private static Plain.Scores scores(JsonParser in) throws IOException {
    List<Map<String, Double>> bestModels = null;
    List<Map<String, Double>> candidates = null;
    for (String key; (key = in.nextFieldName()) != null; ) {
      if (in.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case "best_models" ->
            bestModels =
                FloorValues.list(in, item -> FloorValues.map(item, JsonParser::getDoubleValue));
        case "candidates" ->
            candidates =
                FloorValues.list(in, item -> FloorValues.map(item, JsonParser::getDoubleValue));
        default -> in.skipChildren();
      }
    }
    return new Plain.Scores(bestModels, candidates);
  }

  private static void writeScores(JsonGenerator out, Plain.Scores value) throws IOException {
    out.writeStartObject();
    FloorValues.list(
        out, "best_models", value.bestModels(), (o, scores) -> FloorValues.any(o, scores));
    FloorValues.list(
        out, "candidates", value.candidates(), (o, scores) -> FloorValues.any(o, scores));
    out.writeEndObject();
  }
}
