package dev.specwright.generator.resolve;

import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.Node;
import java.util.Set;

/**
 * Schemas with a name that stand outside the contract's {@code components}: under {@code $defs},
 * and in other files, where a whole file may be one.
 */
final class Definitions {

  private static final Set<String> HOLDERS = Set.of("$defs", "definitions");
  private static final JsonPointer COMPONENTS = JsonPointer.of("components", "schemas");

  private final Node contract;

  Definitions(Node contract) {
    this.contract = contract;
  }

  /** Whether the target of a reference is such a schema; a component of the contract is not. */
  boolean has(Node target) {
    JsonPointer parent = target.pointer().parent();
    if (parent == null) {
      return isElsewhere(target);
    }
    return parent.depth() > 0 && HOLDERS.contains(parent.last())
        || parent.equals(COMPONENTS) && isElsewhere(target);
  }

  /** The name it was given: its key, or that of its file. */
  static String nameOf(Node definition) {
    if (!definition.pointer().isRoot()) {
      return definition.pointer().last();
    }
    String path = definition.location().file().path().replace('\\', '/');
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.indexOf('.') > 0 ? file.substring(0, file.indexOf('.')) : file;
  }

  private boolean isElsewhere(Node node) {
    return !node.location().file().equals(contract.location().file());
  }
}
