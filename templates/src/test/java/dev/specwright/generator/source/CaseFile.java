package dev.specwright.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases kept as text: each starts with a line {@code ==== name}, then comes the input, a line
 * {@code ---->} and what is expected. {@code ␉} stands for a tab, {@code ␇} for the control
 * character BEL.
 */
public final class CaseFile {

  /** One case. Input and expectation end without a line break. */
  public record Case(String name, String input, String expected) {}

  private CaseFile() {}

  /** Reads a resource next to the class. */
  public static List<Case> read(Class<?> owner, String resource) {
    List<Case> cases = new ArrayList<>();
    for (String block : text(owner, resource).split("(?m)^==== ")) {
      if (!block.isBlank()) {
        int head = block.indexOf('\n');
        String[] parts = block.substring(head + 1).split("(?m)^---->\n", -1);
        if (parts.length != 2) {
          throw new IllegalStateException(resource + ": no single '---->' in: " + block);
        }
        String input = parts[0].replace('␉', '\t').replace('␇', '\u0007');
        cases.add(
            new Case(block.substring(0, head).strip(), chop(input), parts[1].stripTrailing()));
      }
    }
    if (cases.isEmpty()) {
      throw new IllegalStateException(resource + " has no case");
    }
    return cases;
  }

  private static String chop(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private static String text(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " next to " + owner);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
