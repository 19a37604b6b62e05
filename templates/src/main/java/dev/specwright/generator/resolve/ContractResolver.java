package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.Operation;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.overlay.Contract;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a loaded contract into the IR, reporting all that it cannot turn into Java. */
public final class ContractResolver {

  private static final Set<String> ROOT_EXTENSIONS = Set.of("x-specwright-errors");

  private final Resolution resolution;

  /**
   * Creates a resolver for one contract.
   *
   * @param contract the overlaid contract
   * @param issues where everything that is wrong is reported
   * @param modelPackage the package of the models
   * @param schemaMappings schemas that hand-written types stand in for: component name to qualified
   *     Java name
   */
  public ContractResolver(
      Contract contract, Issues issues, String modelPackage, Map<String, String> schemaMappings) {
    this.resolution = new Resolution(contract, issues, modelPackage, schemaMappings);
  }

  /**
   * The contract; meaningful only while no issue has been reported.
   *
   * @param withOperations whether its operations are wanted too: models need none, so what is not
   *     supported in an operation does not stand in their way
   */
  public ContractModel resolve(boolean withOperations) {
    Node root = resolution.contract.root();
    checkExtensions(root);
    SchemaResolver schemas = new SchemaResolver(resolution);
    schemas.components().resolveAll();
    List<Operation> operations =
        withOperations ? new OperationResolver(resolution, schemas).resolveAll() : List.of();
    List<Declaration> declarations = resolution.defaults.fill(resolution.declarations);
    resolution.ambiguous.report(declarations);
    return new ContractModel(
        text(root.get("info", "title")),
        text(root.get("info", "version")),
        fileName(),
        declarations,
        operations,
        serverUrl(root),
        Optional.ofNullable(root.string("x-specwright-errors")));
  }

  private void checkExtensions(Node root) {
    for (ObjectNode.Entry entry : root.entries()) {
      if (entry.key().startsWith("x-specwright-") && !ROOT_EXTENSIONS.contains(entry.key())) {
        resolution.issues.add(
            "unknown-extension",
            entry.keyLocation(),
            "'" + entry.key() + "' is no extension of a contract that the generator knows",
            "use x-specwright-errors");
      }
    }
  }

  private String fileName() {
    String path = resolution.contract.file().path().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Optional<String> serverUrl(Node root) {
    Node servers = root.get("servers");
    Node first = servers == null ? null : servers.get(0);
    String url = first == null ? null : first.string("url");
    if (first == null || url == null) {
      return Optional.empty();
    }
    Node variables = first.get("variables");
    if (variables != null) {
      for (ObjectNode.Entry variable : variables.entries()) {
        url = url.replace("{" + variable.key() + "}", variable.value().string("default", ""));
      }
    }
    return Optional.of(url);
  }

  private static String text(@Nullable Node node) {
    return node != null && node.isScalar() ? node.text() : "";
  }
}
