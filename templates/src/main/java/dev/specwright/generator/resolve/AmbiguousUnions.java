package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.UnionDeclaration;
import dev.specwright.generator.ir.UnionDeclaration.Arm;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Warns of arms that a reader cannot tell apart from another of their union, once every type of the
 * contract is known: of an {@code anyOf}, one whose values are read as another; of a {@code oneOf},
 * one whose values are refused for fitting another as well.
 */
final class AmbiguousUnions {

  private static final String LEAVE_OUT = "leave one of the two out";

  private final Issues issues;
  private final Map<TypeName, List<Node>> written = new HashMap<>();

  AmbiguousUnions(Issues issues) {
    this.issues = issues;
  }

  /** Remembers where the arms of a union are written, in the contract's order. */
  void note(TypeName union, List<Node> arms) {
    written.put(union, arms);
  }

  /** Looks at all unions, nested ones included. */
  void report(List<Declaration> declarations) {
    Coverage coverage = new Coverage(declarations);
    declarations.forEach(declaration -> report(declaration, coverage));
  }

  private void report(Declaration declaration, Coverage coverage) {
    if (declaration instanceof UnionDeclaration union
        && written.getOrDefault(union.name(), List.of()).size() == union.arms().size()) {
      if (union.keyword().equals("oneOf")) {
        oneOf(union, coverage);
      } else {
        anyOf(union, coverage);
      }
    }
    declaration.nested().forEach(nested -> report(nested, coverage));
  }

  private void anyOf(UnionDeclaration union, Coverage coverage) {
    List<Arm> tried = union.inReadingOrder();
    for (int later = 1; later < tried.size(); later++) {
      Arm lost = tried.get(later);
      for (Arm taken : tried.subList(0, later)) {
        if (!areNamed(union, taken, lost) && coverage.covers(taken.value(), lost.value())) {
          boolean mutual = coverage.covers(lost.value(), taken.value());
          warn(
              union,
              lost,
              "a value that fits both '%s' and '%s' is read as '%1$s', which is tried first"
                  .formatted(taken.name(), lost.name()),
              mutual || taken.generality() != lost.generality()
                  ? tellApart(taken, lost)
                  : "list '%s', which says more, before '%s'".formatted(lost.name(), taken.name()));
          break;
        }
      }
    }
  }

  private void oneOf(UnionDeclaration union, Coverage coverage) {
    List<Arm> arms = union.arms();
    for (int later = 1; later < arms.size(); later++) {
      Arm second = arms.get(later);
      for (Arm first : arms.subList(0, later)) {
        boolean firstCovers = coverage.covers(first.value(), second.value());
        boolean secondCovers = coverage.covers(second.value(), first.value());
        if (firstCovers || secondCovers) {
          warn(
              union,
              second,
              "'oneOf' refuses a value that fits both '%s' and '%s'"
                  .formatted(first.name(), second.name()),
              firstCovers && secondCovers
                  ? tellApart(first, second)
                  : firstCovers ? asAnyOf(first, second) : asAnyOf(second, first));
          break;
        }
      }
    }
  }

  private void warn(UnionDeclaration union, Arm arm, String message, String remedy) {
    Node at = written.getOrDefault(union.name(), List.of()).get(union.arms().indexOf(arm));
    issues.warn("ambiguous-union", at, message, remedy);
  }

  /** Whether a discriminator says which of the two it is. */
  private static boolean areNamed(UnionDeclaration union, Arm one, Arm other) {
    return union
        .discriminator()
        .filter(each -> each.arms().containsValue(union.arms().indexOf(one)))
        .filter(each -> each.arms().containsValue(union.arms().indexOf(other)))
        .isPresent();
  }

  private static String asAnyOf(Arm general, Arm particular) {
    return general.generality() < particular.generality()
        ? tellApart(general, particular)
        : "write 'anyOf', with '%s' before '%s'".formatted(particular.name(), general.name());
  }

  private static String tellApart(Arm one, Arm other) {
    Type first = content(one.value().type());
    Type second = content(other.value().type());
    if (first instanceof Type.Named
        && second instanceof Type.Named named
        && !first.equals(second)) {
      return switch (named.form()) {
        case OBJECT -> "make a property required in one of them, or give one a constant";
        case ENUM -> "list each value in one of them only";
        case UNION -> LEAVE_OUT;
      };
    }
    return LEAVE_OUT;
  }

  private static Type content(Type type) {
    return type instanceof Type.ListOf list ? content(list.item().type()) : type;
  }
}
