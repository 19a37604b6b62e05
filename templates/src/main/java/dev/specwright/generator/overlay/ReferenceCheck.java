package dev.specwright.generator.overlay;

import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.References;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Follows every reference of a contract once, into other files as well, so that dead ones are found
 * wherever they are and every file is known. What is data and not contract is left alone: examples,
 * defaults, constants and extensions.
 */
final class ReferenceCheck {
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

  private final References references;
  private final Set<Node> seen = new HashSet<>();
  private final Deque<Node> waiting = new ArrayDeque<>();

  ReferenceCheck(References references) {
    this.references = references;
  }

  void check(Node root) {
    waiting.add(root);
    while (!waiting.isEmpty()) {
      Node next = waiting.remove();
      if (seen.add(next)) {
        if (References.isReference(next)) {
          Node target = references.follow(next);
          if (target != null) {
            waiting.add(target);
          }
        }
        addChildren(next);
      }
    }
  }

  private void addChildren(Node node) {
    boolean named = node.pointer().depth() > 0 && NAMED.contains(node.pointer().last());
    for (ObjectNode.Entry entry : node.entries()) {
      boolean data = DATA.contains(entry.key()) || entry.key().startsWith("x-");
      if (named || !data) {
        waiting.add(entry.value());
      }
    }
    waiting.addAll(node.items());
  }
}
