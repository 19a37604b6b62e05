package dev.specwright.generator.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that issues can point into: usually a file, sometimes an option given to the build.
 *
 * <p>Lines end at {@code \n}, {@code \r\n} or {@code \r}, as YAML 1.2 (5.4) has it. A byte order
 * mark is not part of the text. Two source files are equal only if they are the same object.
 */
public final class SourceFile {
  private final String path;
  private final @Nullable Path realPath;
  private final String text;
  private final int[] lineStarts;

  private SourceFile(String path, @Nullable Path realPath, String text) {
    this.path = path;
    this.realPath = realPath;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /**
   * A text read from a file.
   *
   * @param path the path as shown to people
   * @param realPath the absolute path, from which relative references start
   * @param text the whole text
   */
  public static SourceFile ofFile(String path, Path realPath, String text) {
    return new SourceFile(path, realPath, text);
  }

  /**
   * A text that is in no file, such as the value of an option.
   *
   * @param name what people know it by, for example {@code option skipIssues}
   * @param text the whole text
   */
  public static SourceFile ofText(String name, String text) {
    return new SourceFile(name, null, text);
  }

  /** The path as shown to people: relative and with {@code /} where possible. */
  public String path() {
    return path;
  }

  /** The absolute path, or null if this text is in no file. */
  public @Nullable Path realPath() {
    return realPath;
  }

  /** The whole text, without a byte order mark. */
  public String text() {
    return text;
  }

  /** The number of lines, at least 1. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * The text of a line without its line break.
   *
   * @param line 1-based
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public String line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Every line of the text, without line breaks. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(lineStarts.length);
    for (int line = 1; line <= lineStarts.length; line++) {
      lines.add(line(line));
    }
    return List.copyOf(lines);
  }

  /** The location of the first character. */
  public Location start() {
    return new Location(this, 1, 1);
  }

  /**
   * The location of a character of the text.
   *
   * @param offset in UTF-16 units from the start of the text; the end of the text is allowed
   * @throws IndexOutOfBoundsException if the offset is outside the text
   */
  public Location locate(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lineStarts[line], offset) + 1;
    return new Location(this, line + 1, column);
  }

  @Override
  public String toString() {
    return path;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (breaks) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
