package dev.specwright.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.specwright.json.Problem;
import dev.specwright.server.samples.PoemServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FastApiErrorsTest {
  private static final Api API = PoemServer.at("/v1", FastApiErrors.FORMAT).build();

  private static ServerResponse post(String body) {
    return Requests.json("POST", "/v1/poems", body).to(API);
  }

  @Test
  void one_problem_of_a_real_request_byte_for_byte() {
    ServerResponse answer = post("{\"lines\":[{\"mood\":\"glad\"}]}");

    assertEquals(422, answer.status());
    assertEquals("application/json", answer.headers().get("Content-Type"));
    assertEquals(
        "{\"detail\":[{\"loc\":[\"body\",\"lines\",0,\"text\"],"
            + "\"msg\":\"Field required\",\"type\":\"missing\"}]}",
        Requests.text(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                                  | body.lines              | missing",
        "[]                                                  | body                    | dict_type",
        "{\"lines\":{}}                                      | body.lines              | list_type",
        "{\"lines\":[]}                                      | body.lines              | too_short",
        "{\"lines\":[1]}                                     | body.lines.0            | dict_type",
        "{\"lines\":[L,L,L,L]}                               | body.lines              | too_long",
        "{\"lines\":[{\"mood\":\"odd\",\"text\":\"a\"}]}     | body.lines.0.mood       | literal_error",
        "{\"lines\":[{\"mood\":4,\"text\":\"a\"}]}           | body.lines.0.mood       | string_type",
        "{\"lines\":[{\"mood\":\"grim\",\"text\":null}]}     | body.lines.0.text       | string_type",
        "{\"lines\":[{\"mood\":\"grim\",\"text\":\"\"}]}     | body.lines.0.text       | string_too_short",
        "{\"lines\":[{\"mood\":\"grim\",\"text\":\"aaaaaaaaaaaaaaaaaaaaa\"}]} | body.lines.0.text | string_too_long",
        "{\"lines\":[{\"mood\":\"grim\",\"text\":\"#\"}]}    | body.lines.0.text       | string_pattern_mismatch",
        "{\"lines\":[{\"mood\":\"grim\",\"text\":\"a\",\"x\":1}]} | body.lines.0.x      | extra_forbidden",
        "{\"lines\":[L],\"verses\":\"2\"}                    | body.verses             | int_type",
        "{\"lines\":[L],\"verses\":2.5}                      | body.verses             | int_from_float",
        "{\"lines\":[L],\"verses\":-2.5e-1}                  | body.verses             | int_from_float",
        "{\"lines\":[L],\"verses\":\"but was 2\"}            | body.verses             | int_type",
        "{\"lines\":[L],\"verses\":0}                        | body.verses             | greater_than_equal",
        "{\"lines\":[L],\"verses\":12}                       | body.verses             | less_than_equal",
        "{\"lines\":[L],\"verses\":3}                        | body.verses             | multiple_of",
        "{\"lines\":[L],\"verses\":99999999999999999999}     | body.verses             | value_error",
        "{\"lines\":[L],\"heat\":true}                       | body.heat               | float_type",
        "{\"lines\":[L],\"heat\":0}                          | body.heat               | greater_than",
        "{\"lines\":[L],\"heat\":1}                          | body.heat               | less_than",
        "{\"lines\":[L],\"heat\":0.1,\"heat\":0.2}           | body.heat               | value_error",
        "{\"lines\":[L],\"labels\":[]}                       | body.labels             | dict_type",
        "{\"lines\":[L],\"labels\":{\"a b\":1}}              | body.labels.a b         | string_type",
        "{\"lines\":[L],\"labels\":{\"a\":\"\",\"b\":\"\"}}  | body.labels             | too_long",
        "{\"lines\":[L],\"stream\":\"yes\"}                  | body.stream             | bool_type",
      })
  void real_requests_get_the_types_pydantic_gives(String body, String loc, String type)
      throws IOException {
    String line = "{\"mood\":\"glad\",\"text\":\"a\"}";
    ServerResponse answer = post(body.replace("L", line));

    JsonNode detail = validHttpValidationError(answer).get("detail");
    assertEquals(1, detail.size(), () -> Requests.text(answer));
    List<String> found = new ArrayList<>();
    detail.get(0).get("loc").forEach(element -> found.add(element.asText()));
    assertEquals(loc, String.join(".", found));
    assertEquals(type, detail.get(0).get("type").asText());
    assertFalse(detail.get(0).get("msg").asText().isBlank());
  }

  @Test
  void all_problems_come_at_once() throws IOException {
    ServerResponse answer =
        post("{\"lines\":[{\"mood\":1},{}],\"verses\":\"x\",\"heat\":7,\"labels\":3}");

    List<String> found = new ArrayList<>();
    for (JsonNode error : validHttpValidationError(answer).get("detail")) {
      found.add(error.get("loc") + " " + error.get("type").asText());
    }
    assertEquals(
        new TreeSet<>(
            List.of(
                "[\"body\",\"lines\",0,\"mood\"] string_type",
                "[\"body\",\"lines\",0,\"text\"] missing",
                "[\"body\",\"lines\",1,\"mood\"] missing",
                "[\"body\",\"lines\",1,\"text\"] missing",
                "[\"body\",\"verses\"] int_type",
                "[\"body\",\"heat\"] less_than",
                "[\"body\",\"labels\"] dict_type")),
        new TreeSet<>(found));
    assertEquals(7, found.size());
  }

  @Test
  void no_body_is_one_missing_field() {
    String missing =
        "{\"detail\":[{\"loc\":[\"body\"],\"msg\":\"Field required\",\"type\":\"missing\"}]}";

    ServerResponse empty = post("");
    assertEquals(422, empty.status());
    assertEquals(missing, Requests.text(empty));
    Requests bare = Requests.of("PUT", "/v1/poems");
    assertEquals(missing, Requests.text(bare.to(API)));
    assertEquals(missing, Requests.text(bare.unannounced().to(API)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "  ", "{\"lines\":[1,]}", "{} {}", "\uFEFF{}", "nul", "{'a':1}"})
  void broken_json_is_one_problem_of_the_body(String body) throws IOException {
    JsonNode detail = validHttpValidationError(post(body)).get("detail");

    assertEquals(1, detail.size());
    assertEquals("body", detail.get(0).get("loc").get(0).asText());
    assertEquals("json_invalid", detail.get(0).get("type").asText());
    String message = detail.get(0).get("msg").asText();
    assertFalse(message.isBlank());
    assertFalse(message.contains("jackson") || message.contains("Source"), message);
  }

  @ParameterizedTest
  @CsvSource({"'{', 1", "'{\"lines\":[1,]}', 12", "'{\"a\":1,N}', 8", "'{\"a\":R1,R  x}', 13"})
  void broken_json_is_located_by_its_offset(String body, int offset) throws IOException {
    String text = body.replace("N", "\n").replace("R", "\r\n");
    JsonNode location = validHttpValidationError(post(text)).get("detail").get(0).get("loc");

    assertEquals("[\"body\"," + offset + "]", location.toString());
  }

  @Test
  void bytes_that_are_not_utf8_are_broken_json() throws IOException {
    byte[] latin1 = {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};
    ServerResponse answer = Requests.json("POST", "/v1/poems", "").body(latin1).to(API);

    JsonNode detail = validHttpValidationError(answer).get("detail");
    assertEquals("json_invalid", detail.get(0).get("type").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "syntax, 17, json_invalid, '[\"body\",17]'",
    "syntax, , json_invalid, '[\"body\"]'",
    "enum, 'a, b', literal_error, '[\"body\"]'",
    "const, , literal_error, '[\"body\"]'",
    "type, null, value_error, '[\"body\"]'",
    "type, , value_error, '[\"body\"]'",
    "format, date-time, datetime_parsing, '[\"body\"]'",
    "format, date, date_parsing, '[\"body\"]'",
    "format, time, time_parsing, '[\"body\"]'",
    "format, uuid, uuid_parsing, '[\"body\"]'",
    "format, uri, url_parsing, '[\"body\"]'",
    "format, int32, value_error, '[\"body\"]'",
    "format, , value_error, '[\"body\"]'",
    "minProperties, 1, too_short, '[\"body\"]'",
    "uniqueItems, , value_error, '[\"body\"]'",
    "anyOf, , value_error, '[\"body\"]'",
    "oneOf, , value_error, '[\"body\"]'",
    "depth, , value_error, '[\"body\"]'",
    "json_in_context, , value_error, '[\"body\"]'",
    "tomorrow, , value_error, '[\"body\"]'",
  })
  void every_other_code_has_a_type_too(
      String code, @Nullable String detail, String type, String loc) {
    Problem problem = new Problem(List.of(), code, "is wrong", detail);

    ServerResponse answer = FastApiErrors.FORMAT.answer(new Failure.Invalid(List.of(problem)));
    assertEquals(
        "{\"detail\":[{\"loc\":%s,\"msg\":\"is wrong\",\"type\":\"%s\"}]}".formatted(loc, type),
        Requests.text(answer));
  }

  /** What the contract's schema HTTPValidationError asks for, and nothing beside it. */
  private static JsonNode validHttpValidationError(ServerResponse answer) throws IOException {
    assertEquals(422, answer.status(), () -> Requests.text(answer));
    JsonNode body = new ObjectMapper().readTree(answer.body());
    assertEquals(List.of("detail"), names(body));
    assertTrue(body.get("detail").isArray());
    for (JsonNode error : body.get("detail")) {
      assertAll(
          () -> assertEquals(List.of("loc", "msg", "type"), names(error)),
          () -> assertTrue(error.get("loc").isArray()),
          () -> assertTrue(error.get("msg").isTextual()),
          () -> assertTrue(error.get("type").isTextual()));
      for (JsonNode element : error.get("loc")) {
        assertTrue(element.isTextual() || element.isIntegralNumber(), element::toString);
      }
    }
    return body;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
