package dev.specwright.generator.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.generator.conformance.ModelType;
import dev.specwright.json.Codec;
import dev.specwright.json.InvalidJsonException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the discriminators of the case {@code union-discriminator} decide. */
class DiscriminatorReadingTest {

  @Test
  void of_several_arms_that_fit_the_named_one_is_taken() throws IOException {
    assertEquals("Cat", arm("Loose", "{'petType': 'Cat', 'lives': 9}"));
    assertEquals("Open", arm("Loose", "{'petType': 'Open', 'lives': 9}"));
    assertEquals("Cat", arm("Loose", "{'lives': 9, 'petType': 'Manx'}"), "named by none");
    assertEquals("Open", arm("Loose", "{'lives': 9}"), "without its name");
  }

  @Test
  void an_arm_that_fits_goes_before_one_that_is_only_named() throws IOException {
    assertEquals("Open", arm("Loose", "{'petType': 'Cat'}"));
    assertEquals("Cat", arm("Pet", "{'petType': 'Dog', 'lives': 9}"));
  }

  @Test
  void where_no_arm_fits_the_named_one_says_what_is_wrong() {
    assertEquals("bark: is required, but missing", problem("{'petType': 'Dog'}"));
    assertEquals("bark: is required, but missing", problem("{'petType': 'hound'}"));
    assertEquals("lives: is required, but missing", problem("{'petType': 'cat', 'x': 1}"));
  }

  @Test
  void what_the_named_arm_does_not_know_yet_is_kept_in_it() throws IOException {
    String json = "{'petType': 'hound', 'bark': 'howling', 'lives': 'none'}";
    Object pet = codec("Pet").readLenient(json.replace('\'', '"'));
    assertEquals("Dog", pet.getClass().getSimpleName());
    assertEquals(
        "{'petType':'hound','bark':'howling','lives':'none'}",
        codec("Pet").writeString(pet).replace('"', '\''));
  }

  private static String arm(String type, String json) throws IOException {
    return codec(type).read(json.replace('\'', '"')).getClass().getSimpleName();
  }

  private static String problem(String json) {
    InvalidJsonException refused =
        assertThrows(InvalidJsonException.class, () -> codec("Pet").read(json.replace('\'', '"')));
    return refused.problems().get(0).toString();
  }

  private static Codec<Object> codec(String type) throws IOException {
    return GeneratedCases.models().get("union-discriminator").types().stream()
        .filter(each -> each.type().getSimpleName().equals(type))
        .findFirst()
        .map(ModelType::codec)
        .orElseThrow();
  }
}
