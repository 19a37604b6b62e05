package dev.specwright.generator.overlay;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Location;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An overlay document (OpenAPI Overlay Specification 1.0.0), ready to be applied.
 *
 * <p>Where 1.0.0 leaves open what a merge is, the words of 1.1.0 hold: objects merge recursively,
 * arrays are concatenated, a scalar replaces a scalar, everything else is an error.
 */
public final class Overlay {
  private static final Set<String> FIELDS = Set.of("overlay", "info", "extends", "actions");
  private static final Set<String> ACTION_FIELDS =
      Set.of("target", "description", "update", "remove");

  private final List<Action> actions;
  private final Issues issues;

  private Overlay(List<Action> actions, Issues issues) {
    this.actions = actions;
    this.issues = issues;
  }

  /**
   * An action.
   *
   * @param target the node in which the path is written
   * @param path which nodes it is about
   * @param update what is merged into them; null if they are removed
   */
  record Action(Node target, JsonPath path, @Nullable Node update) {}

  /**
   * Reads an overlay document.
   *
   * @param root the document
   * @param issues receives what is wrong with it; actions that are wrong are left out
   */
  public static Overlay of(Node root, Issues issues) {
    List<Action> actions = new ArrayList<>();
    Overlay overlay = new Overlay(actions, issues);
    if (overlay.checkHead(root)) {
      Node list = root.get("actions");
      for (Node item : list == null ? List.<Node>of() : list.items()) {
        Action action = overlay.action(item);
        if (action != null) {
          actions.add(action);
        }
      }
    }
    return overlay;
  }

  /**
   * Applies the actions in their order.
   *
   * @param document the document, which stays as it is
   * @return a new document; values that were not touched keep their location, added ones have that
   *     in the overlay
   */
  public Node apply(Node document) {
    Node current = document;
    for (Action action : actions) {
      current = new OverlayEdit(action, issues).apply(current);
    }
    return current;
  }

  private boolean checkHead(Node root) {
    Node version = root.get("overlay");
    if (version == null) {
      return malformed(
          root.location(),
          "this is no overlay: 'overlay' is missing",
          "start it with 'overlay: 1.0.0'");
    } else if (!version.isString() || !version.text().matches("1\\.0\\.\\d+")) {
      issues.add(
          "unsupported-overlay",
          version.location(),
          "the overlay version is " + version.describe() + "; only 1.0.0 is supported",
          "write the overlay for 1.0.0: 'overlay: 1.0.0'");
      return false;
    }
    checkFields(root, FIELDS, "an overlay");
    Node info = root.get("info");
    if (info == null || info.string("title") == null || info.get("version") == null) {
      malformed(
          info == null ? root.location() : info.location(),
          "'info' with 'title' and 'version' is missing",
          "say what the overlay is for: info: {title: ..., version: ...}");
    }
    Node list = root.get("actions");
    if (list == null || list.items().isEmpty()) {
      return malformed(
          list == null ? root.location() : list.location(),
          "'actions' is no list of at least one action",
          "add an action with 'target' and 'update' or 'remove'");
    }
    return true;
  }

  private @Nullable Action action(Node item) {
    Node target = item.get("target");
    Node update = item.get("update");
    Node remove = item.get("remove");
    checkFields(item, ACTION_FIELDS, "an action");
    if (target == null || !target.isString()) {
      malformed(
          target == null ? item.location() : target.location(),
          "an action needs a 'target' that is a string",
          "add the JSONPath of what it is about, for example target: $.info");
      return null;
    } else if (remove != null && !remove.isBoolean()) {
      malformed(remove.location(), "'remove' is " + remove.describe(), "write true or false");
      return null;
    }
    boolean removes = item.flag("remove");
    if (removes && update != null) {
      malformed(
          item.location(),
          "the action both removes and updates, so the update has no effect",
          "make two actions of it, or delete one of the two");
      return null;
    } else if (!removes && update == null) {
      malformed(item.location(), "the action does nothing", "add 'update' or 'remove: true'");
      return null;
    }
    try {
      return new Action(target, JsonPath.parse(target.text()), removes ? null : update);
    } catch (JsonPathException e) {
      issues.add(
          "overlay-path",
          inside(target, e.column()),
          "column " + e.column() + " of the JSONPath: " + e.getMessage(),
          e.remedy());
      return null;
    }
  }

  private void checkFields(Node object, Set<String> known, String what) {
    for (ObjectNode.Entry entry : object.entries()) {
      if (!known.contains(entry.key()) && !entry.key().startsWith("x-")) {
        Optional<String> meant = Suggestion.closest(entry.key(), known);
        malformed(
            entry.keyLocation(),
            "'" + entry.key() + "' is not a field of " + what + " in Overlay 1.0.0",
            meant.map(name -> "did you mean '" + name + "'?").orElse("remove it"));
      }
    }
  }

  /**
   * The place of a column of the target's text, if the text is written without escapes on one line.
   */
  private static Location inside(Node target, int column) {
    Location start = target.location();
    String line = start.file().line(start.line());
    int from = line.offsetByCodePoints(0, start.column() - 1);
    int quote = from < line.length() && "'\"".indexOf(line.charAt(from)) >= 0 ? 1 : 0;
    if (!line.startsWith(target.text(), from + quote)) {
      return start;
    }
    int points = target.text().codePointCount(0, column - 1);
    return new Location(start.file(), start.line(), start.column() + quote + points);
  }

  private boolean malformed(Location at, String message, String remedy) {
    issues.add("malformed-overlay", at, message, remedy);
    return false;
  }
}
