package dev.specwright.generator.overlay;

import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A selector of RFC 9535, 2.3: takes children of a node. */
sealed interface Selector {

  /** The children of the node that are taken. */
  List<Node> select(Node node, Walk walk);

  /** All children of a node: the values of an object, the items of an array. */
  static List<Node> children(Node node) {
    return node.isObject()
        ? node.entries().stream().map(ObjectNode.Entry::value).toList()
        : node.items();
  }

  private static List<Node> listOf(@Nullable Node node) {
    return node == null ? List.of() : List.of(node);
  }

  /** The member of that name. */
  record Name(String name) implements Selector {
    @Override
    public List<Node> select(Node node, Walk walk) {
      return listOf(node.get(name));
    }
  }

  /** Every child. */
  record Wildcard() implements Selector {
    @Override
    public List<Node> select(Node node, Walk walk) {
      return children(node);
    }
  }

  /** The item at an index; from the end if negative. */
  record Index(long index) implements Selector {
    @Override
    public List<Node> select(Node node, Walk walk) {
      long at = index < 0 ? node.items().size() + index : index;
      return at > Integer.MAX_VALUE ? List.of() : listOf(node.get((int) Math.max(-1, at)));
    }
  }

  /** A range of items. */
  record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {
    @Override
    public List<Node> select(Node node, Walk walk) {
      List<Node> items = node.items();
      List<Node> found = new ArrayList<>();
      long size = items.size();
      if (step > 0) {
        long to = bound(end, size, size, 0, size);
        for (long i = bound(start, 0, size, 0, size); i < to; i += step) {
          found.add(items.get((int) i));
        }
      } else if (step < 0) {
        long to = bound(end, -1 - size, size, -1, size - 1);
        for (long i = bound(start, size - 1, size, -1, size - 1); i > to; i += step) {
          found.add(items.get((int) i));
        }
      }
      return found;
    }

    private static long bound(@Nullable Long given, long absent, long size, long low, long high) {
      long value = given == null ? absent : given;
      long normal = value >= 0 ? value : size + value;
      return Math.min(Math.max(normal, low), high);
    }
  }

  /** The children for which a condition holds. */
  record Filter(Condition condition) implements Selector {
    @Override
    public List<Node> select(Node node, Walk walk) {
      return children(node).stream().filter(child -> walk.holds(condition, child)).toList();
    }
  }
}
