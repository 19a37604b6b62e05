package dev.specwright.generator.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cases rely on: the compiler lets nothing pass. */
class CompilationTest {

  @TempDir Path directory;

  @Test
  void sound_code_has_no_problems() throws IOException {
    assertEquals("", problems("/** Sound, see {@link java.util.List}. */\npublic class A {}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class A { int a = \"text\"; }",
        "public class A { java.util.List raw; }",
        "public class A { /** @deprecated Old. */ int old; }",
        "/** See {@link Nothing}. */\npublic class A {}",
        "/** Ends <b>badly. */\npublic class A {}",
        "public class B {}"
      })
  void a_mistake_or_a_warning_is_a_problem(String source) throws IOException {
    String problems = problems(source);
    assertTrue(problems.contains("A.java:"), problems);
  }

  private String problems(String source) throws IOException {
    Path sources = Files.createDirectories(directory.resolve("sources"));
    Files.writeString(sources.resolve("A.java"), source);
    Path classes = Files.createDirectories(directory.resolve("classes"));
    return Compilation.problems(classes, sources, directory.resolve("nothing-here"));
  }
}
