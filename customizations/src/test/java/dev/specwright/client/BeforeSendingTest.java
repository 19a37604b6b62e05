package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.client.sample.ChatAnswer;
import dev.specwright.client.sample.ChatRequest;
import dev.specwright.client.sample.Message;
import dev.specwright.client.sample.SampleClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is refused without a byte on the wire. */
class BeforeSendingTest {
  private final WebServer server = WebServer.answering(200, Samples.JSON, Samples.ANSWER);

  @AfterEach
  void nothing_was_sent() {
    server.close();
    assertEquals(0, server.requests());
  }

  @Test
  void one_problem_is_said_in_one_line() {
    var chat = server.client().build().chat();
    var request = ChatRequest.builder().messages(List.of()).build();

    var thrown = assertThrows(InvalidRequestException.class, () -> chat.chat(request));

    assertEquals(request.problems(), thrown.problems());
    assertEquals(1, thrown.problems().size());
    assertEquals(
        "POST /v1/chat/completions was not sent: " + request.problems().get(0),
        thrown.getMessage());
  }

  @Test
  void all_problems_are_said_at_once() {
    var chat = server.client().build().chat();
    var request = ChatRequest.builder().messages(List.of()).temperature(1.5).build();

    var thrown = assertThrows(InvalidRequestException.class, () -> chat.chat(request));

    assertEquals(
        List.of("minItems", "maximum"),
        thrown.problems().stream().map(problem -> problem.code()).toList());
    assertEquals(
        "POST /v1/chat/completions was not sent: the request has 2 problems\n  "
            + request.problems().get(0)
            + "\n  "
            + request.problems().get(1),
        thrown.getMessage());
  }

  @Test
  void a_request_read_leniently_is_checked_like_any_other() {
    var chat = server.client().build().chat();
    var request = ChatRequest.CODEC.readLenient("{\"messages\":[{\"role\":\"user\"}],\"model\":5}");

    var thrown = assertThrows(InvalidRequestException.class, () -> chat.chat(request));

    assertEquals(
        List.of("messages[0].content", "model"),
        thrown.problems().stream().map(problem -> problem.path()).sorted().toList());
  }

  @Test
  void a_request_for_a_stream() {
    var chat = server.client().build().chat();
    var request =
        ChatRequest.builder().messages(List.of(Samples.message("Hi"))).stream(true).build();

    var thrown = assertThrows(IllegalArgumentException.class, () -> chat.chat(request));

    assertEquals(
        "POST /v1/chat/completions was not sent: stream is true, but this call waits for one whole"
            + " answer; leave stream unset or set it to false",
        thrown.getMessage());
  }

  @Test
  void a_missing_token() {
    var client = SampleClient.builder().baseUrl(server.url()).build();

    var thrown =
        assertThrows(IllegalStateException.class, () -> client.chat().chat(Samples.request()));

    assertEquals(
        "POST /v1/chat/completions needs a bearer token and the client has none: build it with"
            + " token(...)",
        thrown.getMessage());
  }

  @Test
  void a_null_request() {
    var caller = new HttpCaller(server.client().settings());
    Call<Message, ChatAnswer> call =
        Call.of("POST", "/x").sends(Message.CODEC).answers(ChatAnswer.CODEC);

    var thrown = assertThrows(NullPointerException.class, () -> caller.send(call, null));

    assertEquals("request is null", thrown.getMessage());
  }
}
