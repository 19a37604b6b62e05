package dev.specwright.generator.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a Markdown text as lines of Javadoc: paragraphs, headings, lists, fenced code. */
final class Markdown {

  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|(\\d{1,9})[.)])\\s+(.*)");
  private static final Pattern FENCE = Pattern.compile("(```+|~~~+)[^`]*");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String list = "";
  private String fence = "";
  private boolean afterBlank;

  private Markdown() {}

  /** Paragraphs apart; empty for no text. */
  static List<String> lines(String markdown) {
    Markdown blocks = new Markdown();
    markdown.strip().lines().forEach(blocks::line);
    blocks.end();
    return blocks.lines;
  }

  private void line(String raw) {
    String line = raw.strip();
    Matcher item = ITEM.matcher(line);
    Matcher heading = HEADING.matcher(line);
    Matcher opening = FENCE.matcher(line);
    if (!fence.isEmpty()) {
      code(raw, line);
    } else if (line.isEmpty()) {
      flush();
    } else if (opening.matches()) {
      closeList();
      fence = opening.group(1);
      lines.add("<pre>");
    } else if (heading.matches()) {
      closeList();
      text.append("<b>").append(Docs.inline(heading.group(1))).append("</b>");
      flush();
    } else if (item.matches()) {
      openList(item.group(1) == null ? "ul" : "ol");
      text.append("<li>").append(Docs.inline(item.group(2)));
    } else {
      prose(raw, line);
    }
    afterBlank = line.isEmpty();
  }

  /**
   * More of a paragraph or an item; text that stands at the margin after a blank line is no item's.
   */
  private void prose(String raw, String line) {
    if (afterBlank && !list.isEmpty() && !Character.isWhitespace(raw.charAt(0))) {
      closeList();
    }
    text.append(text.isEmpty() ? "" : " ").append(Docs.inline(line));
  }

  private void code(String raw, String line) {
    if (line.startsWith(fence)) {
      lines.add("</pre>");
      fence = "";
      return;
    }
    int margin = raw.length() - raw.stripLeading().length();
    lines.add("&#32;".repeat(margin) + Docs.escape(line));
  }

  private void openList(String kind) {
    if (list.equals(kind)) {
      flush();
      return;
    }
    closeList();
    list = kind;
    lines.add("<" + kind + ">");
  }

  private void closeList() {
    flush();
    if (!list.isEmpty()) {
      lines.add("</" + list + ">");
      list = "";
    }
  }

  private void end() {
    closeList();
    if (!fence.isEmpty()) {
      lines.add("</pre>");
    }
  }

  private void flush() {
    if (text.isEmpty()) {
      return;
    }
    if (list.isEmpty() && !lines.isEmpty()) {
      lines.add("");
      text.insert(0, "<p>");
    }
    lines.add(text.toString());
    text.setLength(0);
  }
}
