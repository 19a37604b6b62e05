package dev.specwright.fuzz;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.overlay.JsonPath;
import dev.specwright.generator.overlay.JsonPathException;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.SourceFile;
import dev.specwright.generator.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** A text is refused with a column in it, or is a query that selects nodes, each once. */
public final class JsonPathTarget {
  private static final Node ROOT =
      Objects.requireNonNull(
          new SourceReader(Path.of(""), new Issues())
              .parse(
                  SourceFile.ofText(
                      "root",
                      """
                      a: [1, 2.50, -3, 1e3, {b: x, c: [[], {}, [[deep]]]}]
                      b: {a: {a: {a: [x, y, z]}}, 'q''\u00e9 x': ~, '': true}
                      c: [{id: 1, on: true}, {id: 2, on: false}, {id: '2'}]
                      """)));

  private JsonPathTarget() {}

  /** Runs once. */
  public static void fuzzerTestOneInput(byte[] utf8) {
    if (utf8.length > Targets.MAX_LENGTH) {
      return;
    }
    String text = new String(utf8, StandardCharsets.UTF_8);
    try {
      JsonPath path = JsonPath.parse(text);
      List<Node> found = path.select(ROOT);
      if (new HashSet<>(found).size() != found.size() || !path.toString().equals(text)) {
        throw new AssertionError(path + " selects " + found);
      }
    } catch (JsonPathException e) {
      if (e.column() < 1
          || e.column() > text.length() + 1
          || String.valueOf(e.getMessage()).isBlank()
          || e.remedy().isBlank()) {
        throw new AssertionError("not for people: " + e.column() + " " + e.getMessage(), e);
      }
    }
  }
}
