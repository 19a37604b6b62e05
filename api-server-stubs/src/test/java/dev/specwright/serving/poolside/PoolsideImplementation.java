package dev.specwright.serving.poolside;

import dev.specwright.poolside.model.ChatCompletion;
import dev.specwright.poolside.model.ChatCompletionChoice;
import dev.specwright.poolside.model.ChatCompletionMessage;
import dev.specwright.poolside.model.CreateChatCompletionBody;
import dev.specwright.poolside.model.Model;
import dev.specwright.poolside.model.PageListModel;
import dev.specwright.poolside.model.Role;
import dev.specwright.poolside.server.ChatApi;
import dev.specwright.poolside.server.ModelsApi;
import dev.specwright.server.RequestContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers chats and the list of models, not completions, and remembers what it was asked. */
final class PoolsideImplementation implements ChatApi, ModelsApi {
  final List<CreateChatCompletionBody> chats = new CopyOnWriteArrayList<>();
  final List<RequestContext> contexts = new CopyOnWriteArrayList<>();

  @Override
  public ChatCompletion createChatCompletion(
      CreateChatCompletionBody request, RequestContext context) {
    chats.add(request);
    contexts.add(context);
    var answer =
        ChatCompletion.builder()
            .model(request.model())
            .created(1_767_225_600)
            .object("chat.completion")
            .addChoice(
                ChatCompletionChoice.builder()
                    .index(0)
                    .finishReason("stop")
                    .message(
                        ChatCompletionMessage.builder().role(Role.ASSISTANT).content("Hi").build())
                    .build());
    request.additionalProperties().forEach(answer::additionalProperty);
    return answer.build();
  }

  @Override
  public PageListModel listModels(RequestContext context) {
    contexts.add(context);
    return PageListModel.builder()
        .object("list")
        .addData(
            Model.builder()
                .id("laguna")
                .created(1_767_225_600)
                .ownedBy(Model.OwnedBy.SYSTEM)
                .object(Model.ObjectValue.MODEL)
                .build())
        .build();
  }

  /** How many requests have come through. */
  int calls() {
    return contexts.size();
  }

  /** Forgets all requests. */
  void forget() {
    chats.clear();
    contexts.clear();
  }
}
