package dev.specwright.generator.overlay;

import dev.specwright.generator.source.Members;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.References;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Follows every reference of a contract once, into other files as well, so that dead ones are found
 * wherever they are and every file is known. What is data and not contract is left alone.
 */
final class ReferenceCheck {
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
    Members.of(node).forEach(member -> waiting.add(member.value()));
    waiting.addAll(node.items());
  }
}
