package dev.specwright.benchmarks;

import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import dev.specwright.json.Codec;
import dev.specwright.pulze.model.ChatCompletionChunk;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.PulzeEngineResponseChatCompletion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Which payload is read by which contender. */
final class Cases {
  /** The payloads by name. */
  static final List<String> PAYLOADS =
      List.of("request 356 B", "request 72 KB", "answer 2 KB", "answer 33 KB", "1,000 chunks");

  /** The contenders by name; the floor is what the others are measured by. */
  static final List<String> CONTENDERS =
      List.of("floor", "strict", "lenient", "databind", "openai-java");

  private Cases() {}

  /** Documents with somebody to read and write all of them. */
  record Case<T>(List<byte[]> documents, Contender<T> contender) {
    /** Reads all documents; returns the values, which keeps them from being optimised away. */
    List<T> read() throws IOException {
      List<T> values = new ArrayList<>(documents.size());
      for (byte[] document : documents) {
        values.add(contender.read(document));
      }
      return values;
    }

    /** Writes values as documents. */
    List<byte[]> write(List<T> values) throws IOException {
      List<byte[]> written = new ArrayList<>(values.size());
      for (T value : values) {
        written.add(contender.write(value));
      }
      return written;
    }
  }

  static Case<?> of(String payload, String contender) {
    return switch (payload) {
      case "request 356 B" -> new Case<>(List.of(Payloads.smallRequest()), request(contender));
      case "request 72 KB" -> new Case<>(List.of(Payloads.largeRequest()), request(contender));
      case "answer 2 KB" -> new Case<>(List.of(Payloads.smallAnswer()), answer(contender));
      case "answer 33 KB" -> new Case<>(List.of(Payloads.largeAnswer()), answer(contender));
      case "1,000 chunks" -> new Case<>(Payloads.chunks(), chunk(contender));
      default -> throw new IllegalArgumentException("no payload \"" + payload + "\"");
    };
  }

  static Contender<?> request(String contender) {
    return switch (contender) {
      case "floor" -> Floor.request();
      case "databind" -> new Databind<>(Plain.Request.class);
      case "openai-java" -> new OpenAi<>(ChatCompletionCreateParams.Body.class);
      default -> ours(contender, ChatCompletionRequestPayload.CODEC);
    };
  }

  private static Contender<?> answer(String contender) {
    return switch (contender) {
      case "floor" -> Floor.answer();
      case "databind" -> new Databind<>(Plain.Answer.class);
      case "openai-java" -> new OpenAi<>(ChatCompletion.class);
      default -> ours(contender, PulzeEngineResponseChatCompletion.CODEC);
    };
  }

  private static Contender<?> chunk(String contender) {
    return switch (contender) {
      case "floor" -> Floor.chunk();
      case "databind" -> new Databind<>(Plain.Chunk.class);
      case "openai-java" ->
          new OpenAi<>(com.openai.models.chat.completions.ChatCompletionChunk.class);
      default -> ours(contender, ChatCompletionChunk.CODEC);
    };
  }

  private static <T> Contender<T> ours(String contender, Codec<T> codec) {
    return switch (contender) {
      case "strict" -> Contender.strict(codec);
      case "lenient" -> Contender.lenient(codec);
      default -> throw new IllegalArgumentException("no contender \"" + contender + "\"");
    };
  }
}
