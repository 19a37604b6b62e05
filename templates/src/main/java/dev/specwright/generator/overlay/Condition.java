package dev.specwright.generator.overlay;

import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ScalarNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A logical expression of RFC 9535, 2.3.5. */
sealed interface Condition {

  /** Whether the expression holds. */
  boolean holds(Node current, Walk walk);

  /** Any of the conditions. */
  record Or(List<Condition> conditions) implements Condition {
    @Override
    public boolean holds(Node current, Walk walk) {
      return conditions.stream().anyMatch(condition -> condition.holds(current, walk));
    }
  }

  /** All of the conditions. */
  record And(List<Condition> conditions) implements Condition {
    @Override
    public boolean holds(Node current, Walk walk) {
      return conditions.stream().allMatch(condition -> condition.holds(current, walk));
    }
  }

  /** Not the condition. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean holds(Node current, Walk walk) {
      return !condition.holds(current, walk);
    }
  }

  /** The query selects something. */
  record Exists(Query query) implements Condition {
    @Override
    public boolean holds(Node current, Walk walk) {
      return !query.nodes(current, walk).isEmpty();
    }
  }

  /** Two values compare as the operator says (RFC 9535, 2.3.5.2.2). */
  record Comparison(Operand left, String operator, Operand right) implements Condition {
    @Override
    public boolean holds(Node current, Walk walk) {
      Optional<Node> a = left.value(current, walk);
      Optional<Node> b = right.value(current, walk);
      return switch (operator) {
        case "==" -> equal(a, b);
        case "!=" -> !equal(a, b);
        case "<" -> less(a, b);
        case "<=" -> less(a, b) || equal(a, b);
        case ">" -> less(b, a);
        default -> less(b, a) || equal(a, b);
      };
    }

    private static boolean equal(Optional<Node> a, Optional<Node> b) {
      return a.isPresent() && b.isPresent()
          ? a.get().sameValue(b.get())
          : a.isEmpty() && b.isEmpty();
    }

    private static boolean less(Optional<Node> a, Optional<Node> b) {
      if (a.isPresent()
          && b.isPresent()
          && a.get() instanceof ScalarNode left
          && b.get() instanceof ScalarNode right) {
        if (left.isNumber() && right.isNumber()) {
          return left.number().compareTo(right.number()) < 0;
        } else if (left.isString() && right.isString()) {
          return compare(left.text(), right.text()) < 0;
        }
      }
      return false;
    }

    /** By Unicode scalar values, which is not the order of UTF-16 units. */
    private static int compare(String a, String b) {
      int[] left = a.codePoints().toArray();
      int[] right = b.codePoints().toArray();
      return Arrays.compare(left, right);
    }
  }

  /** One side of a comparison. */
  sealed interface Operand {
    /** The value; empty if a query selects none. */
    Optional<Node> value(Node current, Walk walk);
  }

  /** A value written in the query. */
  record Literal(Node value) implements Operand {
    @Override
    public Optional<Node> value(Node current, Walk walk) {
      return Optional.of(value);
    }
  }

  /**
   * A query inside a filter.
   *
   * @param absolute whether it starts with {@code $} and not with {@code @}
   */
  record Query(boolean absolute, List<JsonPath.Segment> segments) implements Operand {

    /** Whether it selects at most one node whatever the document. */
    boolean singular() {
      return segments.stream()
          .allMatch(
              segment ->
                  !segment.descendant()
                      && segment.selectors().size() == 1
                      && (segment.selectors().get(0) instanceof Selector.Name
                          || segment.selectors().get(0) instanceof Selector.Index));
    }

    /** The nodes below the one at which the query starts. */
    List<Node> select(Node start, Walk walk) {
      List<Node> nodes = List.of(start);
      for (JsonPath.Segment segment : segments) {
        nodes = segment.select(nodes, walk);
      }
      return nodes;
    }

    @Override
    public Optional<Node> value(Node current, Walk walk) {
      return nodes(current, walk).stream().findFirst();
    }

    /** The nodes it selects in a filter on a node. */
    List<Node> nodes(Node current, Walk walk) {
      return absolute ? walk.selected(this) : select(current, walk);
    }
  }
}
