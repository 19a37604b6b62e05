package dev.specwright.examples.sharedtypes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record of models, validated by a validator that nobody told about them. */
class DraftValidationTest {
  private static List<String> problems(Draft draft) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      return factory.getValidator().validate(draft).stream()
          .map(each -> each.getPropertyPath() + ": " + each.getMessage())
          .sorted()
          .toList();
    }
  }

  @Test
  void a_valid_draft_has_no_problems() throws Exception {
    String json = Samples.draft(Samples.REQUEST);
    assertEquals(List.of(), problems(Mapper.JACKSON_3.read(json, Draft.class)));
  }

  @Test
  void problems_are_found_in_every_model_and_located_by_java_names() throws Exception {
    String request =
        "{\"messages\":[{\"role\":\"user\",\"content\":null,\"tool_calls\":[{\"id\":\"1\"}]}]}";
    String json = Samples.draft(request).replace("\"c\":\"d\"", "\"c\":7");
    assertEquals(
        List.of(
            "endings[c].<map value>: must be a string or an array, but was 7",
            "request.messages[0].toolCalls[0].function: is required, but missing"),
        problems(Mapper.JACKSON_3.read(json, Draft.class)));
  }
}
