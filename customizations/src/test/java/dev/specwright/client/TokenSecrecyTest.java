package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.client.sample.ChatRequest;
import dev.specwright.client.sample.ValidationFaultException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server that echoes the token does not get it into anyone's log. */
class TokenSecrecyTest {

  private static String printed(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    assertFalse(text.toString().contains(Samples.TOKEN), text::toString);
    return thrown.getMessage();
  }

  private static RuntimeException get(int status, String type, String body) {
    try (var server = WebServer.answering(status, type, body)) {
      var chat = server.client().build().chat();
      return assertThrows(RuntimeException.class, chat::latest);
    }
  }

  @Test
  void in_an_error() {
    var thrown = get(401, "text/plain", "Incorrect API key: " + Samples.TOKEN + ".");

    assertEquals("GET /v1/chat/latest answered 401: Incorrect API key: ***.", printed(thrown));
    assertFalse(((ApiException) thrown).response().toString().contains(Samples.TOKEN));
  }

  @Test
  void in_a_declared_error() {
    var thrown = get(404, Samples.JSON, "{\"detail\":[\"" + Samples.TOKEN + "\"]}");

    assertEquals(ValidationFaultException.class, thrown.getClass());
    assertEquals("GET /v1/chat/latest answered 404: {\"detail\":[\"***\"]}", printed(thrown));
  }

  @Test
  void where_a_long_body_is_cut() {
    for (int before = 480; before <= 505; before++) {
      String body = "x".repeat(before) + Samples.TOKEN + "y".repeat(100);
      String shown = printed(get(400, "text/plain", body));
      assertFalse(shown.contains("pk_"), shown);
    }
  }

  @Test
  void in_a_web_page() {
    assertEquals(
        "GET /v1/chat/latest answered 200 with Content-Type text/html where JSON was expected:"
            + " <p>***</p>",
        printed(get(200, "text/html", "<p>" + Samples.TOKEN + "</p>")));
  }

  @Test
  void in_a_content_type() {
    assertEquals(
        "GET /v1/chat/latest answered 200 with Content-Type x/*** where JSON was expected: hi",
        printed(get(200, "x/" + Samples.TOKEN, "hi")));
  }

  @Test
  void in_broken_json() {
    var thrown = get(200, Samples.JSON, "{\"id\":" + Samples.TOKEN + "}");

    assertTrue(printed(thrown).endsWith("): {\"id\":***}"), thrown::getMessage);
  }

  @Test
  void in_json_of_another_kind_than_the_model() {
    var thrown = get(200, Samples.JSON, "\"" + Samples.TOKEN + "\"");

    assertTrue(printed(thrown).endsWith("): \"***\""), thrown::getMessage);
    assertNull(thrown.getCause(), "the cause quotes what it found");
  }

  @Test
  void in_a_redirect() {
    try (var server =
        WebServer.with(
            exchange -> {
              exchange.getResponseHeaders().set("Location", "/login?key=" + Samples.TOKEN);
              WebServer.answer(exchange, 302, null, "");
            })) {
      var chat = server.client().build().chat();

      var thrown = assertThrows(ApiException.class, chat::latest);

      assertTrue(printed(thrown).contains("points to /login?key=***:"), thrown::getMessage);
    }
  }

  @Test
  void in_a_failure_of_the_transport() {
    var inner = new IOException("sent Bearer " + Samples.TOKEN);
    var suppressing = new IOException("no");
    suppressing.addSuppressed(inner);
    for (IOException failure : List.of(inner, new IOException("broken", inner), suppressing)) {
      var http = new FakeHttpClient(HttpClient.newHttpClient(), failure);
      try (var server = WebServer.answering(200, Samples.JSON, Samples.ANSWER)) {
        var chat = server.client().httpClient(http).build().chat();

        var thrown = assertThrows(TransportException.class, chat::latest);

        printed(thrown);
        assertNull(thrown.getCause());
      }
    }
  }

  @Test
  void in_a_refused_request() {
    try (var server = WebServer.answering(200, Samples.JSON, Samples.ANSWER)) {
      var chat = server.client().build().chat();
      var request =
          ChatRequest.CODEC.readLenient(
              "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],\"temperature\":\""
                  + Samples.TOKEN
                  + "\"}");

      var thrown = assertThrows(InvalidRequestException.class, () -> chat.chat(request));

      assertTrue(printed(thrown).contains("***"), thrown::getMessage);
    }
  }
}
