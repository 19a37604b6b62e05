package dev.specwright.benchmarks;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payloads as records that hold their values and know nothing else: what the codec written by
 * hand and Jackson databind read into. Absent and null are the same to them, and properties they do
 * not declare are lost.
 */
final class Plain {
  private Plain() {}

  record Request(
      @Nullable String model,
      @Nullable Long maxTokens,
      @Nullable Double temperature,
      @Nullable Double topP,
      @Nullable List<Tool> tools,
      @Nullable Object toolChoice,
      @Nullable Long n,
      @Nullable Boolean stream,
      @Nullable Long logprobs,
      @JsonDeserialize(using = Databind.TextOrTexts.class) @Nullable Object stop,
      @Nullable Double presencePenalty,
      @Nullable Double frequencyPenalty,
      @Nullable Long bestOf,
      @Nullable Map<String, @Nullable Object> logitBias,
      @Nullable ResponseFormat responseFormat,
      @Nullable List<Message> messages,
      @Nullable List<String> plugins) {}

  record ResponseFormat(@Nullable String type) {}

  record Tool(@Nullable String type, @Nullable Function function) {}

  record Function(
      @Nullable String name, @Nullable String description, @Nullable Parameters parameters) {}

  record Parameters(
      @Nullable String type,
      @Nullable Map<String, Map<String, @Nullable Object>> properties,
      @Nullable List<String> required) {}

  /** Its content is a string or a list of parts. */
  record Message(
      @Nullable String role,
      @JsonDeserialize(using = Databind.TextOrParts.class) @Nullable Object content,
      @Nullable List<Call> toolCalls) {}

  record Part(@Nullable String type, @Nullable String text, @Nullable Image imageUrl) {}

  record Image(@Nullable String url) {}

  record Call(@Nullable CallFunction function, @Nullable String id, @Nullable String type) {}

  record CallFunction(@Nullable String arguments, @Nullable String name) {}

  record Answer(
      @Nullable List<Choice> choices,
      @Nullable Long created,
      @Nullable Metadata metadata,
      @Nullable String id,
      @Nullable Tokens usage,
      @Nullable String model,
      @Nullable String object) {}

  record Choice(@Nullable Long index, @Nullable String finishReason, @Nullable Message message) {}

  record Tokens(
      @Nullable Double totalTokens,
      @Nullable Double promptTokens,
      @Nullable Double completionTokens) {}

  record Items(@Nullable List<Map<String, @Nullable Object>> items) {}

  record Scores(
      @Nullable List<Map<String, Double>> bestModels,
      @Nullable List<Map<String, Double>> candidates) {}

  record ModelName(
      @Nullable String model,
      @Nullable String provider,
      @Nullable String owner,
      @Nullable String namespace,
      @Nullable String at) {}

  /** Its temperature is a whole or a decimal number. */
  record Metadata(
      @Nullable String appId,
      @Nullable ModelName model,
      @Nullable Tokens costs,
      @Nullable Tokens costSavings,
      @Nullable Items generatedArtifacts,
      @Nullable Items searchResults,
      @Nullable Double latency,
      @Nullable Map<String, String> labels,
      @Nullable String error,
      @Nullable Scores scores,
      @Nullable Double score,
      @Nullable Number temperature,
      @Nullable Long maxTokens,
      @Nullable Long statusCode,
      @Nullable Long retries,
      @Nullable Map<String, @Nullable Object> extra,
      @Nullable String warning) {}

  record Chunk(
      @Nullable String id,
      @Nullable String object,
      @Nullable Long created,
      @Nullable String model,
      @Nullable List<ChunkChoice> choices,
      @Nullable Tokens usage,
      @Nullable Metadata metadata) {}

  record ChunkChoice(@Nullable Long index, @Nullable Delta delta, @Nullable String finishReason) {}

  /** Its content is a string or a list of parts. */
  record Delta(
      @Nullable String role,
      @JsonDeserialize(using = Databind.TextOrParts.class) @Nullable Object content,
      @Nullable List<CallDelta> toolCalls) {}

  record CallDelta(
      @Nullable Long index,
      @Nullable String id,
      @Nullable String type,
      @Nullable FunctionDelta function) {}

  record FunctionDelta(@Nullable String name, @Nullable String arguments) {}
}
