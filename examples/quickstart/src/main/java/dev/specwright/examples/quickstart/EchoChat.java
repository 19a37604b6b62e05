package dev.specwright.examples.quickstart;

import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.Content;
import dev.specwright.pulze.model.PulzeEngineResponseChatCompletion;
import dev.specwright.pulze.model.PulzeEngineTokens;
import dev.specwright.pulze.model.RequestResponseFormat;
import dev.specwright.pulze.model.ResponseCompletionChatChoice;
import dev.specwright.pulze.model.ResponseObject;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import dev.specwright.pulze.model.RoleContentChatChoiceContent;
import dev.specwright.pulze.server.ChatApi;
import dev.specwright.server.RequestContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers every conversation with its last message: small, and always the same. */
final class EchoChat implements ChatApi {

  @Override
  public PulzeEngineResponseChatCompletion chatCompletions(
      ChatCompletionRequestPayload request, RequestContext context) {
    List<RoleContentChatChoice> messages = request.messages();
    String heard = text(messages.get(messages.size() - 1).content());
    boolean json =
        request
            .responseFormat()
            .filter(format -> format.type().equals(RequestResponseFormat.Type.JSON_OBJECT))
            .isPresent();
    String answer = json ? "{\"echo\": true}" : "You said: " + heard;
    return PulzeEngineResponseChatCompletion.builder()
        .id("echo-1")
        .object(ResponseObject.CHAT_COMPLETION)
        .created(1_750_000_000_000L)
        .model(request.model().orElse("pulze"))
        .addChoice(
            ResponseCompletionChatChoice.builder()
                .index(0)
                .message(
                    RoleContentChatChoice.builder().role(Role.ASSISTANT).content(answer).build())
                .build())
        .usage(usage(heard, answer))
        .build();
  }

  static PulzeEngineTokens usage(String heard, String answer) {
    int prompt = heard.split("\\s+").length;
    int completion = answer.split("\\s+").length;
    return PulzeEngineTokens.builder()
        .promptTokens(prompt)
        .completionTokens(completion)
        .totalTokens(prompt + completion)
        .build();
  }

  /** What a message says: its text, the texts of its parts, or nothing. */
  static String text(Optional<Content> content) {
    if (content.isEmpty()) {
      return "";
    }
    if (content.get() instanceof Content.Text text) {
      return text.value();
    } else if (content.get() instanceof Content.Parts parts) {
      return parts.value().stream()
          .map(RoleContentChatChoiceContent::text)
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" "));
    }
    return "";
  }
}
