package dev.specwright.generator.view;

import dev.specwright.generator.ir.Operation;
import java.util.ArrayList;
import java.util.List;

/** What the views of servers and clients have in common. */
final class Operations {

  private Operations() {}

  static List<String> doc(Operation operation, List<String> tags) {
    List<String> lines = new ArrayList<>();
    String summary = operation.summary().isBlank() ? "" : Docs.inline(operation.summary().strip());
    List<String> text = Docs.lines(operation.doc().text());
    if (text.isEmpty()) {
      lines.add(
          (summary.isEmpty() ? operation.method() + " " + Docs.escape(operation.path()) : summary)
              + ".");
    } else {
      lines.addAll(text);
    }
    lines.add("");
    lines.add("<p>" + Docs.code(operation.method() + " " + operation.path()));
    lines.add("");
    lines.addAll(tags);
    if (operation.doc().deprecated()) {
      lines.add("@deprecated The contract marks it so.");
    }
    return lines;
  }
}
