package dev.specwright.generator.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code cases-ledger.txt} true: how many files and lines each case generates. {@code
 * -Dcases.rewrite=true} writes it anew; what grew belongs into the change that made it grow.
 */
class LedgerTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path LEDGER = Path.of("src/test/resources/cases-ledger.txt");

  @Test
  void the_ledger_says_how_much_each_case_generates() throws IOException {
    StringBuilder ledger = new StringBuilder("files lines case\n");
    try (Stream<Path> cases = Files.list(CASES)) {
      cases.sorted().forEach(each -> ledger.append(row(each)));
    }
    if (Boolean.getBoolean("cases.rewrite")) {
      Files.writeString(LEDGER, ledger);
    }
    assertEquals(ledger.toString(), Files.readString(LEDGER));
  }

  private static String row(Path directory) {
    Path expected = directory.resolve("expected");
    if (!Files.isDirectory(expected)) {
      return "";
    }
    try (Stream<Path> walk = Files.walk(expected)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).toList();
      long lines = files.stream().mapToLong(LedgerTest::lines).sum();
      return "%5d %5d %s\n".formatted(files.size(), lines, directory.getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
