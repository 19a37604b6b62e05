package dev.specwright.generator.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a block comment: one line where it fits, else a paragraph a block, wrapped at the page's
 * width.
 */
final class CommentLayout {

  private CommentLayout() {}

  static List<String> wrap(List<String> raw, int indent, int width) {
    String margin = " ".repeat(indent);
    String opening = raw.get(0).startsWith("/**") ? "/**" : "/*";
    List<String> paragraphs = paragraphs(raw);
    if (paragraphs.size() == 1) {
      String single = margin + opening + " " + paragraphs.get(0) + " */";
      if (single.length() <= width) {
        return List.of(single);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(margin + opening);
    for (String paragraph : paragraphs) {
      fill(lines, paragraph, margin + " *", width);
    }
    lines.add(margin + " */");
    return lines;
  }

  private static List<String> paragraphs(List<String> raw) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      String text = raw.get(i);
      if (i == 0) {
        text = text.substring(text.startsWith("/**") ? 3 : 2);
      } else if (text.startsWith("*") && !text.equals("*/")) {
        text = text.substring(1);
      }
      if (i == raw.size() - 1) {
        text = text.substring(0, text.lastIndexOf("*/"));
      }
      paragraphs.add(text.strip());
    }
    while (!paragraphs.isEmpty() && paragraphs.get(0).isEmpty()) {
      paragraphs.remove(0);
    }
    while (!paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).isEmpty()) {
      paragraphs.remove(paragraphs.size() - 1);
    }
    return paragraphs;
  }

  private static void fill(List<String> lines, String paragraph, String margin, int width) {
    if (paragraph.isEmpty()) {
      if (!lines.get(lines.size() - 1).equals(margin)) {
        lines.add(margin);
      }
      return;
    }
    String hang = paragraph.startsWith("@") ? "     " : paragraph.startsWith("<li>") ? "   " : " ";
    StringBuilder line = new StringBuilder(margin).append(' ');
    boolean empty = true;
    for (String word : words(paragraph)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(margin).append(hang);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  /** Splits at blanks, but never inside an inline tag: {@code {@code a b}} stays on one line. */
  private static List<String> words(String paragraph) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    for (char c : paragraph.toCharArray()) {
      if (c == ' ' && depth == 0) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
        continue;
      }
      depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
      word.append(c);
    }
    words.add(word.toString());
    return words;
  }
}
