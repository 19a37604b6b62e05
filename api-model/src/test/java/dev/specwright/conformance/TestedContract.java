package dev.specwright.conformance;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.overlay.Contract;
import dev.specwright.generator.overlay.ContractLoader;
import java.nio.file.Path;
import java.util.List;

/** The contracts with their overlays, as the models were generated from them. */
enum TestedContract {
  PULZE,
  POOLSIDE;

  private final JsonNode document = load(path());
  private final List<ModelType> types = ModelTypes.of(packageName(), document);

  /** The overlaid document. */
  JsonNode document() {
    return document;
  }

  /** The types that were generated from it. */
  List<ModelType> types() {
    return types;
  }

  /** The package they are in. */
  String packageName() {
    return "dev.specwright." + path() + ".model";
  }

  private String path() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  private static JsonNode load(String name) {
    Path base = Path.of("..", "openapi").toAbsolutePath().normalize();
    Issues issues = new Issues();
    Contract contract =
        new ContractLoader(base)
            .load(base.resolve(name + ".yaml"), base.resolve(name + ".overlay.yaml"), issues);
    issues.throwIfAny();
    assertNotNull(contract);
    return Trees.parse(contract.root().toJson());
  }
}
