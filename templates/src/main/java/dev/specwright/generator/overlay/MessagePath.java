package dev.specwright.generator.overlay;

import dev.specwright.generator.source.Location;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place a message of swagger-parser speaks of. It writes paths as in {@code
 * paths.'/a'(post).parameters.[q].in}, where keys may contain dots, so the document itself decides
 * where a key ends.
 *
 * @param node the deepest node on the path that exists
 * @param location the place of its key, or its own if it has none
 */
record MessagePath(Node node, Location location) {

  static MessagePath of(String message, Node root) {
    String text = message.startsWith("attribute ") ? message.substring(10) : message;
    MessagePath path = new MessagePath(root, root.location());
    int at = 0;
    while (at < text.length()) {
      at += text.charAt(at) == '.' ? 1 : 0;
      Step step = step(path.node, text, at);
      if (step == null) {
        break;
      }
      path = step.path;
      at = step.end;
    }
    return path;
  }

  private record Step(MessagePath path, int end) {}

  private static @Nullable Step step(Node node, String text, int at) {
    Step longest = null;
    for (ObjectNode.Entry entry : node.entries()) {
      for (String form : forms(entry.key())) {
        int end = at + form.length();
        if (text.startsWith(form, at)
            && ends(text, end)
            && (longest == null || end > longest.end)) {
          longest = new Step(new MessagePath(entry.value(), entry.keyLocation()), end);
        }
      }
    }
    return longest != null ? longest : item(node, text, at);
  }

  private static @Nullable Step item(Node array, String text, int at) {
    List<Node> items = array.items();
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      for (String name : List.of(item.string("name", ""), Integer.toString(i))) {
        String form = "[" + name + "]";
        if (text.startsWith(form, at)) {
          return new Step(new MessagePath(item, item.location()), at + form.length());
        }
      }
    }
    return null;
  }

  private static List<String> forms(String key) {
    return List.of(key, "'" + key + "'", "(" + key + ")");
  }

  private static boolean ends(String text, int end) {
    return end == text.length() || ".([ ".indexOf(text.charAt(end)) >= 0;
  }
}
