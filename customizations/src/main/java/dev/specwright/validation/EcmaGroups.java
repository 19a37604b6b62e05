package dev.specwright.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a pattern while it is read: which are open, and which have certainly matched at a
 * back-reference.
 */
final class EcmaGroups {
  enum Kind {
    PLAIN,
    CAPTURE,
    LOOKAHEAD,
    NOT_LOOKAHEAD,
    LOOKBEHIND;

    boolean isAssertion() {
      return this != PLAIN && this != CAPTURE;
    }
  }

  /** One pair of parentheses, or the whole pattern. */
  static final class Group {
    final Kind kind;
    final int opened;
    private final @Nullable Group parent;
    private final int branch;
    private int branches = 1;
    private boolean closed;
    private boolean optional;

    private Group(Kind kind, int opened, @Nullable Group parent) {
      this.kind = kind;
      this.opened = opened;
      this.parent = parent;
      this.branch = parent == null ? 1 : parent.branches;
    }

    void makeOptional() {
      optional = true;
    }
  }

  private final List<Group> captures = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private Group current = new Group(Kind.PLAIN, 0, null);
  private int depth;

  void open(Kind kind, int at) {
    current = new Group(kind, at, current);
    depth++;
    if (kind == Kind.CAPTURE) {
      captures.add(current);
    }
  }

  /** Gives the capture opened last a name; false when the name is taken. */
  boolean name(String name) {
    return names.putIfAbsent(name, captures.size()) == null;
  }

  /** The number of the named capture, 0 when there is none so far. */
  int number(String name) {
    return names.getOrDefault(name, 0);
  }

  void nextBranch() {
    current.branches++;
  }

  /** Closes the innermost group; null when none is open. */
  @Nullable Group close() {
    var group = current;
    if (group.parent == null) {
      return null;
    }
    group.closed = true;
    current = group.parent;
    depth--;
    return group;
  }

  /** The innermost open group; null when all are closed. */
  @Nullable Group open() {
    return current.parent == null ? null : current;
  }

  int depth() {
    return depth;
  }

  boolean inLookbehind() {
    for (var group = current; group != null; group = group.parent) {
      if (group.kind == Kind.LOOKBEHIND) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the capture has matched whenever this place is reached. Only then do the engines agree:
   * ECMA's reference to a capture that took no part matches the empty string, Java's fails.
   */
  boolean hasCertainlyMatched(int capture) {
    if (capture < 1 || capture > captures.size() || inLookbehind()) {
      return false;
    }
    var group = captures.get(capture - 1);
    while (group.closed) {
      var parent = group.parent;
      if (group.optional
          || group.kind == Kind.NOT_LOOKAHEAD
          || group.kind == Kind.LOOKBEHIND
          || parent == null) {
        return false;
      }
      if (!parent.closed) {
        return group.branch == parent.branches;
      }
      if (parent.branches > 1) {
        return false;
      }
      group = parent;
    }
    return false;
  }
}
