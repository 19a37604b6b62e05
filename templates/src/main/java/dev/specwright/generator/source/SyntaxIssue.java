package dev.specwright.generator.source;

import dev.specwright.generator.issue.Issue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Says in words for people what the YAML parser complains about. */
final class SyntaxIssue {
  private static final String ID = "yaml-syntax";
  private static final Pattern CANNOT_START =
      Pattern.compile("found character '(.)' that cannot start");
  private static final Pattern ESCAPE = Pattern.compile("found unknown escape character (.)\\(");

  private final SourceFile file;

  private SyntaxIssue(SourceFile file) {
    this.file = file;
  }

  /** The issue for an exception of the parser. */
  static Issue of(YamlEngineException e, SourceFile file) {
    SyntaxIssue issues = new SyntaxIssue(file);
    if (e instanceof MarkedYamlEngineException marked) {
      return issues.marked(marked);
    } else if (e instanceof ReaderException) {
      return issues.unprintable();
    }
    return issue(
        file.start(),
        "the file is not YAML 1.2: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "),
        "write YAML 1.2 or JSON");
  }

  private Issue marked(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    Location at = locate(e.getProblemMark()).orElseGet(file::start);
    Location start = locate(e.getContextMark()).orElse(at);
    Matcher cannotStart = CANNOT_START.matcher(problem);
    Matcher escape = ESCAPE.matcher(problem);
    if (problem.contains("(TAB)")) {
      return issue(at, "a tab cannot indent YAML", "replace it by spaces");
    } else if (cannotStart.find()) {
      String c = cannotStart.group(1);
      return issue(at, "a text without quotes cannot start with '" + c + "'", "quote the text");
    } else if (problem.startsWith("mapping values are not allowed")) {
      return issue(
          at,
          "a key is not allowed here, so this ':' has no meaning",
          "quote the text if ': ' is a part of it; otherwise put the key on a line of its own,"
              + " indented like its siblings");
    } else if (problem.contains("unexpected end of stream")) {
      return issue(start, "the text that starts here has no closing quote", "close the quote");
    } else if (problem.startsWith("expected ',' or ")) {
      char close = problem.charAt("expected ',' or '".length());
      return issue(
          at,
          "',' or '" + close + "' is missing here; the bracket was opened at " + place(start),
          "close the bracket or separate the values by ','");
    } else if (escape.find()) {
      return issue(
          at,
          "'\\" + escape.group(1) + "' is not an escape sequence",
          "write '\\\\' for a backslash, or put the text into single quotes");
    } else if (problem.contains("could not find expected ':'")) {
      return issue(
          start,
          "this line is neither 'key: value' nor an item '- value'",
          "add the ': ' after the key, or indent the line deeper if it continues the text above");
    } else if (problem.startsWith("expected '<document start>'")) {
      return issue(at, "this follows the end of the document", "remove it");
    } else if (problem.startsWith("expected the node content")) {
      return issue(
          at, "a value is missing here", "write the value, or close the bracket before it");
    } else if (problem.startsWith("expected <block end>")) {
      return misplaced(at, start);
    }
    String found = (context + " " + problem).strip().replaceAll("\\s+", " ");
    return issue(at, "the YAML cannot be read: " + found, "correct the YAML here");
  }

  private Issue misplaced(Location at, Location start) {
    String before = file.line(at.line());
    before = before.substring(0, before.offsetByCodePoints(0, at.column() - 1));
    if (!before.isBlank()) {
      return issue(
          at,
          "this follows a value that has already ended",
          "remove it, or quote the whole text if it belongs to the value");
    }
    return issue(
        at,
        "this line does not fit what starts at " + place(start),
        "indent it like its siblings, and write either keys or items '- ', not both");
  }

  private Issue unprintable() {
    String text = file.text();
    int i = 0;
    while (i < text.length() && StreamReader.isPrintable(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    String name = i < text.length() ? String.format(" U+%04X", text.codePointAt(i)) : "";
    return issue(
        file.locate(i),
        "the control character" + name + " is not allowed in YAML",
        "remove it, or write it as an escape in double quotes");
  }

  private Optional<Location> locate(Optional<Mark> mark) {
    return mark.map(m -> new Location(file, m.getLine() + 1, m.getColumn() + 1));
  }

  private static String place(Location location) {
    return "line " + location.line() + ", column " + location.column();
  }

  private static Issue issue(Location at, String message, String remedy) {
    return new Issue(ID, at, message, remedy);
  }
}
