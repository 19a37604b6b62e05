package dev.specwright.generator.view;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.Constraint.Keyword;
import dev.specwright.generator.ir.Property;
import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.render.JavaImports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the Jakarta Validation annotations that say what the generated checks say. */
final class Annotating {

  private static final String JAKARTA = "jakarta.validation.constraints.";
  private static final String OURS = "dev.specwright.validation.";

  private Annotating() {}

  /** The annotations of a property's field. */
  static List<String> field(Property property) {
    List<String> annotations = new ArrayList<>();
    if (!property.wireName().equals(property.javaName())) {
      annotations.add("@`" + OURS + "WireName`(" + Literals.string(property.wireName()) + ")");
    }
    annotations.addAll(constraints(property.value()));
    cascade(property.value().type()).ifPresent(name -> annotations.add("@`" + name + "`"));
    return annotations;
  }

  /** The type of a property's field, its elements annotated. */
  static String fieldType(Type type) {
    if (type instanceof Type.ListOf list) {
      return "`?java.util.List`<" + element(list.item()) + ">";
    } else if (type instanceof Type.MapOf map) {
      Value name = new Value(new Type.Scalar(ScalarKind.STRING), false, map.names());
      return "`?java.util.Map`<" + element(name) + ", " + element(map.value()) + ">";
    }
    return JavaTypes.storedNullable(type);
  }

  private static String element(Value value) {
    Type type = value.type();
    boolean holds = type instanceof Type.ListOf || type instanceof Type.MapOf;
    String nullable = holds ? fieldType(type) : JavaTypes.storedNullable(type);
    String name = value.nullable() ? nullable : nullable.replaceFirst("`\\?", "`");
    String cascading =
        cascade(type)
            .map(annotation -> name.replaceFirst("`(\\??)", "`$1{" + annotation + "}"))
            .orElse(name);
    return JavaImports.annotated(constraints(value), cascading);
  }

  private static List<String> constraints(Value value) {
    List<String> annotations = new ArrayList<>();
    for (Constraint constraint : value.constraints()) {
      annotation(constraint, value.type()).ifPresent(annotations::add);
    }
    size(value).ifPresent(annotations::add);
    return annotations;
  }

  private static Optional<String> cascade(Type type) {
    if (type instanceof Type.Named named) {
      return Optional.of(
          switch (named.form()) {
            case OBJECT -> "jakarta.validation.Valid";
            case ENUM -> OURS + "KnownValue";
            case UNION -> OURS + "ValidUnion";
          });
    }
    return Optional.empty();
  }

  private static Optional<String> annotation(Constraint constraint, Type type) {
    String argument = Literals.string(constraint.argument());
    return switch (constraint.keyword()) {
      case MINIMUM, EXCLUSIVE_MINIMUM -> Optional.of(bound("Min", constraint, type));
      case MAXIMUM, EXCLUSIVE_MAXIMUM -> Optional.of(bound("Max", constraint, type));
      case MULTIPLE_OF -> Optional.of("@`" + OURS + "MultipleOf`(" + argument + ")");
      case UNIQUE_ITEMS -> Optional.of("@`" + OURS + "UniqueItems`");
      case CONST -> Optional.of("@`" + OURS + "ConstantValue`(" + argument + ")");
      case PATTERN -> Optional.of("@`" + OURS + "EcmaPattern`(regexp = " + argument + ")");
      case ENUM ->
          Optional.of(
              constraint
                  .argument()
                  .lines()
                  .map(Literals::string)
                  .collect(Collectors.joining(", ", "@`" + OURS + "EnumValues`({", "})")));
      default -> Optional.empty();
    };
  }

  /** Jakarta's own would widen a float before it compares. */
  private static String bound(String end, Constraint constraint, Type type) {
    boolean isFloat = type instanceof Type.Scalar scalar && scalar.kind() == ScalarKind.FLOAT;
    String name = (isFloat ? OURS + "Float" : JAKARTA + "Decimal") + end;
    String argument = Literals.string(constraint.argument());
    boolean inclusive =
        constraint.keyword() == Keyword.MINIMUM || constraint.keyword() == Keyword.MAXIMUM;
    return "@`"
        + name
        + (inclusive ? "`(" + argument + ")" : "`(value = " + argument + ", inclusive = false)");
  }

  /** The annotation of a class that says how many properties its objects have. */
  static Optional<String> counts(List<Constraint> counts) {
    return size(OURS + "PropertyCount", counts);
  }

  private static Optional<String> size(Value value) {
    boolean text = value.type() instanceof Type.Scalar;
    return size(text ? OURS + "CodePoints" : JAKARTA + "Size", value.constraints());
  }

  private static Optional<String> size(String annotation, List<Constraint> constraints) {
    List<String> arguments = new ArrayList<>();
    for (Constraint constraint : constraints) {
      Keyword keyword = constraint.keyword();
      if (keyword == Keyword.MIN_LENGTH
          || keyword == Keyword.MIN_ITEMS
          || keyword == Keyword.MIN_PROPERTIES) {
        arguments.add("min = " + constraint.argument());
      } else if (keyword == Keyword.MAX_LENGTH
          || keyword == Keyword.MAX_ITEMS
          || keyword == Keyword.MAX_PROPERTIES) {
        arguments.add("max = " + constraint.argument());
      }
    }
    return arguments.isEmpty()
        ? Optional.empty()
        : Optional.of("@`" + annotation + "`(" + String.join(", ", arguments) + ")");
  }
}
