package dev.specwright.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/generated-code.md} equal to what the build generates. {@code
 * -Ddocs.rewrite=true} writes the page anew.
 */
class GeneratedCodePageTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path PAGE = ROOT.resolve("docs/generated-code.md");
  private static final Pattern EXCERPT =
      Pattern.compile("<!-- (\\S+\\.java) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void the_page_shows_what_is_generated() throws IOException {
    String page = Files.readString(PAGE);
    Matcher excerpt = EXCERPT.matcher(page);
    assertTrue(excerpt.find(), "the page has lost its excerpts");
    String now =
        excerpt.replaceAll(
            m ->
                Matcher.quoteReplacement(
                    "<!-- " + m.group(1) + " -->\n```java\n" + body(m.group(1)) + "```\n"));
    if (Boolean.getBoolean("docs.rewrite")) {
      Files.writeString(PAGE, now);
    }
    assertEquals(
        now, Files.readString(PAGE), "run the test with -Ddocs.rewrite=true, and read the page");
  }

  /** A generated file without its header, package and imports. */
  private static String body(String file) {
    try {
      String text = Files.readString(ROOT.resolve(file));
      return text.substring(text.indexOf("/**"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
