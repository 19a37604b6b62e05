package dev.specwright.generator.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of one out of the name of many. */
class SingularTest {

  @ParameterizedTest
  @CsvSource({
    "Messages, Message",
    "ToolCalls, ToolCall",
    "Choices, Choice",
    "Categories, Category",
    "Boxes, Box",
    "Matches, Match",
    "Wishes, Wish",
    "Classes, Class",
    "Bytes, Byte",
    "Ties, Tie",
    "Stop, Stop",
    "Content, Content",
    "Status, Status",
    "StatusCodes, StatusCode",
    "Alias, Alias",
    "Loss, Loss",
    "Is, Is",
    "S, S",
    "Class_, Class",
    "Logprobs, Logprob"
  })
  void of_many(String many, String one) {
    assertEquals(one, Singular.of(many));
  }
}
