package dev.specwright.generator.resolve;

import dev.specwright.generator.source.Members;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.References;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schemas that a contract's operations refer to, in whatever files those are written:
 * their types are wanted even where no component mentions them.
 */
final class OperationSchemas {

  private final References references;
  private final Set<Node> seen = new HashSet<>();
  private final List<Node> found = new ArrayList<>();

  private OperationSchemas(References references) {
    this.references = references;
  }

  /** The targets of references to schemas, in the order of the contract. */
  static List<Node> of(Node contract, References references) {
    OperationSchemas search = new OperationSchemas(references);
    search.visit(contract.get("paths"));
    search.visit(contract.get("webhooks"));
    Node components = contract.get("components");
    if (components != null) {
      for (ObjectNode.Entry entry : components.entries()) {
        if (!entry.key().equals("schemas")) {
          search.visit(entry.value());
        }
      }
    }
    return List.copyOf(search.found);
  }

  /** Something that is no schema itself. */
  private void visit(@Nullable Node node) {
    if (node == null || !seen.add(node)) {
      return;
    }
    if (References.isReference(node)) {
      visit(references.resolve(node));
    }
    boolean named = Members.haveNames(node);
    for (ObjectNode.Entry member : Members.of(node)) {
      if (member.key().equals("schema") && !named) {
        schema(member.value());
      } else {
        visit(member.value());
      }
    }
    node.items().forEach(this::visit);
  }

  private void schema(Node node) {
    if (References.isReference(node)) {
      Node target = references.resolve(node);
      if (target != null) {
        found.add(target);
      }
    }
    Members.of(node).forEach(member -> schema(member.value()));
    node.items().forEach(this::schema);
  }
}
