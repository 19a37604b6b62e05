package dev.specwright.generator.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.specwright.generator.issue.ContractException;
import dev.specwright.generator.render.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> every_case_gives_what_is_expected() throws IOException {
    List<Case> cases = Case.all();
    assertTrue(cases.size() > 50, "cases are missing below " + Case.root().toAbsolutePath());
    return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private void check(Case one) throws IOException {
    Path output = temporary.resolve(one.name());
    String error = generate(one, output);
    SourceTree actual = SourceTree.read(output.resolve(GeneratorRun.SOURCES));
    if (!error.isEmpty()) {
      assertEquals(Map.of(), SourceTree.read(output).files(), "an error, and yet files: " + error);
    }
    if (REWRITE) {
      rewrite(one, actual, error);
    }
    if (Files.exists(one.expectedError())) {
      assertEquals(Files.readString(one.expectedError()), error, "the report");
    } else {
      assertEquals("", error, "the report");
    }
    List<String> differences = SourceTree.read(one.expected()).differencesTo(actual);
    if (!differences.isEmpty()) {
      fail(one.name() + ": " + String.join("\n", differences));
    }
    if (error.isEmpty()) {
      assertTrue(!actual.files().isEmpty(), "nothing was generated");
      assertCompiles(one, output);
    }
  }

  /** The portable report that ends the run, or the empty string. */
  private static String generate(Case one, Path output) {
    try {
      GeneratorRun.generate(one.generator(), one.contract(), output, one.options());
      return "";
    } catch (ContractException | TemplateException e) {
      return one.portable(e.getMessage()) + "\n";
    }
  }

  private static void rewrite(Case one, SourceTree actual, String error) throws IOException {
    actual.writeTo(one.expected());
    if (error.isEmpty()) {
      Files.deleteIfExists(one.expectedError());
    } else {
      Files.writeString(one.expectedError(), error);
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
