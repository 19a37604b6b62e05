package dev.specwright.generator.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules of templates: each is short, flat, narrow and says which view feeds it. */
class ShippedTemplatesTest {

  private static final int MOST_LINES = 150;
  private static final int MOST_NESTING = 4;
  private static final int MOST_COLUMNS = 110;
  private static final Pattern VIEW = Pattern.compile("\\{\\{! view: [A-Z]\\w*(\\.[A-Z]\\w*)? }}");
  private static final Pattern SECTION = Pattern.compile("\\{\\{([#^/])[^}]+}}");

  @Test
  void every_template_keeps_the_house_rules() throws Exception {
    List<String> broken = new ArrayList<>();
    List<Path> templates = templates();
    for (Path template : templates) {
      broken.addAll(brokenRules(template.getFileName().toString(), Files.readString(template)));
    }
    assertTrue(templates.size() > 10, "the templates are missing");
    assertEquals(List.of(), broken);
  }

  @Test
  void the_rules_find_what_breaks_them() {
    String deep = "{{#a}}{{#b}}{{^c}}{{#d}}\n{{#e}}{{/e}}{{/d}}{{/c}}{{/b}}{{/a}}\n";
    String wide = "x".repeat(MOST_COLUMNS + 1) + "\n";
    assertEquals(
        List.of(
            "t: does not begin with {{! view: NameOfTheViewRecord }}",
            "t: 153 lines",
            "t:2: nesting of 5",
            "t:3: 111 columns"),
        brokenRules("t", deep + wide + "\n".repeat(150)));
    assertEquals(List.of(), brokenRules("t", "{{! view: A.B }}\n{{#a}}{{/a}}\n"));
  }

  private static List<String> brokenRules(String name, String text) {
    List<String> broken = new ArrayList<>();
    List<String> lines = text.lines().toList();
    if (!VIEW.matcher(lines.get(0)).matches()) {
      broken.add(name + ": does not begin with {{! view: NameOfTheViewRecord }}");
    }
    if (lines.size() > MOST_LINES) {
      broken.add(name + ": " + lines.size() + " lines");
    }
    int depth = 0;
    for (int i = 0; i < lines.size(); i++) {
      String place = name + ":" + (i + 1) + ": ";
      Matcher section = SECTION.matcher(lines.get(i));
      while (section.find()) {
        depth += section.group(1).equals("/") ? -1 : 1;
        if (depth > MOST_NESTING) {
          broken.add(place + "nesting of " + depth);
        }
      }
      if (lines.get(i).length() > MOST_COLUMNS) {
        broken.add(place + lines.get(i).length() + " columns");
      }
    }
    return broken;
  }

  private static List<Path> templates() throws IOException, URISyntaxException {
    Path one = Path.of(ShippedTemplatesTest.class.getResource("/specwright/file.mustache").toURI());
    try (Stream<Path> files = Files.list(one.getParent())) {
      return files.filter(file -> file.toString().endsWith(".mustache")).sorted().toList();
    }
  }
}
