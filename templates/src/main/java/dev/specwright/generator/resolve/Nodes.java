package dev.specwright.generator.resolve;

import dev.specwright.generator.source.ArrayNode;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.ScalarNode;
import java.util.List;

/** Makes nodes that no file has, at the place of one that a file has. */
final class Nodes {

  private Nodes() {}

  static ObjectNode.Entry entry(String key, Node at, String value) {
    return new ObjectNode.Entry(key, at.location(), string(at, value));
  }

  static Node string(Node at, String value) {
    return new ScalarNode(at.location(), at.pointer(), value, value);
  }

  static Node array(Node at, List<Node> items) {
    return new ArrayNode(at.location(), at.pointer(), items);
  }

  static Node object(Node at, List<ObjectNode.Entry> entries) {
    return new ObjectNode(at.location(), at.pointer(), entries);
  }
}
