package dev.specwright.generator.resolve;

import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.References;
import java.util.Set;

/**
 * Schemas with a name that stand outside the contract's {@code components}: under {@code $defs},
 * and in other files, where a whole file may be one and what is no part of a schema is one.
 */
final class Definitions {

  private static final Set<String> HOLDERS = Set.of("$defs", "definitions");

  /** What stands in the way to the parts of a schema, and to a schema without a name. */
  private static final Set<String> PARTS =
      Set.of(
          "schema",
          "properties",
          "additionalProperties",
          "propertyNames",
          "patternProperties",
          "items",
          "prefixItems",
          "allOf",
          "anyOf",
          "oneOf",
          "not");

  private final References references;

  Definitions(References references) {
    this.references = references;
  }

  /** Whether the target of a reference is such a schema; a component of the contract is not. */
  boolean has(Node target) {
    JsonPointer parent = target.pointer().parent();
    if (parent != null && !parent.isRoot() && HOLDERS.contains(parent.last())) {
      return true;
    }
    return !references.isInContract(target)
        && (Components.SCHEMAS.equals(parent)
            || target.pointer().tokens().stream().noneMatch(PARTS::contains));
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
}
