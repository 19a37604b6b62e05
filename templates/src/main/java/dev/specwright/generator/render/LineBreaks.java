package dev.specwright.generator.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of code that is too wide: at the outermost place that fits, and as late as it fits there. */
final class LineBreaks {

  private static final int CONTINUATION = 4;
  private static final List<String> BREAK_BEFORE = List.of("&& ", "|| ", "? ", ": ", "+ ", "extends ", "implements ", "throws ", "permits ");

  private LineBreaks() {}

  static List<String> wrap(String line, int indent, int width) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    int margin = indent;
    while (margin + rest.length() > width) {
      int at = bestBreak(rest, width - margin, lines.isEmpty());
      if (at <= 0) {
        break;
      }
      lines.add(" ".repeat(margin) + rest.substring(0, at).stripTrailing());
      rest = rest.substring(at).stripLeading();
      margin = indent + CONTINUATION;
    }
    lines.add(" ".repeat(margin) + rest);
    return lines;
  }

  private static int bestBreak(String line, int room, boolean first) {
    JavaText text = new JavaText(line);
    int best = -1;
    int bestDepth = Integer.MAX_VALUE;
    int depth = 0;
    for (int i = 0; i < line.length() && i <= room; i++) {
      if (!text.isCode(i)) {
        continue;
      }
      char c = line.charAt(i);
      if (c == ')' || c == '>' && i > 0 && line.charAt(i - 1) != '-') {
        depth--;
      }
      int at = breakAt(line, i, first);
      int cost = c == '(' ? depth + 1 : depth;
      if (at > 0 && at < line.length() && cost <= bestDepth && at <= room) {
        best = at;
        bestDepth = cost;
      }
      if (c == '(' || c == '<' && opensTypeArguments(line, i)) {
        depth++;
      }
    }
    return best;
  }

  private static boolean opensTypeArguments(String line, int i) {
    return i + 1 < line.length() && (Character.isUpperCase(line.charAt(i + 1)) || line.charAt(i + 1) == '?' || line.charAt(i + 1) == '@' || Character.isLowerCase(line.charAt(i + 1)));
  }

  /** The column where a break at this character would cut, or 0 for none. */
  private static int breakAt(String line, int i, boolean first) {
    char c = line.charAt(i);
    if (c == '(' && i + 1 < line.length() && line.charAt(i + 1) != ')') {
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
