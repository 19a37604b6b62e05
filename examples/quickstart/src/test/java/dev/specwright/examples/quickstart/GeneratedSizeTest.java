package dev.specwright.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
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
  private static final Pattern PROPERTIES =
      Pattern.compile("PROPERTIES =\\s+List\\.of\\((.*?)\\);", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("^(?!\\s*(?:$|//|/?\\*|import |package )).*");

  @Test
  void the_ledger_says_how_much_is_generated() throws IOException {
    StringBuilder ledger = new StringBuilder();
    ledger.append("# How much is generated\n\n");
    ledger.append("Lines of each module's generated sources; code lines leave out blank lines, ");
    ledger.append("comments and imports.\nA test keeps this table true.\n\n");
    ledger.append(
        "| module | contract | files | lines | code lines | properties | lines a property | code lines a property |\n");
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
    long lines = files.stream().mapToLong(file -> lines(file).size()).sum();
    long code =
        files.stream()
            .flatMap(file -> lines(file).stream())
            .filter(CODE.asMatchPredicate())
            .count();
    long properties = files.stream().mapToLong(GeneratedSizeTest::properties).sum();
    String perProperty =
        properties == 0
            ? " | "
            : "%d | %d"
                .formatted(
                    Math.round((double) lines / properties),
                    Math.round((double) code / properties));
    return "| %s | %s | %d | %d | %d | %s | %s |%n"
        .formatted(
            module,
            contract,
            files.size(),
            lines,
            code,
            properties == 0 ? "" : properties,
            perProperty)
        .replace(System.lineSeparator(), "\n");
  }

  private static long properties(Path file) {
    Matcher list = PROPERTIES.matcher(String.join("\n", lines(file)));
    long count = 0;
    while (list.find()) {
      count += list.group(1).chars().filter(c -> c == '"').count() / 2;
    }
    return count;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
