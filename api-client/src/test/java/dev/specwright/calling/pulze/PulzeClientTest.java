package dev.specwright.calling.pulze;

import dev.specwright.calling.WebServer;
import dev.specwright.pulze.client.PulzeClient;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.CompletionRequestPayload;
import dev.specwright.pulze.model.Prompt;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A client of Pulze and the server it calls, fresh for each test. */
abstract class PulzeClientTest {
  static final String TOKEN = "pk_secret-0123456789";
  static final RoleContentChatChoice QUESTION =
      RoleContentChatChoice.builder().role(Role.USER).content("Name three primes.").build();
  static final ChatCompletionRequestPayload CHAT =
      ChatCompletionRequestPayload.of(List.of(QUESTION));
  static final CompletionRequestPayload PROMPT =
      CompletionRequestPayload.builder().prompt(Prompt.of("The capital of Portugal is")).build();

  final WebServer server = new WebServer();
  final PulzeClient pulze = PulzeClient.builder().baseUrl(server.url()).token(TOKEN).build();

  @AfterEach
  void stop() {
    server.close();
  }
}
