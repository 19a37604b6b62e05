package dev.specwright.generator.source;

import java.util.List;
import java.util.Set;

/**
 * Which members of a contract's objects are contract. The others are data, which may look like it:
 * examples, defaults, constants and extensions.
 */
public final class Members {
  private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const");

  /** Objects whose keys are names given by the author, not keywords. */
  private static final Set<String> NAMED =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "$defs",
          "definitions",
          "schemas",
          "responses",
          "parameters",
          "headers",
          "requestBodies",
          "callbacks",
          "pathItems");

  private Members() {}

  /** The members of an object that are contract; none for what is no object. */
  public static List<ObjectNode.Entry> of(Node node) {
    return haveNames(node)
        ? node.entries()
        : node.entries().stream().filter(entry -> !isData(entry.key())).toList();
  }

  /** Whether an object's keys are names given by the author, not keywords. */
  public static boolean haveNames(Node node) {
    return !node.pointer().isRoot() && NAMED.contains(node.pointer().last());
  }

  private static boolean isData(String keyword) {
    return DATA.contains(keyword) || keyword.startsWith("x-");
  }
}
