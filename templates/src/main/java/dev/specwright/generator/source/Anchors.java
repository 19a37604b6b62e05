package dev.specwright.generator.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;

/** The anchors of a file and what its aliases may repeat. */
final class Anchors {
  private final Map<Anchor, Optional<Anchored>> anchors = new HashMap<>();
  private long repeated;

  /**
   * What an anchor names.
   *
   * @param size the number of values in it
   * @param height the levels of nesting in it
   */
  record Anchored(Node node, int size, int height) {}

  /** Remembers that a value with that anchor has begun. */
  void begin(Optional<Anchor> anchor) {
    anchor.ifPresent(name -> anchors.put(name, Optional.empty()));
  }

  /** Remembers the value of an anchor. */
  void define(Optional<Anchor> anchor, Node node, int size, int height) {
    anchor.ifPresent(name -> anchors.put(name, Optional.of(new Anchored(node, size, height))));
  }

  /** What an alias stands for. */
  Anchored resolve(Anchor anchor, Location at) {
    Optional<Anchored> found = anchors.get(anchor);
    if (found == null) {
      throw new Refusal(
          "unknown-anchor",
          at,
          "there is no anchor '&" + anchor.getValue() + "' before this alias",
          "define the anchor first, or quote the text if '*' starts one");
    }
    return found.orElseThrow(
        () ->
            new Refusal(
                "recursive-alias",
                at,
                "the alias '*" + anchor.getValue() + "' stands inside the value it repeats",
                "use a $ref for a schema that contains itself"));
  }

  /** Counts what an alias repeats. */
  void repeat(Anchored anchored, Location at) {
    repeated += anchored.size();
    if (repeated > SourceReader.MAX_ALIASED_NODES) {
      throw new Refusal(
          "alias-bomb",
          at,
          "the aliases of this file repeat more than " + SourceReader.MAX_ALIASED_NODES + " values",
          "use $ref instead of aliases of aliases");
    }
  }
}
