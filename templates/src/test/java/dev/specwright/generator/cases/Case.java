package dev.specwright.generator.cases;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case: a directory with a contract, and what is expected of it.
 *
 * <p>{@code contract.yaml}, perhaps {@code overlay.yaml} and {@code options.properties}, and either
 * {@code expected/}, the tree of Java files, with {@code expected-warnings.txt} if there are any,
 * or {@code expected-error.txt}, the whole report. {@code handwritten/} holds Java that generated
 * code leans on.
 */
public record Case(Path directory, String generator, Map<String, String> options) {

  private static final String GENERATOR = "generator";

  /** All cases, by name. */
  public static List<Case> all() throws IOException {
    try (Stream<Path> list = Files.list(root())) {
      return list.filter(Files::isDirectory).sorted().map(Case::of).toList();
    }
  }

  /** The directory of the cases among the sources, where expectations can be rewritten. */
  static Path root() {
    Path inModule = Path.of("src", "test", "resources", "cases");
    return Files.isDirectory(inModule) ? inModule : Path.of("templates").resolve(inModule);
  }

  private static Case of(Path directory) {
    Map<String, String> options = new TreeMap<>();
    Path file = directory.resolve("options.properties");
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        Properties properties = new Properties();
        properties.load(in);
        properties.stringPropertyNames().forEach(n -> options.put(n, properties.getProperty(n)));
      } catch (IOException e) {
        throw new IllegalStateException("cannot read " + file, e);
      }
    }
    if (Files.exists(directory.resolve("overlay.yaml"))) {
      options.putIfAbsent("overlay", "overlay.yaml");
    }
    options.computeIfPresent(
        "templateDirectory", (name, value) -> directory.resolve(value).toAbsolutePath().toString());
    String generator = options.remove(GENERATOR);
    return new Case(directory, generator == null ? "specwright-model" : generator, options);
  }

  /** The name of the directory. */
  public String name() {
    return directory.getFileName().toString();
  }

  /** The contract's file. */
  public Path contract() {
    return directory.resolve("contract.yaml");
  }

  /** The directory of what is to be generated. */
  public Path expected() {
    return directory.resolve("expected");
  }

  /** Java that a user of the generator has written, to be compiled with what is generated. */
  public Path handwritten() {
    return directory.resolve("handwritten");
  }

  /** The file with the report that is to end the run. */
  public Path expectedError() {
    return directory.resolve("expected-error.txt");
  }

  /** The file with what the contract's owner is to be warned of. */
  Path expectedWarnings() {
    return directory.resolve("expected-warnings.txt");
  }

  /** Whether the generated code leans on generated models. */
  public boolean needsModels() {
    return !generator.equals("specwright-model");
  }

  /** A report as every machine words it: with paths that start at the case. */
  String portable(String report) {
    String prefix = directory.toAbsolutePath().normalize() + "/";
    String relative =
        Path.of("").toAbsolutePath().relativize(Path.of(prefix)).toString().replace('\\', '/');
    return report.replace(prefix, "").replace(relative + "/", "");
  }
}
