package dev.specwright.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/generated-size.md}, the ledger of how much is generated, true. {@code
 * -Ddocs.rewrite=true} writes it anew: a change of it belongs into the change that caused it.
 */
class GeneratedSizeTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path LEDGER = ROOT.resolve("docs/generated-size.md");
  private static final Pattern PROPERTY = Pattern.compile("^ *private (?!static)[^(=]*;$");
  private static final Pattern CODE = Pattern.compile("^(?!\\s*(?:$|//|/?\\*)).*");

  @Test
  void the_ledger_says_how_much_is_generated() throws IOException {
    StringBuilder ledger = new StringBuilder();
    ledger.append("# How much is generated\n\n");
    ledger.append(
        "Lines of each module's generated sources: all of them, and code lines, which are ");
    ledger.append(
        "neither blank nor\ncomment; those of enums, unions, imports and all are in the ");
    ledger.append("count. A test keeps this table true.\n\n");
    ledger.append("| module | contract | files | lines | code lines | properties ");
    ledger.append("| lines a property | code lines a property |\n");
    ledger.append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (String module : List.of("api-model", "api-server-stubs", "api-client")) {
      for (String contract : List.of("pulze", "poolside")) {
        ledger.append(row(module, contract));
      }
    }
    if (Boolean.getBoolean("docs.rewrite")) {
      Files.writeString(LEDGER, ledger);
    }
    assertEquals(
        ledger.toString(),
        Files.readString(LEDGER),
        "run the test with -Ddocs.rewrite=true, and ask whether what grew is worth it");
  }

  private static String row(String module, String contract) throws IOException {
    Path sources = ROOT.resolve(module + "/target/generated-sources/" + contract + "/java");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(sources)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    List<String> lines = files.stream().flatMap(file -> lines(file).stream()).toList();
    long code = count(lines, CODE);
    long properties = module.equals("api-model") ? count(lines, PROPERTY) : 0;
    String perProperty =
        properties == 0
            ? " | | "
            : String.format(
                Locale.ROOT,
                "%d | %.1f | %.1f",
                properties,
                (double) lines.size() / properties,
                (double) code / properties);
    return "| %s | %s | %d | %d | %d | %s |\n"
        .formatted(module, contract, files.size(), lines.size(), code, perProperty);
  }

  private static long count(List<String> lines, Pattern pattern) {
    return lines.stream().filter(pattern.asMatchPredicate()).count();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
