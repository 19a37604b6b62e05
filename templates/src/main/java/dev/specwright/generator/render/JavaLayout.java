package dev.specwright.generator.render;

import java.util.ArrayList;
import java.util.List;

/**
 * The layout pass: indents a rendered file by its braces, wraps what is wider than a page and tidies blank lines.
 *
 * <p>Templates need not care where a partial is included or how long a name is. The result follows the usual Java
 * conventions: two columns a level, four for a continuation, {@value #WIDTH} columns at most where a break exists.
 */
public final class JavaLayout {

  /** The widest line that the pass writes where it finds a place to break. */
  public static final int WIDTH = 100;

  private final List<String> out = new ArrayList<>();
  private final List<String> comment = new ArrayList<>();
  private int braces;
  private int parens;
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
    int leadingClosers = line.startsWith("}") ? 1 : 0;
    boolean hangs = parens > 0 || continued;
    int indent = 2 * (braces - leadingClosers) + (hangs && leadingClosers == 0 ? 4 : 0);
    out.addAll(LineBreaks.wrap(line, indent, WIDTH));
    braces += code.count('{') - code.count('}');
    parens += code.count('(') - code.count(')');
    continued = parens == 0 && !code.endsStatement();
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
