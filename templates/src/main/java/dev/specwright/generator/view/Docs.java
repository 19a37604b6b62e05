package dev.specwright.generator.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the Markdown of a contract into Javadoc: the one place where that happens. */
final class Docs {

  private static final Pattern CODE = Pattern.compile("((?:&#96;)+)(.+?)(?<!&#96;)\\1(?!&#96;)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((https?://[^)\\s]+)\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S(?:.*?\\S)?)\\*\\*");

  /** Characters that no address holds as they are, escaped or not. */
  private static final Pattern NO_ADDRESS = Pattern.compile("&#\\d+;|&lt;|&gt;|[\"|^ ]");

  private Docs() {}

  /** Javadoc lines, paragraphs apart; empty for no text. */
  static List<String> lines(String markdown) {
    return Markdown.lines(markdown);
  }

  /** Javadoc text without paragraphs. */
  static String inline(String markdown) {
    String text = escape(markdown);
    text = CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(codeOf(m.group(2).strip())));
    text = LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(link(m)));
    return STRONG.matcher(text).replaceAll("<b>$1</b>");
  }

  private static String link(MatchResult match) {
    Matcher special = NO_ADDRESS.matcher(match.group(2));
    String address =
        special.replaceAll(m -> "%%%02X".formatted((int) unescape(m.group()).charAt(0)));
    try {
      new URI(address);
      return "<a href=\"" + address + "\">" + match.group(1) + "</a>";
    } catch (URISyntaxException e) {
      return match.group(1) + " (" + match.group(2) + ")";
    }
  }

  private static String unescape(String escaped) {
    return switch (escaped) {
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      default ->
          escaped.startsWith("&#")
              ? Character.toString(Integer.parseInt(escaped.substring(2, escaped.length() - 1)))
              : escaped;
    };
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
}
