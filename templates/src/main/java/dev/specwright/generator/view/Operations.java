package dev.specwright.generator.view;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.ir.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the views of servers and clients have in common. */
final class Operations {

  private Operations() {}

  static Map<String, List<Operation>> byTag(ContractModel contract) {
    Map<String, List<Operation>> tags = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      tags.computeIfAbsent(operation.tag(), tag -> new ArrayList<>()).add(operation);
    }
    return tags;
  }

  /** {@code chat-models} to {@code ChatModels}. */
  static String typeName(String tag) {
    StringBuilder name = new StringBuilder();
    for (String word : tag.split("[^\\p{Alnum}]+")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    String plain = name.isEmpty() ? "Default" : name.toString();
    return Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
  }

  static String fieldName(String tag) {
    String type = typeName(tag);
    String field = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    return field.equals("default") ? "default_" : field;
  }

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
