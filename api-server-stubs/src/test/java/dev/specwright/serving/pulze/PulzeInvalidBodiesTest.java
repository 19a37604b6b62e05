package dev.specwright.serving.pulze;

import dev.specwright.serving.RawCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that break Pulze's contract: 422 with everything that is wrong, located. */
class PulzeInvalidBodiesTest extends PulzeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{               |  1 | it ends too early, at line 1, column 2",
        "nope            |  0 | unknown word \"nope\" at line 1, column 1",
        "{'a': 1}        |  1 | unexpected ''' instead of a property name in double quotes at line 1,"
            + " column 2",
        "{\"a\": 01}     |  7 | a number starts with a needless zero at line 1, column 8",
        "{\"a\": 1,}     |  8 | unexpected '}' instead of a property name in double quotes at line 1,"
            + " column 9",
      })
  void broken_json_is_refused_with_its_offset(String body, int offset, String what) {
    assertInvalid(
        caller.post(CHAT, body),
        problem(String.valueOf(offset), "json_invalid", "is not JSON: " + what));
  }

  @Test
  void the_offset_of_broken_json_counts_the_lines_before_it() {
    assertInvalid(
        caller.post(CHAT, "{\n  \"messages\": [],\n  ?\n}"),
        problem(
            "22",
            "json_invalid",
            "is not JSON: unexpected '?' instead of a property name in double quotes at line 3,"
                + " column 3"));
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() throws Exception {
    byte[] prompt = {'{', '"', 'p', '"', ':', '"', (byte) 0xFF, '"', '}'};
    var call =
        RawCall.of(
            "POST /v1/completions HTTP/1.1",
            "Authorization: Bearer key",
            "Content-Type: application/json",
            "Content-Length: " + prompt.length);

    assertInvalid(
        call.then(prompt).to(server),
        problem(
            "6", "json_invalid", "is not JSON: the byte 0xFF is not UTF-8 at line 1, column 7"));
  }

  @Test
  void a_missing_or_empty_body_is_a_missing_field() throws Exception {
    assertInvalid(caller.post(CHAT, ""), missing(""));
    assertInvalid(caller.without("Content-Type").post(CHAT, ""), missing(""));
    assertInvalid(caller.send("POST", CHAT), missing(""));
    assertInvalid(
        RawCall.of("POST /v1/completions HTTP/1.1", "Authorization: Bearer key").to(server),
        missing(""));
    assertInvalid(
        RawCall.of(
                "POST /v1/completions HTTP/1.1",
                "Authorization: Bearer key",
                "Content-Type: application/json",
                "Transfer-Encoding: chunked")
            .then("0\r\n\r\n")
            .to(server),
        missing(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"null|null", "[{}]|an array", "5|5", "true|true", "'\"text\"'|'\"text\"'"})
  void a_body_that_is_no_object_is_refused(String body, String shown) {
    assertInvalid(
        caller.post(CHAT, body), problem("", "dict_type", "must be an object, but was " + shown));
  }

  @Test
  void required_properties_are_asked_for() {
    assertInvalid(caller.post(CHAT, "{}"), missing("\"messages\""));
    assertInvalid(caller.post(TEXT, "{}"), missing("\"prompt\""));
    assertInvalid(
        caller.post(CHAT, "{\"messages\": [{}], \"response_format\": {}, \"tools\": [{}]}"),
        missing("\"messages\", 0, \"role\""),
        missing("\"messages\", 0, \"content\""),
        missing("\"response_format\", \"type\""),
        missing("\"tools\", 0, \"function\""));
  }

  @Test
  void null_is_refused_where_the_contract_does_not_allow_it() {
    assertInvalid(
        caller.post(
            CHAT,
            """
            {"messages": null, "plugins": null, "tool_choice": null,
             "response_format": {"type": null}}
            """),
        problem("\"messages\"", "list_type", "must be an array, but was null"),
        problem("\"plugins\"", "list_type", "must be an array, but was null"),
        problem("\"tool_choice\"", "value_error", "must be a string or an object, but was null"),
        problem("\"response_format\", \"type\"", "string_type", "must be a string, but was null"));
    assertInvalid(
        caller.post(TEXT, "{\"prompt\": null}"),
        problem("\"prompt\"", "value_error", "must be a string or an array, but was null"));
  }

  @Test
  void bounds_are_kept() {
    assertInvalid(
        caller.post(
            CHAT,
            """
            {"temperature": 1.5, "n": 0, "logprobs": 6, "presence_penalty": -2.5,
             "frequency_penalty": 2.5, "best_of": -1, "messages": []}
            """),
        problem("\"temperature\"", "less_than_equal", "must be at most 1, but was 1.5"),
        problem("\"n\"", "greater_than_equal", "must be at least 1, but was 0"),
        problem("\"logprobs\"", "less_than_equal", "must be at most 5, but was 6"),
        problem("\"presence_penalty\"", "greater_than_equal", "must be at least -2, but was -2.5"),
        problem("\"frequency_penalty\"", "less_than_equal", "must be at most 2, but was 2.5"),
        problem("\"best_of\"", "greater_than_equal", "must be at least 1, but was -1"),
        problem("\"messages\"", "too_short", "must have at least 1 item, but has 0"));
    assertInvalid(
        caller.post(TEXT, "{\"prompt\": \"\", \"temperature\": -0.1}"),
        problem("\"prompt\"", "string_too_short", "must have at least 1 character, but has 0"),
        problem("\"temperature\"", "greater_than_equal", "must be at least 0, but was -0.1"));
  }

  @Test
  void unknown_enumeration_values_are_refused_with_those_that_are_known() {
    assertInvalid(
        caller.post(
            CHAT,
            """
            {"messages": [{"role": "robot", "content": null}],
             "tool_choice": "sometimes", "response_format": {"type": "xml"}}
            """),
        problem(
            "\"messages\", 0, \"role\"",
            "literal_error",
            "must be one of user, assistant, system, but was \"robot\""),
        problem(
            "\"tool_choice\"", "literal_error", "must be one of none, auto, but was \"sometimes\""),
        problem(
            "\"response_format\", \"type\"",
            "literal_error",
            "must be one of text, json_object, but was \"xml\""));
  }

  @Test
  void numbers_that_java_cannot_hold_are_refused_not_rounded() {
    assertInvalid(
        caller.post(
            TEXT, "{\"prompt\": \"p\", \"max_tokens\": 99999999999999999999, \"top_p\": 1e999}"),
        problem(
            "\"max_tokens\"",
            "value_error",
            "must be an integer between -9223372036854775808 and 9223372036854775807, but was"
                + " 99999999999999999999"),
        problem("\"top_p\"", "value_error", "must be within the range of a double, but was 1e999"));
  }

  @Test
  void a_name_given_twice_is_refused() {
    assertInvalid(
        caller.post(TEXT, "{\"prompt\": \"p\", \"n\": 1, \"n\": 2}"),
        problem("\"n\"", "value_error", "is given more than once"));
  }

  @Test
  void nesting_without_end_is_refused() {
    assertInvalid(
        caller.post(TEXT, "{\"prompt\": \"p\", \"extra\": " + "[".repeat(100_000)),
        problem("", "value_error", "is nested deeper than 200 levels"));
  }
}
