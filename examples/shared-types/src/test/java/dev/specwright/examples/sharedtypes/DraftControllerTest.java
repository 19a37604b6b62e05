package dev.specwright.examples.sharedtypes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Models in the body of a Spring controller, over HTTP. */
class DraftControllerTest {
  private static final ConfigurableApplicationContext APPLICATION =
      new SpringApplicationBuilder(Application.class)
          .properties("server.port=0", "spring.main.banner-mode=off")
          .run();
  private static final URI DRAFTS =
      URI.create(
          "http://localhost:%s/drafts"
              .formatted(APPLICATION.getEnvironment().getRequiredProperty("local.server.port")));
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void stop() {
    APPLICATION.close();
  }

  @Test
  void a_valid_draft_comes_back_to_the_last_digit() throws Exception {
    String draft = Samples.draft(Samples.REQUEST);
    HttpResponse<String> answer = post(draft);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(draft, answer.body());
  }

  static List<Arguments> invalidRequests() {
    return List.of(
        Arguments.of("{}", List.of("request.messages: is required, but missing")),
        Arguments.of(
            "{'messages':[],'temperature':2,'best_of':0}",
            List.of(
                "request.best_of: must be greater than or equal to 1",
                "request.messages: size must be between 1 and 2147483647",
                "request.temperature: must be less than or equal to 1")),
        Arguments.of(
            "{'messages':[{'content':'hi'},{'role':'robot','content':'hi'}]}",
            List.of(
                "request.messages[0].role: is required, but missing",
                "request.messages[1].role: must be one of user, assistant, system, but was"
                    + " \"robot\"")),
        Arguments.of(
            "{'messages':[{'role':'user','content':[{'type':'x'}],'tool_calls':[{'id':'1'}]}]}",
            List.of(
                "request.messages[0].content[0].type: must be one of text, image_url, but was"
                    + " \"x\"",
                "request.messages[0].tool_calls[0].function: is required, but missing")),
        Arguments.of(
            "{'messages':[{'role':'user','content':7}],'stop':{}}",
            List.of(
                "request.messages[0].content: must be a string or an array, but was 7",
                "request.stop: must be a string or an array, but was {}")),
        Arguments.of(
            "{'messages':[{'role':'user','content':'hi'}],'response_format':{'type':'json_object'}}",
            List.of(
                "request.response_format: JSON mode needs the word \"JSON\" somewhere in messages"
                    + " (any letter case): say in a message that the answer is to be JSON")));
  }

  @ParameterizedTest
  @MethodSource("invalidRequests")
  void every_problem_of_a_model_in_the_body_is_reported(String request, List<String> problems)
      throws Exception {
    assertEquals(problems, problemsOf(Samples.draft(request.replace('\'', '"'))));
  }

  @Test
  void so_are_those_of_its_neighbours() throws Exception {
    String draft =
        Samples.draft(Samples.REQUEST)
            .replace("\"speaker\":\"user\"", "\"speaker\":\"robot\"")
            .replace("\"ending\":\"END\"", "\"ending\":7")
            .replace("\"role\":\"assistant\"", "\"role\":\"robot\"")
            .replace("\"c\":\"d\"", "\"c\":7");
    assertEquals(
        List.of(
            "ending: must be a string or an array, but was 7",
            "endings[c]: must be a string or an array, but was 7",
            "examples[0].role: must be one of user, assistant, system, but was \"robot\"",
            "speaker: must be one of user, assistant, system, but was \"robot\""),
        problemsOf(draft));
  }

  @Test
  void a_body_of_another_shape_is_a_bad_request() throws Exception {
    assertEquals(400, post(Samples.draft("[]")).statusCode());
    assertEquals(400, post(Samples.draft("{\"messages\":{}}")).statusCode());
  }

  private static List<String> problemsOf(String draft) throws IOException, InterruptedException {
    HttpResponse<String> answer = post(draft);
    assertEquals(400, answer.statusCode(), answer.body());
    JsonNode problems = new JsonMapper().readTree(answer.body()).get("problems");
    return problems.valueStream().map(JsonNode::asString).toList();
  }

  private static HttpResponse<String> post(String draft) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(DRAFTS)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(draft))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
