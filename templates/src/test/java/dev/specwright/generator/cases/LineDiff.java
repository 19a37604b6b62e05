package dev.specwright.generator.cases;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, with a little of what is around them. */
final class LineDiff {

  private static final int CONTEXT = 2;
  private static final int MOST = 60;

  private LineDiff() {}

  /** Lines that only the first text has begin with {@code -}, those only the second has with +. */
  static String of(String expected, String actual) {
    List<String> before = expected.lines().toList();
    List<String> after = actual.lines().toList();
    List<String> all = edits(before, after, lengths(before, after));
    List<String> shown = new ArrayList<>();
    boolean gap = false;
    for (int i = 0; i < all.size() && shown.size() < MOST; i++) {
      if (nearChange(all, i)) {
        if (gap && !shown.isEmpty()) {
          shown.add("  ...");
        }
        shown.add(all.get(i));
      }
      gap = !nearChange(all, i);
    }
    if (shown.isEmpty()) {
      shown.add("  (the ends of lines)");
    }
    return String.join("\n", shown);
  }

  private static boolean nearChange(List<String> lines, int at) {
    int from = Math.max(0, at - CONTEXT);
    int to = Math.min(lines.size(), at + CONTEXT + 1);
    return lines.subList(from, to).stream().anyMatch(line -> !line.startsWith("  "));
  }

  /** How long the longest common subsequence is from each pair of lines on. */
  private static int[][] lengths(List<String> before, List<String> after) {
    int[][] lengths = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            before.get(i).equals(after.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static List<String> edits(List<String> before, List<String> after, int[][] lengths) {
    List<String> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        edits.add("  " + before.get(i++));
        j++;
      } else if (j == after.size() || i < before.size() && lengths[i + 1][j] >= lengths[i][j + 1]) {
        edits.add("- " + before.get(i++));
      } else {
        edits.add("+ " + after.get(j++));
      }
    }
    return edits;
  }
}
