package dev.specwright.generator.source;

import java.util.Comparator;

/**
 * A place in a source.
 *
 * @param file the source
 * @param line 1-based
 * @param column 1-based, in Unicode code points
 */
public record Location(SourceFile file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing((Location location) -> location.file().path())
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /**
   * Checks that line and column are at least 1.
   *
   * @throws IllegalArgumentException if one is not
   */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
    }
  }

  /** Orders by path, then line, then column. */
  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, as editors and terminals make it a link. */
  @Override
  public String toString() {
    return file.path() + ":" + line + ":" + column;
  }
}
