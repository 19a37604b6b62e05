package dev.specwright.examples.quickstart;

import dev.specwright.poolside.model.ChatCompletion;
import dev.specwright.poolside.model.ChatCompletionChoice;
import dev.specwright.poolside.model.ChatCompletionMessage;
import dev.specwright.poolside.model.Completion;
import dev.specwright.poolside.model.CompletionChoice;
import dev.specwright.poolside.model.CreateChatCompletionBody;
import dev.specwright.poolside.model.CreateCompletionBody;
import dev.specwright.poolside.model.Role;
import dev.specwright.poolside.model.V1PromptModelError;
import dev.specwright.poolside.server.ChatApi;
import dev.specwright.server.RequestContext;
import dev.specwright.server.StatusException;

/** Answers with what was said; knows the model {@code echo} and no other. */
final class PoolsideEcho implements ChatApi {

  static final String MODEL = "echo";

  @Override
  public ChatCompletion createChatCompletion(
      CreateChatCompletionBody request, RequestContext context) {
    refuseOtherModels(request.model());
    ChatCompletionMessage last = request.messages().get(request.messages().size() - 1);
    Object heard = last.content().orElse("nothing");
    return ChatCompletion.builder()
        .object("chat.completion")
        .created(1_750_000_000)
        .model(request.model())
        .addChoice(
            ChatCompletionChoice.builder()
                .index(0)
                .finishReason("stop")
                .message(
                    ChatCompletionMessage.builder()
                        .role(Role.ASSISTANT)
                        .content("You said: " + heard)
                        .build())
                .build())
        .build();
  }

  @Override
  @Deprecated
  public Completion createCompletion(CreateCompletionBody request, RequestContext context) {
    refuseOtherModels(request.model());
    return Completion.builder()
        .object("text_completion")
        .created(1_750_000_000)
        .model(request.model())
        .addChoice(
            CompletionChoice.builder()
                .index(0)
                .finishReason("stop")
                .text("... and so: " + request.prompt())
                .build())
        .build();
  }

  private static void refuseOtherModels(String model) {
    if (!model.equals(MODEL)) {
      throw new StatusException(
          400,
          V1PromptModelError.builder()
              .title("Bad Request")
              .status(400)
              .code(V1PromptModelError.Code.MODEL_NOT_FOUND)
              .detail("there is no model '" + model + "'; the list has " + MODEL)
              .build());
    }
  }
}
