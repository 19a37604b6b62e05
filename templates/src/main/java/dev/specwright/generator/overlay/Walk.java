package dev.specwright.generator.overlay;

import dev.specwright.generator.source.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * One evaluation of a JSONPath. It remembers what filters hold for and what absolute queries
 * select: each is found once for a value, however often filters inside filters ask.
 */
final class Walk {
  private final Node root;
  private final Map<Condition, Map<Node, Boolean>> held = new IdentityHashMap<>();
  private final Map<Condition.Query, List<Node>> selected = new IdentityHashMap<>();

  Walk(Node root) {
    this.root = root;
  }

  /** Whether the condition of a filter holds for a node. */
  boolean holds(Condition condition, Node node) {
    Map<Node, Boolean> known = held.computeIfAbsent(condition, any -> new HashMap<>());
    Boolean holds = known.get(node);
    if (holds == null) {
      holds = condition.holds(node, this);
      known.put(node, holds);
    }
    return holds;
  }

  /** What a query that starts at the root selects. */
  List<Node> selected(Condition.Query query) {
    List<Node> nodes = selected.get(query);
    if (nodes == null) {
      nodes = query.select(root, this);
      selected.put(query, nodes);
    }
    return nodes;
  }
}
