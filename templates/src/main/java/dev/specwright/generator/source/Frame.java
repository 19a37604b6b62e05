package dev.specwright.generator.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;

/** An object or array that is being read. */
final class Frame {
  final Location at;
  final JsonPointer pointer;
  final boolean mapping;
  final Optional<Anchor> anchor;
  private final List<Node> items = new ArrayList<>();
  private final Map<String, ObjectNode.Entry> members = new LinkedHashMap<>();
  private final Set<String> merged = new LinkedHashSet<>();

  /** The key whose value comes next, or null if a key comes next. */
  @Nullable String key;

  /** Whether the key whose value comes next is the merge key. */
  boolean merging;

  /** Where the merge key is, or null. */
  @Nullable Location mergeAt;

  /** The number of values so far, this one included. */
  int size = 1;

  /** The levels of nesting so far, this one included. */
  int height = 1;

  private Location keyAt;

  Frame(Location at, JsonPointer pointer, boolean mapping, Optional<Anchor> anchor) {
    this.at = at;
    this.pointer = pointer;
    this.mapping = mapping;
    this.anchor = anchor;
    this.keyAt = at;
  }

  /**
   * Where a member of that name was written in this object, not merged into it; null if it was not.
   */
  @Nullable Location keyLocation(String name) {
    ObjectNode.Entry entry = merged.contains(name) ? null : members.get(name);
    return entry == null ? null : entry.keyLocation();
  }

  void key(String text, Location location, boolean merge) {
    key = text;
    keyAt = location;
    merging = merge;
    mergeAt = merge ? location : mergeAt;
  }

  JsonPointer nextPointer() {
    return mapping ? pointer.child(key == null ? "" : key) : pointer.child(items.size());
  }

  /** Whether a value may follow the merge key. */
  boolean mergeable(Node node) {
    return node.isObject() || node.isArray() && node.items().stream().allMatch(Node::isObject);
  }

  void add(Node node, int nodeSize, int nodeHeight) {
    size += nodeSize;
    height = Math.max(height, nodeHeight + 1);
    if (!mapping) {
      items.add(node);
    } else if (merging) {
      merge(node);
    } else if (key != null) {
      merged.remove(key);
      members.put(key, new ObjectNode.Entry(key, keyAt, node));
    }
    key = null;
    merging = false;
  }

  private void merge(Node node) {
    for (Node source : node.isArray() ? node.items() : List.of(node)) {
      for (ObjectNode.Entry entry : source.entries()) {
        if (members.putIfAbsent(entry.key(), entry) == null) {
          merged.add(entry.key());
        }
      }
    }
  }

  Node close() {
    return mapping
        ? new ObjectNode(at, pointer, List.copyOf(members.values()))
        : new ArrayNode(at, pointer, items);
  }
}
