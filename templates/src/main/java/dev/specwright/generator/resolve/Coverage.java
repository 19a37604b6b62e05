package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.Constraint.Keyword;
import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.EnumDeclaration;
import dev.specwright.generator.ir.ObjectDeclaration;
import dev.specwright.generator.ir.Property;
import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.UnionDeclaration;
import dev.specwright.generator.ir.Value;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether one schema takes what another is meant for. In doubt it does not: bounds are only
 * compared with the very same bounds, and types that are written by hand not at all.
 */
final class Coverage {

  private static final Value ANYTHING = new Value(new Type.Any(), true, List.of());

  private record Pair(Value general, Value particular) {}

  private final Map<TypeName, Declaration> known = new HashMap<>();
  private final Set<Pair> comparing = new HashSet<>();

  Coverage(List<Declaration> declarations) {
    declarations.forEach(this::learn);
  }

  private void learn(Declaration declaration) {
    known.put(declaration.name(), declaration);
    declaration.nested().forEach(this::learn);
  }

  /** Whether the first takes what the second is meant for, null aside. */
  boolean covers(Value general, Value particular) {
    Pair pair = new Pair(general, particular);
    if (!comparing.add(pair)) {
      return true; // A type that contains itself: what else it contains decides.
    }
    try {
      return compare(general, particular);
    } finally {
      comparing.remove(pair);
    }
  }

  private boolean compare(Value general, Value particular) {
    if (!bounds(particular).containsAll(bounds(general))) {
      return false;
    }
    if (declared(particular.type()) instanceof UnionDeclaration union) {
      return general.type().equals(particular.type())
          || union.arms().stream().allMatch(arm -> covers(general, arm.value()));
    }
    if (declared(general.type()) instanceof UnionDeclaration union) {
      return union.arms().stream().anyMatch(arm -> covers(arm.value(), particular));
    }
    Optional<Set<String>> listed = listed(general);
    return listed.isPresent()
        ? listed(particular).filter(some -> overlap(listed.get(), some)).isPresent()
        : compare(general.type(), particular.type());
  }

  private boolean compare(Type general, Type particular) {
    if (general instanceof Type.Any || general.equals(particular)) {
      return true;
    } else if (general instanceof Type.Scalar scalar) {
      return kind(particular).filter(covered(scalar.kind())::contains).isPresent();
    } else if (general instanceof Type.ListOf list) {
      return particular instanceof Type.ListOf other && covers(list.item(), other.item());
    } else if (general instanceof Type.MapOf map) {
      return compareEntries(map, particular);
    } else if (general instanceof Type.FreeObject) {
      return compareEntries(new Type.MapOf(ANYTHING), particular);
    }
    return declared(general) instanceof ObjectDeclaration object
        && declared(particular) instanceof ObjectDeclaration other
        && compare(object, other);
  }

  private boolean compareEntries(Type.MapOf general, Type particular) {
    if (particular instanceof Type.MapOf map) {
      return map.names().containsAll(general.names()) && covers(general.value(), map.value());
    } else if (particular instanceof Type.FreeObject) {
      return general.names().isEmpty() && covers(general.value(), ANYTHING);
    }
    return general.names().isEmpty()
        && declared(particular) instanceof ObjectDeclaration object
        && object.properties().stream().allMatch(each -> covers(general.value(), each.value()))
        && object.additional().stream().allMatch(each -> covers(general.value(), each));
  }

  /** Whether every property that is meant for the second has its place in the first. */
  private boolean compare(ObjectDeclaration general, ObjectDeclaration particular) {
    return particular.rules().containsAll(general.rules())
        && general.properties().stream()
            .filter(Property::required)
            .allMatch(each -> isRequired(particular, each.wireName()))
        && particular.properties().stream()
            .allMatch(each -> isCovered(place(general, each.wireName()), each.value()))
        && particular.additional().stream().allMatch(each -> isCovered(elsewhere(general), each));
  }

  private boolean isCovered(Optional<Value> place, Value particular) {
    return place.isPresent() && covers(place.get(), particular);
  }

  private static boolean isRequired(ObjectDeclaration object, String name) {
    return object.properties().stream()
        .anyMatch(each -> each.required() && each.wireName().equals(name));
  }

  private static Optional<Value> place(ObjectDeclaration object, String name) {
    return object.properties().stream()
        .filter(each -> each.wireName().equals(name))
        .findFirst()
        .map(Property::value)
        .or(() -> elsewhere(object));
  }

  private static Optional<Value> elsewhere(ObjectDeclaration object) {
    return object.open() ? object.additional().or(() -> Optional.of(ANYTHING)) : Optional.empty();
  }

  /** Whether values of the second are listed by the first, unless the first just lists fewer. */
  private static boolean overlap(Set<String> general, Set<String> particular) {
    return !Collections.disjoint(general, particular)
        && (general.size() >= particular.size() || !particular.containsAll(general));
  }

  private static List<Constraint> bounds(Value value) {
    return value.constraints().stream().filter(each -> !lists(each)).toList();
  }

  private static boolean lists(Constraint constraint) {
    return constraint.keyword() == Keyword.ENUM || constraint.keyword() == Keyword.CONST;
  }

  /** The only values there are, as JSON; none if the schema does not list them. */
  private Optional<Set<String>> listed(Value value) {
    Optional<Set<String>> constants =
        value.constraints().stream()
            .filter(Coverage::lists)
            .reduce((first, second) -> second.keyword() == Keyword.CONST ? second : first)
            .map(each -> each.argument().lines().collect(Collectors.toSet()));
    return constants.isEmpty() && declared(value.type()) instanceof EnumDeclaration enumeration
        ? Optional.of(
            enumeration.constants().stream()
                .map(each -> '"' + each.value() + '"')
                .collect(Collectors.toSet()))
        : constants;
  }

  private @Nullable Declaration declared(Type type) {
    return type instanceof Type.Named named ? known.get(named.name()) : null;
  }

  private static Optional<ScalarKind> kind(Type type) {
    if (type instanceof Type.Named named && named.form() == Type.Form.ENUM) {
      return Optional.of(ScalarKind.STRING);
    }
    return type instanceof Type.Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
  }

  private static Set<ScalarKind> covered(ScalarKind general) {
    return switch (general) {
      case STRING -> EnumSet.range(ScalarKind.STRING, ScalarKind.UUID);
      case DECIMAL -> EnumSet.range(ScalarKind.INT64, ScalarKind.DECIMAL);
      case NUMBER -> EnumSet.range(ScalarKind.INT64, ScalarKind.FLOAT);
      case INT64 -> EnumSet.of(ScalarKind.INT64, ScalarKind.INT32);
      case URI, DATE_TIME, DATE, TIME, UUID, INT32, FLOAT, BOOLEAN -> EnumSet.of(general);
    };
  }
}
