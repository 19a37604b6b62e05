package dev.specwright.serving.poolside;

import org.junit.jupiter.api.Test;

/** Bodies that break poolside's contract: 400 with everything that is wrong, located. */
class PoolsideInvalidBodiesTest extends PoolsideTest {

  @Test
  void wrong_values_at_all_depths_come_back_at_once() {
    assertInvalid(
        caller.post(
            CHAT,
            """
            {"model": null,
             "messages": [
               {"role": "robot", "content": null, "tool_call_id": 7,
                "tool_calls": [{"type": "x", "function": {"name": null}}]},
               5],
             "top_p": 0, "min_p": -1, "temperature": 2.5, "seed": 1.5, "stop": "x",
             "stream_options": {"include_usage": 1},
             "tools": [{"function": {"parameters": []}}],
             "top_k": 9223372036854775808, "max_tokens": null, "logprobs": 1,
             "$schema": "not a uri"}
            """),
        problem("body.model", "must be a string, but was null"),
        problem(
            "body.messages[0].role",
            "must be one of user, assistant, system, tool, but was \"robot\""),
        problem("body.messages[0].tool_call_id", "must be a string, but was 7"),
        problem("body.messages[0].tool_calls[0].type", "must be one of function, but was \"x\""),
        problem("body.messages[0].tool_calls[0].function.name", "must be a string, but was null"),
        missing("body.messages[0].tool_calls[0].function.arguments"),
        problem("body.messages[1]", "must be an object, but was 5"),
        problem("body.top_p", "must be greater than 0, but was 0"),
        problem("body.min_p", "must be at least 0, but was -1"),
        problem("body.temperature", "must be at most 2, but was 2.5"),
        problem("body.seed", "must be an integer, but was 1.5"),
        problem("body.stop", "must be an array, but was \"x\""),
        problem("body.stream_options.include_usage", "must be a boolean, but was 1"),
        problem("body.tools[0].function.parameters", "must be an object, but was an array"),
        missing("body.tools[0].function.name"),
        missing("body.tools[0].type"),
        problem(
            "body.top_k",
            "must be an integer between -9223372036854775808 and 9223372036854775807, but was"
                + " 9223372036854775808"),
        problem("body.max_tokens", "must be an integer, but was null"),
        problem("body.logprobs", "must be a boolean, but was 1"),
        problem("body.$schema", "must be an absolute URI, but was \"not a uri\""));
  }

  @Test
  void required_properties_are_asked_for() {
    assertInvalid(caller.post(CHAT, "{}"), missing("body.messages"), missing("body.model"));
    assertInvalid(caller.post(TEXT, "{}"), missing("body.model"), missing("body.prompt"));
  }

  @Test
  void no_messages_are_too_few() {
    assertInvalid(
        caller.post(CHAT, "{\"model\": \"m\", \"messages\": []}"),
        problem("body.messages", "must have at least 1 item, but has 0"));
  }

  @Test
  void broken_json_is_located() {
    assertInvalid(
        caller.post(CHAT, "{\"model\": \"m\",\n \"messages\": [}"),
        problem("body", "is not JSON: unexpected '}' at line 2, column 15"));
  }

  @Test
  void a_body_that_is_missing_or_no_object_is_refused() {
    assertInvalid(
        caller.post(CHAT, ""), problem("body", "must be present, but the request has no body"));
    assertInvalid(
        caller.without("Content-Type").send("POST", TEXT),
        problem("body", "must be present, but the request has no body"));
    assertInvalid(caller.post(CHAT, "[]"), problem("body", "must be an object, but was an array"));
  }
}
