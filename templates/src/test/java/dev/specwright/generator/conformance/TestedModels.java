package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.issue.Skips;
import dev.specwright.generator.overlay.Contract;
import dev.specwright.generator.overlay.ContractLoader;
import dev.specwright.generator.resolve.ContractResolver;
import dev.specwright.generator.source.Node;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contract and the models that were generated from it, compiled and loaded.
 *
 * @param document its schemas as one JSON Schema document
 * @param types the generated types and what they were generated from
 */
public record TestedModels(JsonNode document, List<ModelType> types) {

  /**
   * Finds the models of a contract.
   *
   * @param contract the contract's file
   * @param overlay its overlay, null for none
   * @param skipIssues the issues it was generated with
   * @param modelPackage the package of the models
   * @param loader where the classes are
   * @throws AssertionError if a schema's type is not there
   */
  public static TestedModels of(
      Path contract,
      @Nullable Path overlay,
      String skipIssues,
      String modelPackage,
      ClassLoader loader) {
    Path base = contract.toAbsolutePath().normalize().getParent();
    Issues issues = new Issues(Skips.parse(skipIssues));
    Contract loaded =
        new ContractLoader(base == null ? Path.of("") : base).load(contract, overlay, issues);
    if (loaded == null) {
      issues.throwIfAny();
      throw new AssertionError("no contract: " + contract);
    }
    Map<String, String> names = new HashMap<>();
    for (Declaration each :
        new ContractResolver(loaded, issues, modelPackage, Map.of())
            .resolve(false)
            .declarations()) {
      names.putIfAbsent(each.pointer(), each.name().qualified());
    }
    issues.throwIfAny();
    Set<String> skipped = new HashSet<>();
    for (String entry : skipIssues.split("[,\\s]+")) {
      skipped.add(entry.substring(entry.indexOf('@') + 1));
    }
    JsonNode document =
        SchemaDocument.of(
            loaded, argument -> skipped.contains(Skips.entry("", argument.pointer()).substring(1)));
    Map<String, Class<?>> components = new HashMap<>();
    Node schemas = loaded.root().get("components", "schemas");
    if (schemas != null) {
      for (String key : schemas.keys()) {
        String name = name(schemas, key, names);
        if (name != null) {
          components.put(key, load(name, loader));
        }
      }
    }
    return new TestedModels(document, ModelTypes.of(document, components));
  }

  /** The name of a component's type; that of the other twin if only one has a declaration. */
  private static @Nullable String name(Node schemas, String key, Map<String, String> names) {
    Node schema = schemas.get(key);
    String own = schema == null ? null : names.get(schema.pointer().toFragment());
    Node twin =
        key.endsWith("-Output") ? schemas.get(key.replaceFirst("-Output$", "-Input")) : null;
    return own != null || twin == null ? own : names.get(twin.pointer().toFragment());
  }

  private static Class<?> load(String name, ClassLoader loader) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no class " + name, e);
    }
  }
}
