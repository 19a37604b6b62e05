package dev.specwright.conformance;

import dev.specwright.generator.conformance.ModelType;
import dev.specwright.generator.conformance.TestedModels;
import java.nio.file.Path;
import java.util.List;

/** The contracts with their overlays, as the models were generated from them. */
enum TestedContract {
  PULZE,
  POOLSIDE;

  private final TestedModels models = load(path(), packageName());

  /** The models and the schemas they were generated from. */
  TestedModels models() {
    return models;
  }

  /** The types that were generated from the contract. */
  List<ModelType> types() {
    return models.types();
  }

  /** The package they are in. */
  String packageName() {
    return "dev.specwright." + path() + ".model";
  }

  private String path() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  private static TestedModels load(String name, String packageName) {
    Path base = Path.of("..", "openapi").toAbsolutePath().normalize();
    return TestedModels.of(
        base.resolve(name + ".yaml"),
        base.resolve(name + ".overlay.yaml"),
        "",
        packageName,
        TestedContract.class.getClassLoader());
  }
}
