package dev.specwright.generator.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The layout pass: indents a rendered file by its braces, wraps what is wider than a page and
 * tidies blank lines.
 *
 * <p>Templates need not care where a partial is included or how long a name is. The result follows
 * the usual Java conventions: two columns a level, four for a continuation, {@value #WIDTH} columns
 * at most where a break exists.
 */
public final class JavaLayout {

  /** The widest line that the pass writes where it finds a place to break. */
  public static final int WIDTH = 100;

  private final List<String> out = new ArrayList<>();
  private final List<String> comment = new ArrayList<>();
  private int braces;
  private final Deque<Integer> openParens = new ArrayDeque<>();
  private int expression;
  private boolean continued;
  private boolean inComment;

  private JavaLayout() {}

  /** Lays out one file; the text between the lines' own margins is kept as it is. */
  public static String format(String text) {
    JavaLayout layout = new JavaLayout();
    text.lines().forEach(layout::line);
    return String.join("\n", layout.tidy()) + "\n";
  }

  private void line(String raw) {
    String line = raw.strip();
    if (inComment || line.startsWith("/*")) {
      comment(line);
      return;
    }
    if (line.isEmpty()) {
      out.add("");
      return;
    }
    if (line.startsWith("//")) {
      out.add(margin(0) + line);
      return;
    }
    JavaText code = new JavaText(line);
    int indent = indent(line);
    if (!line.startsWith(".")) {
      expression = indent;
    }
    out.addAll(LineBreaks.wrap(line, indent, WIDTH));
    braces += code.count('{') - code.count('}');
    track(code, indent);
    continued = openParens.isEmpty() && !code.endsStatement();
  }

  /**
   * A chained call hangs from its expression, an argument from its parenthesis, the rest of a
   * statement from it.
   */
  private int indent(String line) {
    if (line.startsWith("}")) {
      return 2 * (braces - 1);
    }
    if (line.startsWith(".")) {
      return expression + 4;
    }
    if (!openParens.isEmpty()) {
      return openParens.peek() + 4;
    }
    return 2 * braces + (continued ? 4 : 0);
  }

  /**
   * Remembers from where each parenthesis hangs that a line leaves open, and closes those it
   * closes.
   */
  private void track(JavaText code, int indent) {
    int open = code.count('(') - code.count(')');
    for (; open > 0; open--) {
      openParens.push(indent);
    }
    for (; open < 0 && !openParens.isEmpty(); open++) {
      expression = openParens.pop() - 4;
    }
  }

  private void comment(String line) {
    inComment = true;
    comment.add(line);
    if (line.endsWith("*/")) {
      out.addAll(CommentLayout.wrap(comment, 2 * braces, WIDTH));
      comment.clear();
      inComment = false;
    }
  }

  private String margin(int extra) {
    return " ".repeat(2 * braces + extra);
  }

  /** Drops blank lines that double, follow an opening brace or precede a closing one. */
  private List<String> tidy() {
    List<String> tidy = new ArrayList<>();
    for (int i = 0; i < out.size(); i++) {
      String line = out.get(i).stripTrailing();
      if (line.isEmpty()) {
        String before = tidy.isEmpty() ? "{" : tidy.get(tidy.size() - 1);
        String after = nextText(i);
        if (before.isEmpty() || before.endsWith("{") || after.startsWith("}") || after.isEmpty()) {
          continue;
        }
      }
      tidy.add(line);
    }
    return tidy;
  }

  private String nextText(int from) {
    for (int i = from + 1; i < out.size(); i++) {
      String line = out.get(i).strip();
      if (!line.isEmpty()) {
        return line;
      }
    }
    return "";
  }
}
