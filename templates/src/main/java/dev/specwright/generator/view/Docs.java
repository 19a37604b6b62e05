package dev.specwright.generator.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the Markdown of a contract into Javadoc: the one place where that happens. */
final class Docs {

  private static final Pattern CODE = Pattern.compile("(?:&#96;){1,2}(.+?)(?:&#96;){1,2}");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((https?://[^)\\s]+)\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S(?:.*?\\S)?)\\*\\*");

  private Docs() {}

  /** Javadoc lines, paragraphs apart; empty for no text. */
  static List<String> lines(String markdown) {
    List<String> lines = new ArrayList<>();
    boolean list = false;
    StringBuilder paragraph = new StringBuilder();
    for (String raw : markdown.strip().split("\\R", -1)) {
      String line = raw.strip();
      boolean item = line.startsWith("- ") || line.startsWith("* ");
      if (line.isEmpty() || item || line.startsWith("#")) {
        flush(lines, paragraph, list);
      }
      if (item != list && (item || !line.isEmpty())) {
        lines.add(item ? "<ul>" : "</ul>");
        list = item;
      }
      if (item) {
        paragraph.append("<li>").append(inline(line.substring(2)));
      } else if (!line.isEmpty()) {
        paragraph
            .append(paragraph.isEmpty() ? "" : " ")
            .append(inline(line.replaceFirst("^#+\\s*", "")));
      }
    }
    flush(lines, paragraph, list);
    if (list) {
      lines.add("</ul>");
    }
    return lines;
  }

  /** Javadoc text without paragraphs. */
  static String inline(String markdown) {
    String text = escape(markdown);
    text = CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(codeOf(m.group(1))));
    text = LINK.matcher(text).replaceAll("<a href=\"$2\">$1</a>");
    return STRONG.matcher(text).replaceAll("<b>$1</b>");
  }

  /** Code as Javadoc: an inline tag where the text allows one. */
  static String code(String text) {
    return codeOf(escape(text));
  }

  private static String codeOf(String escaped) {
    return escaped.contains("&") ? "<code>" + escaped + "</code>" : "{@code " + escaped + "}";
  }

  /** Text in which nothing means anything to Javadoc, to the compiler or to the passes. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '@' -> out.append("&#64;");
        case '`' -> out.append("&#96;");
        case '\\' -> out.append("&#92;");
        case '{' -> out.append("&#123;");
        case '}' -> out.append("&#125;");
        case '/' ->
            out.append(out.length() > 0 && out.charAt(out.length() - 1) == '*' ? "&#47;" : "/");
        default -> out.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return out.toString();
  }

  private static void flush(List<String> lines, StringBuilder paragraph, boolean list) {
    if (paragraph.isEmpty()) {
      return;
    }
    boolean first = lines.isEmpty();
    if (!first && !list && !paragraph.toString().startsWith("<li>")) {
      lines.add("");
      lines.add("<p>" + paragraph);
    } else {
      lines.add(paragraph.toString());
    }
    paragraph.setLength(0);
  }
}
