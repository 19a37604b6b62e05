package dev.specwright.examples.quickstart;

import dev.specwright.pulze.model.CompletionRequestPayload;
import dev.specwright.pulze.model.Prompt;
import dev.specwright.pulze.model.PulzeEngineResponseCompletion;
import dev.specwright.pulze.model.ResponseCompletionChoice;
import dev.specwright.pulze.model.ResponseObject;
import dev.specwright.pulze.server.CompletionsApi;
import dev.specwright.server.RequestContext;
import java.util.List;

/** Answers every prompt with itself, one choice for each. */
final class EchoCompletions implements CompletionsApi {

  @Override
  public PulzeEngineResponseCompletion completions(
      CompletionRequestPayload request, RequestContext context) {
    List<String> prompts = prompts(request.prompt());
    PulzeEngineResponseCompletion.Builder answer =
        PulzeEngineResponseCompletion.builder()
            .id("echo-2")
            .object(ResponseObject.TEXT_COMPLETION)
            .created(1_750_000_000_000L)
            .choices(List.of())
            .model(request.model().orElse("pulze"));
    for (int i = 0; i < prompts.size(); i++) {
      answer.addChoice(
          ResponseCompletionChoice.builder()
              .index(i)
              .text("... and so: " + prompts.get(i))
              .build());
    }
    return answer.usage(EchoChat.usage(String.join(" ", prompts), "and so")).build();
  }

  private static List<String> prompts(Prompt prompt) {
    if (prompt instanceof Prompt.Text text) {
      return List.of(text.value());
    } else if (prompt instanceof Prompt.Texts texts) {
      return texts.value();
    }
    throw new IllegalStateException("a server's requests are valid, so there is no third kind");
  }
}
