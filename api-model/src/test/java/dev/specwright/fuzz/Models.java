package dev.specwright.fuzz;

import dev.specwright.json.Codec;
import dev.specwright.model.ModelObject;
import dev.specwright.poolside.model.ChatCompletion;
import dev.specwright.poolside.model.CreateChatCompletionBody;
import dev.specwright.poolside.model.CreateCompletionBody;
import dev.specwright.poolside.model.ErrorModel;
import dev.specwright.poolside.model.PageListModel;
import dev.specwright.pulze.model.ChatCompletionChunk;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.CompletionRequestPayload;
import dev.specwright.pulze.model.PulzeEngineResponseChatCompletion;
import dev.specwright.pulze.model.PulzeEngineResponseCompletion;
import java.util.List;

/** The generated types that every input is read as. */
final class Models {
  /** Large requests, answers and stream events of both contracts. */
  static final List<Codec<? extends ModelObject>> CODECS =
      List.of(
          ChatCompletionRequestPayload.CODEC,
          CompletionRequestPayload.CODEC,
          PulzeEngineResponseChatCompletion.CODEC,
          PulzeEngineResponseCompletion.CODEC,
          ChatCompletionChunk.CODEC,
          CreateChatCompletionBody.CODEC,
          CreateCompletionBody.CODEC,
          ChatCompletion.CODEC,
          PageListModel.CODEC,
          ErrorModel.CODEC);

  private Models() {}
}
