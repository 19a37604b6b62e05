package dev.specwright.generator.source;

import dev.specwright.generator.issue.Issues;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML 1.2 (core schema) and JSON into located trees. What cannot be read becomes an issue,
 * never an exception.
 *
 * <p>Limits, beyond which a file is refused: {@value #MAX_CODE_POINTS} code points, {@value
 * #MAX_DEPTH} levels of nesting, {@value #MAX_ALIASED_NODES} values that aliases repeat.
 */
public final class SourceReader {
  /** The largest file that is read, in code points. */
  public static final int MAX_CODE_POINTS = 64 * 1024 * 1024;

  /** The deepest nesting of objects and arrays that is read. */
  public static final int MAX_DEPTH = 500;

  /** The number of values that all aliases of a file together may repeat. */
  public static final int MAX_ALIASED_NODES = 250_000;

  private final Path base;
  private final Issues issues;

  /**
   * A reader.
   *
   * @param base paths below this directory are shown relative to it
   * @param issues receives what is wrong with the files
   */
  public SourceReader(Path base, Issues issues) {
    this.base = base.toAbsolutePath().normalize();
    this.issues = issues;
  }

  /** Reads a file; null, with an issue, if it cannot be read. */
  public @Nullable Node read(Path path) {
    SourceFile file = open(path, null);
    return file == null ? null : parse(file);
  }

  /**
   * Reads a text that is already there; null, with an issue, if it cannot be read.
   *
   * <p>The text is YAML, of which JSON is a part.
   */
  public @Nullable Node parse(SourceFile file) {
    return new TreeBuilder(file, issues).build();
  }

  /** The path as it is shown to people. */
  public String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return shown.toString().isEmpty() ? "." : shown.toString().replace('\\', '/');
  }

  /**
   * Opens a file without parsing it; null, with an issue, if it cannot be read.
   *
   * @param wantedBy the reference that asks for the file, where an issue is located; null for the
   *     file itself
   */
  @Nullable SourceFile open(Path path, @Nullable Location wantedBy) {
    Path real = path.toAbsolutePath().normalize();
    String shown = shown(real);
    Location at = wantedBy == null ? SourceFile.ofFile(shown, real, "").start() : wantedBy;
    try {
      return decode(shown, real, Files.readAllBytes(real));
    } catch (NoSuchFileException e) {
      issues.add(
          "file-not-found", at, "there is no file " + shown, "correct the path or add the file");
    } catch (IOException e) {
      String why = Files.isDirectory(real) ? "it is a directory" : String.valueOf(e.getMessage());
      issues.add(
          "file-not-readable", at, shown + " cannot be read: " + why, "name a readable file");
    }
    return null;
  }

  private @Nullable SourceFile decode(String shown, Path real, byte[] bytes) {
    int bom = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, bom, bytes.length - bom);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length - bom + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    SourceFile file = SourceFile.ofFile(shown, real, text);
    if (result.isError()) {
      boolean utf16 = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
      issues.add(
          "not-utf8",
          file.locate(text.length()),
          utf16 ? "the file is UTF-16" : "the file is not UTF-8 from here on",
          "save the file as UTF-8");
      return null;
    }
    return file;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
