package dev.specwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.specwright.json.Problem;
import dev.specwright.server.samples.PoemServer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemDetailsTest {

  private static ServerResponse post(ErrorFormat errors, String body) {
    return Requests.json("POST", "/v1/poems", body).to(PoemServer.at("/v1", errors).build());
  }

  @Test
  void one_problem_of_a_real_request_byte_for_byte() {
    ServerResponse answer = post(ProblemDetails.FORMAT, "{\"lines\":[]}");

    assertEquals(400, answer.status());
    assertEquals("application/problem+json", answer.headers().get("Content-Type"));
    String text = Requests.text(answer);
    assertTrue(
        text.startsWith(
            "{\"title\":\"Bad Request\",\"status\":400,"
                + "\"detail\":\"The request body has a problem.\",\"errors\":[{\"message\":\""),
        text);
    assertTrue(text.endsWith("\",\"location\":\"body.lines\"}]}"), text);
  }

  @Test
  void the_media_type_of_an_invalid_body_is_the_contracts_choice() {
    ServerResponse invalid = post(ProblemDetails.JSON, "{}");
    assertEquals(400, invalid.status());
    assertEquals("application/json", invalid.headers().get("Content-Type"));
    assertEquals(
        "application/problem+json",
        ProblemDetails.JSON.answer(new Failure.Raised(404, "gone")).headers().get("Content-Type"));
    assertEquals("application/json", ProblemDetails.JSON.contentType(400));
    assertEquals("application/problem+json", ProblemDetails.JSON.contentType(404));
    assertEquals("application/problem+json", ProblemDetails.FORMAT.contentType(400));
  }

  @Test
  void all_problems_come_at_once() throws IOException {
    ServerResponse answer = post(ProblemDetails.FORMAT, "{\"lines\":[{\"mood\":1}],\"heat\":7}");

    JsonNode body = new ObjectMapper().readTree(answer.body());
    assertEquals("The request body has 3 problems.", body.get("detail").asText());
    List<String> locations = new java.util.ArrayList<>();
    body.get("errors").forEach(error -> locations.add(error.get("location").asText()));
    assertEquals(
        List.of("body.heat", "body.lines[0].mood", "body.lines[0].text"),
        locations.stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({"0, 'body'", "1, 'body[3]'", "2, 'body[3].role'"})
  void locations_begin_with_body(int depth, String location) {
    List<Object> full = List.of(3, "role");
    Problem problem = new Problem(full.subList(0, depth), "type", "is wrong", null);

    assertEquals(
        "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"The request body has a problem.\","
            + "\"errors\":[{\"message\":\"is wrong\",\"location\":\""
            + location
            + "\"}]}",
        Requests.text(ProblemDetails.FORMAT.answer(new Failure.Invalid(List.of(problem)))));
  }

  @Test
  void no_body_is_said_in_words() {
    assertEquals(
        "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"The request body has a problem.\","
            + "\"errors\":[{\"message\":\"must be present, but the request has no body\","
            + "\"location\":\"body\"}]}",
        Requests.text(post(ProblemDetails.FORMAT, "")));
  }
}
