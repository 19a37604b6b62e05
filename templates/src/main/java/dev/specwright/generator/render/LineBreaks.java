package dev.specwright.generator.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a line of code that is too wide: at the outermost place that fits, and as late as it fits
 * there.
 */
final class LineBreaks {

  private static final int CONTINUATION = 4;
  private static final List<String> BREAK_BEFORE =
      List.of("&& ", "|| ", "? ", ": ", "+ ", "extends ", "implements ", "throws ", "permits ");

  private LineBreaks() {}

  static List<String> wrap(String line, int indent, int width) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    int margin = indent;
    while (margin + rest.length() > width) {
      Break at = best(rest, width - margin, width - indent - CONTINUATION);
      if (at == null) {
        break;
      }
      lines.add(" ".repeat(margin) + rest.substring(0, at.column).stripTrailing());
      rest = rest.substring(at.column).stripLeading();
      margin = at.depth > 0 ? margin + CONTINUATION : Math.max(margin, indent + CONTINUATION);
    }
    lines.add(" ".repeat(margin) + rest);
    return lines;
  }

  /**
   * A place to break: the column where the next line begins, and the parentheses that are open
   * there.
   */
  private record Break(int column, int depth) {}

  private static @Nullable Break best(String line, int room, int roomBelow) {
    JavaText text = new JavaText(line);
    Break best = null;
    int depth = 0;
    for (int i = 0; i < line.length() && i <= room; i++) {
      if (!text.isCode(i)) {
        continue;
      }
      char c = line.charAt(i);
      if (c == ')' || c == '>' && i > 0 && line.charAt(i - 1) != '-') {
        depth--;
      }
      int column = c == '=' && depth > 0 ? 0 : breakAt(line, i);
      int inside = c == '(' || c == '<' ? depth + 1 : depth;
      if (column > 0 && column < line.length() && column <= room) {
        if (depth == 0 && (c == '=' || c == '>') && line.length() - column <= roomBelow) {
          return new Break(column, 0);
        }
        if (best == null || inside <= best.depth) {
          best = new Break(column, inside);
        }
      }
      if (c == '(' || c == '<' && opensTypeArguments(line, i)) {
        depth++;
      }
    }
    return best;
  }

  private static boolean opensTypeArguments(String line, int i) {
    if (i + 1 >= line.length()) {
      return false;
    }
    char next = line.charAt(i + 1);
    return Character.isLetter(next) || next == '?' || next == '@';
  }

  /** The column where a break at this character would cut, or 0 for none. */
  private static int breakAt(String line, int i) {
    char c = line.charAt(i);
    if (c == '(' && i + 1 < line.length() && line.charAt(i + 1) != ')') {
      return i + 1;
    }
    if (c == '<' && line.startsWith("<@", i)) {
      return i + 1;
    }
    if (c == ',' && i + 1 < line.length() && line.charAt(i + 1) == ' ') {
      return i + 2;
    }
    if (c == '=' && line.startsWith(" = ", i - 1)) {
      return i + 2;
    }
    if (c == '>' && line.startsWith("-> ", i - 1)) {
      return i + 2;
    }
    if (i > 0 && line.charAt(i - 1) == ' ') {
      for (String operator : BREAK_BEFORE) {
        if (line.startsWith(operator, i)) {
          return i;
        }
      }
    }
    if (c == '.' && i > 1 && line.charAt(i - 1) == ')') {
      return i;
    }
    return 0;
  }
}
