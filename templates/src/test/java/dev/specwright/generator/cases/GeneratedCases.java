package dev.specwright.generator.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.generator.conformance.TestedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The models of all cases, each in a package of its own, generated and compiled once a run. */
public final class GeneratedCases {
  private static @Nullable Map<String, TestedModels> models;

  private record Generated(Case one, Map<String, String> options) {}

  private GeneratedCases() {}

  /**
   * The models by the names of their cases: of all contracts that are not refused. Where types are
   * to stand in for generated ones, they are generated here.
   */
  public static synchronized Map<String, TestedModels> models() throws IOException {
    if (models == null) {
      Path directory = Files.createTempDirectory("cases");
      try {
        models = generate(directory);
      } finally {
        try (Stream<Path> files = Files.walk(directory)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
    return models;
  }

  /** What of a number of instances falls to a case: it goes by its types. */
  public static int share(TestedModels one, int instances) throws IOException {
    long types = models().values().stream().mapToLong(each -> each.types().size()).sum();
    return Math.toIntExact(((long) instances * one.types().size() + types - 1) / types);
  }

  private static Map<String, TestedModels> generate(Path directory) throws IOException {
    List<Path> sources = new ArrayList<>();
    List<Generated> all = new ArrayList<>();
    for (Case one : Case.all()) {
      if (Files.exists(one.expectedError())) {
        continue;
      }
      Map<String, String> options = new TreeMap<>(one.options());
      options.remove("schemaMappings");
      options.put("modelPackage", "cases." + one.name().replace('-', '_') + "_");
      Path output = directory.resolve(one.name());
      GeneratorRun.generate("specwright-model", one.contract(), output, options);
      sources.add(output.resolve(GeneratorRun.SOURCES));
      all.add(new Generated(one, options));
    }
    Path classes = Files.createDirectories(directory.resolve("classes"));
    assertEquals("", Compilation.problems(classes, sources.toArray(Path[]::new)), "javac");
    ClassLoader loader = new CompiledClasses(classes);
    Map<String, TestedModels> loaded = new LinkedHashMap<>();
    all.forEach(each -> loaded.put(each.one.name(), load(each, loader)));
    return loaded;
  }

  private static TestedModels load(Generated generated, ClassLoader loader) {
    Map<String, String> options = generated.options;
    String overlay = options.get("overlay");
    return TestedModels.of(
        generated.one.contract(),
        overlay == null ? null : generated.one.contract().resolveSibling(overlay),
        options.getOrDefault("skipIssues", ""),
        options.getOrDefault("modelPackage", ""),
        loader);
  }
}
