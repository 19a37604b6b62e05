package dev.specwright.generator.issue;

import dev.specwright.generator.source.Location;
import java.util.List;

/** Renders issues for people: what is wrong, the line it is in, what to change. */
public final class IssueReport {
  /** How much of a line is shown at most, in code points. */
  private static final int WIDTH = 100;

  private IssueReport() {}

  /** The text for a list of issues, ending in a line that counts them. */
  public static String of(List<Issue> issues) {
    StringBuilder out = new StringBuilder();
    for (Issue issue : issues) {
      out.append(of(issue)).append('\n');
    }
    return out.append(count(issues)).toString();
  }

  /** The text for one issue, without a line break at its end. */
  public static String of(Issue issue) {
    return of(issue, "error", "leave it out");
  }

  /** The text for an issue that does not keep a contract from being used; as {@link #of}. */
  public static String warning(Issue issue) {
    return of(issue, "warning", "accept it");
  }

  private static String of(Issue issue, String level, String otherwise) {
    StringBuilder out = new StringBuilder();
    out.append(level).append('[').append(issue.id()).append("] ").append(issue.location());
    out.append(": ").append(indented(issue.message())).append('\n');
    excerpt(out, issue.location());
    out.append("  fix: ").append(indented(issue.remedy()));
    if (issue.skippableAt() != null) {
      out.append("\n  or ").append(otherwise).append(": ").append(Skips.OPTION).append('=');
      out.append(Skips.entry(issue.id(), issue.skippableAt()));
    }
    return out.toString();
  }

  private static String indented(String text) {
    return text.strip().replace("\r\n", "\n").replace("\n", "\n    ");
  }

  private static void excerpt(StringBuilder out, Location location) {
    if (location.line() > location.file().lineCount()) {
      return;
    }
    String line = location.file().line(location.line());
    int length = line.codePointCount(0, line.length());
    int caret = Math.min(location.column() - 1, length);
    int from = length <= WIDTH ? 0 : Math.max(0, Math.min(caret - WIDTH / 2, length - WIDTH));
    int to = Math.min(length, from + WIDTH);
    int start = line.offsetByCodePoints(0, from);
    int end = line.offsetByCodePoints(start, to - from);
    String left = from > 0 ? "…" : "";
    String right = to < length ? "…" : "";
    String shown = left + visible(line.substring(start, end)) + right;
    out.append(String.format("%5d | %s", location.line(), shown).stripTrailing()).append('\n');
    out.append("      | ").append(" ".repeat(caret - from + left.length())).append("^\n");
  }

  private static String visible(String part) {
    StringBuilder shown = new StringBuilder();
    part.codePoints().forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return shown.toString();
  }

  private static String count(List<Issue> issues) {
    long files = issues.stream().map(issue -> issue.location().file().path()).distinct().count();
    String where = files == 1 ? issues.get(0).location().file().path() : files + " files";
    return switch (issues.size()) {
      case 0 -> "no issues";
      case 1 -> "1 issue in " + where;
      default -> issues.size() + " issues in " + where;
    };
  }
}
