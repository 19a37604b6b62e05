package dev.specwright.fuzz;

import dev.specwright.generator.issue.Issue;
import dev.specwright.generator.issue.IssueReport;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.overlay.Contract;
import dev.specwright.generator.overlay.ContractLoader;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file is a contract or has issues, each with a place in it. The file is read as a contract, and
 * as an overlay to a small contract.
 */
public final class ContractTarget {
  private static final String SMALL =
      """
      openapi: 3.1.0
      info: {title: Small, version: '1'}
      paths: {}
      components: {schemas: {A: {type: object, properties: {b: {type: string}}}}}
      """;

  private static @Nullable Path directory;

  private ContractTarget() {}

  /** Runs once. */
  public static void fuzzerTestOneInput(byte[] yaml) throws IOException {
    if (yaml.length > Targets.MAX_LENGTH) {
      return;
    }
    Path base = directory();
    Path file = Files.write(base.resolve("input.yaml"), yaml);
    Issues issues = new Issues();
    Node tree = new SourceReader(base, issues).read(file);
    require((tree == null) == issues.hasErrors(), issues, "tree " + tree);
    if (tree != null) {
      Issues found = new Issues();
      Contract contract = new ContractLoader(base).load(file, null, found);
      require(contract != null || found.hasErrors(), found, "no contract");
      Issues ofOverlay = new Issues();
      new ContractLoader(base).load(base.resolve("small.yaml"), file, ofOverlay);
      require(true, ofOverlay, "");
    }
  }

  private static void require(boolean holds, Issues issues, String what) {
    String report = IssueReport.of(issues.all());
    if (!holds) {
      throw new AssertionError(what + " with " + report);
    }
    for (Issue issue : issues.all()) {
      if (issue.location().line() > issue.location().file().lineCount() + 1
          || issue.message().isBlank()
          || issue.remedy().isBlank()) {
        throw new AssertionError("not for people: " + IssueReport.of(issue));
      }
    }
  }

  private static synchronized Path directory() throws IOException {
    Path made = directory;
    if (made == null) {
      made = Files.createTempDirectory("fuzz");
      Files.writeString(made.resolve("small.yaml"), SMALL);
      made.toFile().deleteOnExit();
      made.resolve("small.yaml").toFile().deleteOnExit();
      made.resolve("input.yaml").toFile().deleteOnExit();
      directory = made;
    }
    return made;
  }
}
