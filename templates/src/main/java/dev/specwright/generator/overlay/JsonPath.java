package dev.specwright.generator.overlay;

import dev.specwright.generator.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSONPath query (RFC 9535): which values of a document an overlay action is about.
 *
 * <p>Understood are names in dot and bracket form, wildcards, indexes, slices, descendants ({@code
 * ..}) and filters with existence tests, comparisons, {@code &&}, {@code ||}, {@code !} and
 * parentheses. Function extensions are refused by name.
 */
public final class JsonPath {
  private final String text;
  private final List<Segment> segments;

  private JsonPath(String text, List<Segment> segments) {
    this.text = text;
    this.segments = List.copyOf(segments);
  }

  /**
   * Reads a query.
   *
   * @param text starting with {@code $}
   * @throws JsonPathException if the text is not JSONPath or uses a function
   */
  public static JsonPath parse(String text) throws JsonPathException {
    return new JsonPath(text, new JsonPathParser(text).parse());
  }

  /**
   * The nodes below the root that the query selects, each once, in document order as far as RFC
   * 9535 has one.
   */
  public List<Node> select(Node root) {
    return walk(root).nodes();
  }

  /** The same, with how far the query leads if it selects nothing. */
  Selection walk(Node root) {
    Walk walk = new Walk(root);
    List<Node> nodes = List.of(root);
    String prefix = text.substring(0, 1);
    for (Segment segment : segments) {
      List<Node> next = segment.select(nodes, walk);
      if (next.isEmpty()) {
        return new Selection(List.of(), prefix, nodes, segment);
      }
      nodes = next;
      prefix = text.substring(0, segment.end());
    }
    return new Selection(nodes, prefix, nodes, null);
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * What a walk found.
   *
   * @param nodes the selected nodes
   * @param prefix the longest beginning of the query that selects something
   * @param reached what that beginning selects
   * @param dead the segment that selects nothing, or null
   */
  record Selection(List<Node> nodes, String prefix, List<Node> reached, @Nullable Segment dead) {}

  /**
   * A step of a query.
   *
   * @param descendant whether it is taken from every descendant ({@code ..})
   * @param selectors what is taken
   * @param end the offset in the text at which the segment ends
   */
  record Segment(boolean descendant, List<Selector> selectors, int end) {

    List<Node> select(List<Node> from, Walk walk) {
      Set<Node> found = new LinkedHashSet<>();
      for (Node node : from) {
        List<Node> starts = new ArrayList<>();
        if (descendant) {
          descend(node, starts);
        } else {
          starts.add(node);
        }
        for (Node start : starts) {
          for (Selector selector : selectors) {
            found.addAll(selector.select(start, walk));
          }
        }
      }
      return List.copyOf(found);
    }

    private static void descend(Node node, List<Node> into) {
      into.add(node);
      for (Node child : Selector.children(node)) {
        descend(child, into);
      }
    }
  }
}
