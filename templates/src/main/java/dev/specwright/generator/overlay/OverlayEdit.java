package dev.specwright.generator.overlay;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.ArrayNode;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.SourceReader;
import dev.specwright.generator.source.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies one action of an overlay. */
final class OverlayEdit {
  private final Overlay.Action action;
  private final Issues issues;
  private final Set<Node> targets = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> ways = Collections.newSetFromMap(new IdentityHashMap<>());

  OverlayEdit(Overlay.Action action, Issues issues) {
    this.action = action;
    this.issues = issues;
  }

  Node apply(Node root) {
    JsonPath.Selection selection = action.path().walk(root);
    if (selection.nodes().isEmpty()) {
      nothing(selection);
      return root;
    }
    targets.addAll(selection.nodes());
    if (action.update() == null && targets.contains(root)) {
      report("overlay-mismatch", "the whole document cannot be removed", "remove a part of it");
      return root;
    }
    for (Node target : selection.nodes()) {
      markWay(root, target);
    }
    Node edited = edit(root);
    return edited == null ? root : edited;
  }

  private void nothing(JsonPath.Selection selection) {
    JsonPath.Segment dead = selection.dead();
    Set<String> names = new LinkedHashSet<>();
    selection.reached().forEach(node -> names.addAll(node.keys()));
    Optional<String> meant =
        dead != null
                && !dead.descendant()
                && dead.selectors().size() == 1
                && dead.selectors().get(0) instanceof Selector.Name name
            ? Suggestion.closest(name.name(), names)
            : Optional.empty();
    String prefix = "'" + selection.prefix() + "' is the longest part that matches";
    report(
        "overlay-no-match",
        "the target '" + action.path() + "' matches nothing",
        meant
            .map(name -> prefix + "; did you mean '" + name + "' next?")
            .orElse(
                prefix + "; correct what follows, or delete the action if it is no longer needed"));
  }

  /** Remembers the nodes from the root to a target, so that everything else is left alone. */
  private void markWay(Node root, Node target) {
    Node node = root;
    ways.add(node);
    for (String token : target.pointer().tokens()) {
      Node next = node.isArray() ? node.get(Integer.parseInt(token)) : node.get(token);
      if (next == null) {
        return;
      }
      node = next;
      ways.add(node);
    }
  }

  /** The node after the action, children first; null if it is removed. */
  private @Nullable Node edit(Node node) {
    if (!ways.contains(node)) {
      return node;
    }
    if (action.update() == null && targets.contains(node)) {
      return null;
    }
    Node inner = node;
    if (node instanceof ObjectNode) {
      List<ObjectNode.Entry> entries = new ArrayList<>(node.size());
      for (ObjectNode.Entry entry : node.entries()) {
        Node value = edit(entry.value());
        if (value != null) {
          entries.add(new ObjectNode.Entry(entry.key(), entry.keyLocation(), value));
        }
      }
      inner = new ObjectNode(node.location(), node.pointer(), entries);
    } else if (node instanceof ArrayNode) {
      List<Node> items = new ArrayList<>(node.size());
      for (Node item : node.items()) {
        Node value = edit(item);
        if (value != null) {
          items.add(value);
        }
      }
      inner = new ArrayNode(node.location(), node.pointer(), items);
    }
    return action.update() == null || !targets.contains(node)
        ? inner
        : update(inner, action.update());
  }

  private Node update(Node target, Node update) {
    if (target.pointer().depth() + height(update) > SourceReader.MAX_DEPTH) {
      report(
          "nested-too-deeply",
          "the update nests objects and arrays more than "
              + SourceReader.MAX_DEPTH
              + " levels deep",
          "move inner schemas to components/schemas and refer to them");
      return target;
    } else if (target.isScalar()) {
      report(
          "overlay-mismatch",
          "the target '"
              + target.pointer().toFragment()
              + "' is "
              + target.describe()
              + ", which Overlay 1.0.0 cannot update",
          "target the object that contains it and update its member");
      return target;
    } else if (target.isArray()) {
      return append(target, update.isArray() ? update.items() : List.of(update));
    } else if (!update.isObject()) {
      return mismatch(target, update);
    }
    return merge(target, update);
  }

  private static int height(Node node) {
    int height = 0;
    for (Node child : Selector.children(node)) {
      height = Math.max(height, height(child));
    }
    return height + 1;
  }

  private Node merge(Node target, Node update) {
    if (target.isObject() && update.isObject()) {
      Map<String, ObjectNode.Entry> merged = new LinkedHashMap<>();
      target.entries().forEach(entry -> merged.put(entry.key(), entry));
      for (ObjectNode.Entry entry : update.entries()) {
        ObjectNode.Entry old = merged.get(entry.key());
        merged.put(
            entry.key(),
            old == null
                ? entry
                : new ObjectNode.Entry(
                    entry.key(), old.keyLocation(), merge(old.value(), entry.value())));
      }
      return new ObjectNode(target.location(), target.pointer(), List.copyOf(merged.values()));
    } else if (target.isArray() && update.isArray()) {
      return append(target, update.items());
    } else if (target.isScalar() && update.isScalar()) {
      return update.movedTo(target.pointer());
    }
    return mismatch(target, update);
  }

  private static Node append(Node target, List<Node> more) {
    List<Node> items = new ArrayList<>(target.items());
    items.addAll(more);
    return new ArrayNode(target.location(), target.pointer(), items);
  }

  private Node mismatch(Node target, Node update) {
    issues.add(
        "overlay-mismatch",
        update.location(),
        update.describe()
            + " cannot be merged into '"
            + target.pointer().toFragment()
            + "', which is "
            + target.describe(),
        "remove the old value by an action before this one, or write a value of the same kind");
    return target;
  }

  private void report(String id, String message, String remedy) {
    issues.add(id, action.target().location(), message, remedy);
  }
}
