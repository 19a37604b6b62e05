package dev.specwright.serving.pulze;

import org.junit.jupiter.api.Test;

/** Every problem of a request is in one answer, however deep it sits, in the document's order. */
class PulzeAllProblemsTest extends PulzeTest {

  @Test
  void wrong_types_at_all_depths_come_back_at_once() {
    assertInvalid(
        caller.post(
            CHAT,
            """
            {"model": 5, "max_tokens": 1.5, "top_p": "1", "stream": "yes",
             "frequency_penalty": true, "best_of": null, "logit_bias": [],
             "tools": [
               {"function": {"name": "f", "parameters": {"properties": {"a": 1}, "required": null}}},
               {"type": "gadget"}],
             "tool_choice": {"type": "x", "function": {}},
             "stop": ["a", 1],
             "response_format": "json_object",
             "messages": [
               {"role": 1, "content": "x"},
               {"content": null},
               {"role": "user", "content": 5},
               {"role": "assistant", "content": null,
                "tool_calls": [{"id": 1, "function": {"name": "f"}}]},
               null,
               "hello"]}
            """),
        problem("\"model\"", "string_type", "must be a string, but was 5"),
        problem("\"max_tokens\"", "int_from_float", "must be an integer, but was 1.5"),
        problem("\"top_p\"", "float_type", "must be a number, but was \"1\""),
        problem("\"stream\"", "bool_type", "must be a boolean, but was \"yes\""),
        problem("\"frequency_penalty\"", "float_type", "must be a number, but was true"),
        problem("\"logit_bias\"", "dict_type", "must be an object, but was an array"),
        problem(
            "\"tools\", 0, \"function\", \"parameters\", \"properties\", \"a\"",
            "dict_type",
            "must be an object, but was 1"),
        problem(
            "\"tools\", 1, \"type\"",
            "literal_error",
            "must be one of function, but was \"gadget\""),
        missing("\"tools\", 1, \"function\""),
        problem(
            "\"tool_choice\", \"type\"",
            "literal_error",
            "must be one of function, json_object, but was \"x\""),
        missing("\"tool_choice\", \"function\", \"name\""),
        problem("\"stop\", 1", "string_type", "must be a string, but was 1"),
        problem("\"response_format\"", "dict_type", "must be an object, but was \"json_object\""),
        problem("\"messages\", 0, \"role\"", "string_type", "must be a string, but was 1"),
        missing("\"messages\", 1, \"role\""),
        problem(
            "\"messages\", 2, \"content\"",
            "value_error",
            "must be a string or an array, but was 5"),
        problem(
            "\"messages\", 3, \"tool_calls\", 0, \"id\"",
            "string_type",
            "must be a string, but was 1"),
        missing("\"messages\", 3, \"tool_calls\", 0, \"function\", \"arguments\""),
        problem("\"messages\", 4", "dict_type", "must be an object, but was null"),
        problem("\"messages\", 5", "dict_type", "must be an object, but was \"hello\""));
  }

  @Test
  void problems_inside_the_parts_of_a_message_come_back_at_once() {
    assertInvalid(
        caller.post(
            CHAT,
            """
            {"messages": [{"role": "user", "content": [
              {"type": "text", "text": 7},
              {"type": "image_url", "image_url": {}},
              {"type": "sound"},
              {}]}]}
            """),
        problem(
            "\"messages\", 0, \"content\", 0, \"text\"",
            "string_type",
            "must be a string, but was 7"),
        missing("\"messages\", 0, \"content\", 1, \"image_url\", \"url\""),
        problem(
            "\"messages\", 0, \"content\", 2, \"type\"",
            "literal_error",
            "must be one of text, image_url, but was \"sound\""),
        missing("\"messages\", 0, \"content\", 3, \"type\""));
  }

  @Test
  void a_part_that_is_no_object_hides_nothing_of_the_others_and_is_not_a_missing_content() {
    assertInvalid(
        caller.post(
            CHAT,
            """
            {"messages": [{"role": "user", "content": [null, {"type": "sound"}, {}]}]}
            """),
        problem("\"messages\", 0, \"content\", 0", "dict_type", "must be an object, but was null"),
        problem(
            "\"messages\", 0, \"content\", 1, \"type\"",
            "literal_error",
            "must be one of text, image_url, but was \"sound\""),
        missing("\"messages\", 0, \"content\", 2, \"type\""));
  }

  @Test
  void a_prompt_with_a_wrong_item_is_not_a_missing_prompt() {
    assertInvalid(
        caller.post(TEXT, "{\"prompt\": [\"a\", 1, null]}"),
        problem("\"prompt\", 1", "string_type", "must be a string, but was 1"),
        problem("\"prompt\", 2", "string_type", "must be a string, but was null"));
  }
}
