package dev.specwright.serving.pulze;

import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.CompletionRequestPayload;
import dev.specwright.pulze.model.PulzeEngineResponseChatCompletion;
import dev.specwright.pulze.model.PulzeEngineResponseCompletion;
import dev.specwright.pulze.model.ResponseCompletionChatChoice;
import dev.specwright.pulze.model.ResponseCompletionChoice;
import dev.specwright.pulze.model.ResponseObject;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import dev.specwright.pulze.server.ChatApi;
import dev.specwright.pulze.server.CompletionsApi;
import dev.specwright.server.RequestContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers every request and remembers what it was asked. */
final class PulzeImplementation implements ChatApi, CompletionsApi {
  final List<ChatCompletionRequestPayload> chats = new CopyOnWriteArrayList<>();
  final List<CompletionRequestPayload> prompts = new CopyOnWriteArrayList<>();
  final List<RequestContext> contexts = new CopyOnWriteArrayList<>();

  @Override
  public PulzeEngineResponseChatCompletion chatCompletions(
      ChatCompletionRequestPayload request, RequestContext context) {
    chats.add(request);
    contexts.add(context);
    var message = RoleContentChatChoice.builder().role(Role.ASSISTANT).content("2, 3, 5").build();
    var answer =
        PulzeEngineResponseChatCompletion.builder()
            .model(request.model().orElse("none"))
            .object(ResponseObject.CHAT_COMPLETION)
            .created(1_767_225_600_123L)
            .addChoice(ResponseCompletionChatChoice.builder().index(0).message(message).build());
    request.additionalProperties().forEach(answer::additionalProperty);
    return answer.build();
  }

  @Override
  public PulzeEngineResponseCompletion completions(
      CompletionRequestPayload request, RequestContext context) {
    prompts.add(request);
    contexts.add(context);
    return PulzeEngineResponseCompletion.builder()
        .model(request.model().orElse("none"))
        .object(ResponseObject.TEXT_COMPLETION)
        .addChoice(ResponseCompletionChoice.builder().index(0).text("Lisbon").build())
        .build();
  }

  /** How many requests have come through. */
  int calls() {
    return contexts.size();
  }

  /** Forgets all requests. */
  void forget() {
    chats.clear();
    prompts.clear();
    contexts.clear();
  }
}
