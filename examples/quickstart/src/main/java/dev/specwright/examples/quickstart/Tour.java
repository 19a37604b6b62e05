package dev.specwright.examples.quickstart;

import dev.specwright.client.InvalidRequestException;
import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import dev.specwright.poolside.client.PoolsideClient;
import dev.specwright.poolside.client.V1PromptModelErrorException;
import dev.specwright.poolside.model.ChatCompletion;
import dev.specwright.poolside.model.ChatCompletionMessage;
import dev.specwright.poolside.model.CreateChatCompletionBody;
import dev.specwright.poolside.model.CreateCompletionBody;
import dev.specwright.pulze.client.PulzeClient;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.CompletionRequestPayload;
import dev.specwright.pulze.model.RequestResponseFormat;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Calls every operation of a server that runs the echo implementations, and prints what goes over
 * the wire.
 */
final class Tour {

  private final URI server;
  private final PrintStream out;
  private final PulzeClient pulze;
  private final PoolsideClient poolside;

  Tour(URI server, PrintStream out) {
    this.server = server;
    this.out = out;
    this.pulze = PulzeClient.builder().baseUrl(server).token("demo").build();
    this.poolside = PoolsideClient.builder().baseUrl(server).token("demo").build();
  }

  void run() throws IOException, InterruptedException {
    chat();
    completions();
    poolsideOperations();
    refusedBeforeSending();
    refusedByTheServer();
  }

  private void chat() {
    title("Pulze: POST /v1/chat/completions");
    ChatCompletionRequestPayload request =
        ChatCompletionRequestPayload.builder()
            .addMessage(message("Name three primes. Answer in JSON."))
            .responseFormat(RequestResponseFormat.of(RequestResponseFormat.Type.JSON_OBJECT))
            .stop(List.of("\n\n", "END"))
            .build();
    say("sent", request);
    say(
        "not sent",
        "model "
            + request.model().orElseThrow()
            + ", temperature "
            + request.temperature().orElseThrow()
            + ": defaults are readable, and stay off the wire");
    var answer = pulze.chat().chatCompletions(request);
    say("answer", answer);
    say("text", EchoChat.text(answer.choices().get(0).message().content()));
    var next =
        request.toBuilder()
            .addMessage(answer.choices().get(0).message())
            .addMessage(message("Thanks, that was JSON."))
            .build();
    say("next", pulze.chat().chatCompletions(next).choices().get(0).message());
  }

  private void completions() {
    title("Pulze: POST /v1/completions");
    CompletionRequestPayload request =
        CompletionRequestPayload.builder()
            .prompt(List.of("Once upon a time", "In a hole"))
            .maxTokens(16)
            .build();
    say("sent", request);
    say("answer", pulze.completions().completions(request));
  }

  @SuppressWarnings(
      "deprecation") // createCompletion: deprecated by the contract, and still part of it.
  private void poolsideOperations() {
    title("poolside: GET /openai/v1/models");
    say("answer", poolside.models().listModels());

    title("poolside: POST /openai/v1/chat/completions");
    CreateChatCompletionBody request = poolsideRequest(PoolsideEcho.MODEL);
    say("sent", request);
    ChatCompletion answer = poolside.chat().createChatCompletion(request);
    say("answer", answer);
    try {
      poolside.chat().createChatCompletion(poolsideRequest("gpt-9"));
    } catch (V1PromptModelErrorException e) {
      say(
          "refused",
          "model gpt-9: "
              + e.status()
              + " "
              + e.error().code().orElseThrow()
              + ", "
              + e.error().detail().orElse(""));
    }

    title("poolside: POST /openai/v1/completions");
    CreateCompletionBody completion =
        CreateCompletionBody.builder().model(PoolsideEcho.MODEL).prompt("def fib(n):").build();
    say("sent", completion);
    say("answer", poolside.chat().createCompletion(completion));
  }

  private void refusedBeforeSending() {
    title("Refused before anything is sent");
    ChatCompletionRequestPayload request =
        ChatCompletionRequestPayload.builder()
            .addMessage(
                RoleContentChatChoice.builder().role(Role.of("robot")).content("Hi").build())
            .temperature(1.5)
            .build();
    try {
      pulze.chat().chatCompletions(request);
    } catch (InvalidRequestException e) {
      for (Problem problem : e.problems()) {
        say("problem", problem);
      }
    }
  }

  private void refusedByTheServer() throws IOException, InterruptedException {
    title("Refused by the server: a wrong role and a bad range in one request");
    post("demo", "{\"messages\":[{\"role\":\"robot\",\"content\":\"Hi\"}],\"temperature\":1.5}");

    title("Refused by the server: JSON mode without the word JSON");
    post(
        "demo",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],\"response_format\":{\"type\":\"json_object\"}}");

    title("Refused by the server: no token");
    post("", "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}");
  }

  /** Sends what the typed client would not. */
  private void post(String token, String body) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve("/v1/chat/completions"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    say("sent", body);
    say("status", answer.statusCode());
    say("answer", answer.body());
  }

  private static RoleContentChatChoice message(String text) {
    return RoleContentChatChoice.builder().role(Role.USER).content(text).build();
  }

  private static CreateChatCompletionBody poolsideRequest(String model) {
    return CreateChatCompletionBody.builder()
        .model(model)
        .addMessage(
            ChatCompletionMessage.builder()
                .role(dev.specwright.poolside.model.Role.USER)
                .content("Hello, poolside")
                .build())
        .build();
  }

  private void title(String text) {
    out.println();
    out.println(text);
    out.println("-".repeat(text.length()));
  }

  private void say(String what, Object text) {
    String shown = text instanceof ModelObject model ? model.toJson() : String.valueOf(text);
    out.printf("%-9s %s%n", what, shown);
  }
}
