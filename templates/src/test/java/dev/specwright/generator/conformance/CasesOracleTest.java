package dev.specwright.generator.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.specwright.generator.cases.Case;
import dev.specwright.generator.cases.Compilation;
import dev.specwright.generator.cases.GeneratorRun;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The models of every case against an independent JSON Schema validator. {@code
 * -Dspecwright.oracle.instances} says how many instances are drawn for each type, {@code
 * -Dspecwright.seed} repeats a run.
 */
class CasesOracleTest {
  private static final int INSTANCES = Integer.getInteger("specwright.oracle.instances", 100);

  @TempDir static Path temporary;

  private static final List<Generated> GENERATED = new ArrayList<>();
  private static @Nullable URLClassLoader loader;

  private record Generated(Case one, Map<String, String> options) {}

  /**
   * Generates the models of all cases, each into a package of its own, and compiles them at once.
   */
  @BeforeAll
  static void generate() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Case one : Case.all()) {
      boolean standIns = one.options().containsKey("schemaMappings");
      if (Files.exists(one.expectedError()) || one.needsModels() || standIns) {
        continue;
      }
      Map<String, String> options = new TreeMap<>(one.options());
      options.put("modelPackage", "cases." + one.name().replace('-', '_') + "_");
      Path output = temporary.resolve(one.name());
      GeneratorRun.generate(one.generator(), one.contract(), output, options);
      sources.add(output.resolve(GeneratorRun.SOURCES));
      GENERATED.add(new Generated(one, options));
    }
    Path classes = Files.createDirectories(temporary.resolve("classes"));
    assertEquals("", Compilation.problems(classes, sources.toArray(Path[]::new)), "javac");
    loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, CasesOracleTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    if (loader != null) {
      loader.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> models_accept_what_the_contract_accepts_and_write_it_as_it_was() {
    assertTrue(GENERATED.size() > 40, GENERATED.size() + " cases");
    return GENERATED.stream()
        .map(each -> DynamicTest.dynamicTest(each.one.name(), () -> check(each)));
  }

  private static void check(Generated generated) {
    TestedModels models = models(generated);
    Conformance conformance = new Conformance(new Oracle(models));
    Instances instances = new Instances(models);
    for (ModelType type : models.types()) {
      for (int i = 0; i < INSTANCES; i++) {
        String disagreement = conformance.disagreement(instances.next(type));
        if (disagreement != null) {
          fail(disagreement);
        }
      }
    }
  }

  private static TestedModels models(Generated generated) {
    Map<String, String> options = generated.options;
    String overlay = options.get("overlay");
    return TestedModels.of(
        generated.one.contract(),
        overlay == null ? null : generated.one.contract().resolveSibling(overlay),
        options.getOrDefault("skipIssues", ""),
        options.getOrDefault("modelPackage", ""),
        loader == null ? CasesOracleTest.class.getClassLoader() : loader);
  }
}
