package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import java.util.List;

/**
 * What stands beside {@code anyOf} or {@code oneOf}: bounds are handed down to the arms they hold
 * for, everything else that asserts is refused.
 */
final class UnionSiblings {

  private static final List<String> NOT_HANDED_DOWN =
      List.of("enum", "format", "items", "properties", "required", "additionalProperties");

  private final Node union;
  private final String keyword;
  private final Issues issues;

  UnionSiblings(Node union, Issues issues) {
    this.union = union;
    this.keyword = union.has("anyOf") ? "anyOf" : "oneOf";
    this.issues = issues;
    NOT_HANDED_DOWN.forEach(this::refuse);
    if (keyword.equals("anyOf")) {
      refuse("oneOf");
    }
  }

  /** The bounds that hold for an arm; an issue where the arm's type cannot carry them. */
  List<Constraint> handDown(Type arm) {
    String type = ArmWords.jsonType(arm);
    if (union.has("type") && !covers(type)) {
      refuse("type");
    }
    if (arm instanceof Type.Named || arm instanceof Type.Any) {
      for (Constraint.Keyword bound : Constraint.Keyword.values()) {
        if (type.isEmpty() || Constraints.holdsFor(bound, type)) {
          refuse(bound.word());
        }
      }
      return List.of();
    }
    return Constraints.of(union, type, issues);
  }

  /** Whether {@code type} beside the union says nothing that an arm of this type does not. */
  private boolean covers(String type) {
    List<String> names = SchemaTypes.of(union).names();
    return names.contains(type) || type.equals("integer") && names.contains("number");
  }

  private void refuse(String sibling) {
    Node argument = union.get(sibling);
    if (argument != null) {
      issues.addSkippable(
          "unsupported-keyword",
          argument,
          "'%s' beside '%s' is not supported".formatted(sibling, keyword),
          "write it into each arm");
    }
  }
}
