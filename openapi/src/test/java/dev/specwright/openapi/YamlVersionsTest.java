package dev.specwright.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files mean the same to readers of YAML 1.1 and 1.2. */
class YamlVersionsTest {
  /** The booleans of YAML 1.1 (https://yaml.org/type/bool.html) that are strings in YAML 1.2. */
  private static final Pattern OLD_BOOLEAN =
      Pattern.compile("y|Y|n|N|(?i:yes|no|on|off)|True|TRUE|False|FALSE");

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#files")
  void a_reader_of_yaml_1_1_finds_the_same_as_one_of_yaml_1_2(String file) {
    assertSame(Contracts.text(file));
  }

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#files")
  void no_bare_word_is_a_boolean_of_yaml_1_1(String file) {
    assertEquals(List.of(), oldBooleans(Contracts.text(file)));
  }

  @Test
  void a_bare_n_and_on_would_be_found() {
    assertEquals(
        List.of("n at line 1", "Off at line 2"), oldBooleans("n: 1\n'y': Off\nno one: true\n"));
  }

  private static void assertSame(String text) {
    Object old = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    Object current = new Load(LoadSettings.builder().build()).loadFromString(text);
    JsonNode expected = Contracts.JSON.valueToTree(current);
    assertEquals(List.of(), Structure.differences(expected, Contracts.JSON.valueToTree(old)));
  }

  private static List<String> oldBooleans(String text) {
    List<String> found = new ArrayList<>();
    for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
      if (event instanceof ScalarEvent scalar
          && scalar.isPlain()
          && OLD_BOOLEAN.matcher(scalar.getValue()).matches()) {
        int line = scalar.getStartMark().orElseThrow().getLine() + 1;
        found.add(scalar.getValue() + " at line " + line);
      }
    }
    return found;
  }
}
