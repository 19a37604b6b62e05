package dev.specwright.generator.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.specwright.generator.issue.ContractException;
import dev.specwright.generator.issue.IssueReport;
import dev.specwright.generator.render.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every case gives what is expected of it; {@code -Dcases.rewrite=true} makes what it gives the
 * expectation.
 */
class GoldenCasesTest {

  private static final boolean REWRITE = Boolean.getBoolean("cases.rewrite");

  /**
   * What a run says, as every machine words it.
   *
   * @param error the report that ends it, or the empty string
   * @param warnings all warnings, each ended by a line break
   */
  private record Reports(String error, String warnings) {}

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> every_case_gives_what_is_expected() throws IOException {
    List<Case> cases = Case.all();
    assertTrue(cases.size() > 50, "cases are missing below " + Case.root().toAbsolutePath());
    return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private void check(Case one) throws IOException {
    Path output = temporary.resolve(one.name());
    Reports reports = generate(one, output);
    String error = reports.error;
    SourceTree actual = SourceTree.read(output.resolve(GeneratorRun.SOURCES));
    if (!error.isEmpty()) {
      assertEquals(Map.of(), SourceTree.read(output).files(), "an error, and yet files: " + error);
    }
    if (REWRITE) {
      actual.writeTo(one.expected());
      rewrite(one.expectedError(), error);
      rewrite(one.expectedWarnings(), reports.warnings);
    }
    assertEquals(read(one.expectedError()), error, "the report");
    assertEquals(read(one.expectedWarnings()), reports.warnings, "the warnings");
    List<String> differences = SourceTree.read(one.expected()).differencesTo(actual);
    if (!differences.isEmpty()) {
      fail(one.name() + ": " + String.join("\n", differences));
    }
    if (error.isEmpty()) {
      assertTrue(!actual.files().isEmpty(), "nothing was generated");
      assertCompiles(one, output);
    }
  }

  private static Reports generate(Case one, Path output) {
    try {
      String warnings =
          GeneratorRun.generate(one.generator(), one.contract(), output, one.options()).stream()
              .map(warning -> one.portable(IssueReport.warning(warning)) + "\n")
              .collect(Collectors.joining());
      return new Reports("", warnings);
    } catch (ContractException | TemplateException e) {
      return new Reports(one.portable(e.getMessage()) + "\n", "");
    }
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void rewrite(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, text);
    }
  }

  private void assertCompiles(Case one, Path output) throws IOException {
    Path classes = Files.createDirectories(output.resolve("classes"));
    Path models = output.resolve("models");
    if (one.needsModels()) {
      GeneratorRun.generate("specwright-model", one.contract(), models, one.options());
    } else {
      Files.createDirectories(models);
    }
    String problems = Compilation.problems(classes, one.expected(), models, one.handwritten());
    assertEquals("", problems, "javac");
  }
}
