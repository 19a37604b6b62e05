package dev.specwright.generator.issue;

import dev.specwright.generator.source.Location;
import dev.specwright.generator.source.Node;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects issues, so that all of them can be said at once. Not for use by several threads. */
public final class Issues {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::location).thenComparing(Issue::id).thenComparing(Issue::message);

  private final Skips skips;
  private final Map<String, Issue> found = new LinkedHashMap<>();
  private final Map<String, Issue> warnings = new LinkedHashMap<>();

  /** A collector that skips nothing. */
  public Issues() {
    this(Skips.none());
  }

  /**
   * A collector that drops skippable issues the skips name. What is wrong with the skips themselves
   * is an issue.
   */
  public Issues(Skips skips) {
    this.skips = skips;
    skips.malformed().forEach(this::add);
  }

  /** Adds an issue, unless the same was added before or a skip names it. */
  public void add(Issue issue) {
    add(issue, found);
  }

  private void add(Issue issue, Map<String, Issue> issues) {
    if (!skips.covers(issue)) {
      issues.putIfAbsent(issue.location() + " " + issue.id() + " " + issue.message(), issue);
    }
  }

  /** Adds an issue that has to be repaired. */
  public void add(String id, Location location, String message, String remedy) {
    add(new Issue(id, location, message, remedy));
  }

  /** Adds an issue about a node that a skip may name by the node's pointer. */
  public void addSkippable(String id, Node node, String message, String remedy) {
    add(new Issue(id, node.location(), message, remedy).skippable(node.pointer()));
  }

  /**
   * Adds something about a node that does not keep the contract from being used, but that its owner
   * should know; a skip that names the node's pointer says that he does.
   */
  public void warn(String id, Node node, String message, String remedy) {
    warn(new Issue(id, node.location(), message, remedy).skippable(node.pointer()));
  }

  /** As {@link #warn(String, Node, String, String)}. */
  public void warn(Issue warning) {
    add(warning, warnings);
  }

  /** Every warning by file, line and column, each once. */
  public List<Issue> warnings() {
    return warnings.values().stream().sorted(ORDER).toList();
  }

  /**
   * Adds an issue for every skip that named nothing. To be called once the whole contract has been
   * looked at.
   */
  public void addStaleSkips() {
    skips.stale().forEach(this::add);
  }

  /** Whether any issue has been added that was not skipped. */
  public boolean hasErrors() {
    return !found.isEmpty();
  }

  /** Every issue by file, line and column, each once. */
  public List<Issue> all() {
    return found.values().stream().sorted(ORDER).toList();
  }

  /**
   * Goes on only if there is no issue.
   *
   * @throws ContractException with the report of all issues if there is one
   */
  public void throwIfAny() {
    if (hasErrors()) {
      throw new ContractException(all());
    }
  }
}
