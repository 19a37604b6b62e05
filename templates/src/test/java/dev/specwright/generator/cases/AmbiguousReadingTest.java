package dev.specwright.generator.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.generator.conformance.ModelType;
import dev.specwright.json.InvalidJsonException;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is warned of in the case {@code union-ambiguous} is what a reader does. */
class AmbiguousReadingTest {

  @Test
  void a_value_of_the_later_arm_is_read_as_the_first() throws Exception {
    assertEquals("Cat", arm("Ambiguous", "alike", "{'name': 'Rex', 'bark': 'woof'}"));
    assertEquals("Dog", arm("Ambiguous", "generalFirst", "{'name': 'Rex', 'age': 1}"));
    assertEquals("Texts", arm("Ambiguous", "lists", "['a']"));
  }

  @Test
  void a_oneOf_refuses_what_fits_both() {
    assertThrows(
        InvalidJsonException.class, () -> arm("Ambiguous", "one", "{'name': 'Rex', 'age': 1}"));
    assertThrows(InvalidJsonException.class, () -> arm("Ambiguous", "one", "'2020-02-29'"));
  }

  @Test
  void values_that_are_told_apart_are_read_as_their_own_arms() throws Exception {
    assertEquals("Puppy", arm("ToldApart", "byRequired", "{'name': 'Rex', 'age': 1}"));
    assertEquals("Dog", arm("ToldApart", "byRequired", "{'name': 'Rex', 'bark': 'woof'}"));
    assertEquals("Duck", arm("ToldApart", "byConstant", "{'kind': 'duck'}"));
    assertEquals("Puppy", arm("ToldApart", "closed", "{'name': 'Rex', 'age': 1}"));
    assertEquals("Items", arm("ToldApart", "lists", "[1]"));
  }

  /** The simple name of the arm that a property's value is read as. */
  private static String arm(String type, String property, String value)
      throws IOException, ReflectiveOperationException {
    ModelType model =
        GeneratedCases.models().get("union-ambiguous").types().stream()
            .filter(each -> each.type().getSimpleName().equals(type))
            .findFirst()
            .orElseThrow();
    String json = "{'%s': %s}".formatted(property, value).replace('\'', '"');
    Object read = model.codec().read(json);
    Optional<?> held = (Optional<?>) model.type().getMethod(property).invoke(read);
    return held.orElseThrow().getClass().getSimpleName();
  }
}
