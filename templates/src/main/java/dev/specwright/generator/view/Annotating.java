package dev.specwright.generator.view;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.Constraint.Keyword;
import dev.specwright.generator.ir.Property;
import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.Value;
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
    Value value = property.value();
    for (Constraint constraint : value.constraints()) {
      bound(constraint).ifPresent(annotations::add);
    }
    Type type = value.type();
    boolean text = type instanceof Type.Scalar;
    size(value, text).ifPresent(annotations::add);
    cascade(type).ifPresent(name -> annotations.add("@`" + name + "`"));
    return annotations;
  }

  /** The type of a property's field, its elements annotated. */
  static String fieldType(Type type) {
    if (type instanceof Type.ListOf list) {
      return "`?java.util.List`<" + element(list.item()) + ">";
    } else if (type instanceof Type.MapOf map) {
      return "`?java.util.Map`<" + key(map) + ", " + element(map.value()) + ">";
    }
    return JavaTypes.storedNullable(type);
  }

  private static String key(Type.MapOf map) {
    List<String> annotations = new ArrayList<>();
    Value names = new Value(new Type.Scalar(ScalarKind.STRING), false, map.names());
    map.names().forEach(constraint -> bound(constraint).ifPresent(annotations::add));
    size(names, true).ifPresent(annotations::add);
    annotations.add("`java.lang.String`");
    return String.join(" ", annotations);
  }

  private static String element(Value value) {
    String plain =
        value.nullable() ? JavaTypes.storedNullable(value.type()) : JavaTypes.stored(value.type());
    Type type = value.type();
    if (type instanceof Type.ListOf || type instanceof Type.MapOf) {
      String nested = fieldType(type);
      return value.nullable() ? nested : nested.replaceFirst("`\\?", "`");
    }
    return cascade(type)
        .map(name -> plain.replaceFirst("`(\\??)", "`$1{" + name + "}"))
        .orElse(plain);
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

  private static Optional<String> bound(Constraint constraint) {
    String argument = Literals.string(constraint.argument());
    return switch (constraint.keyword()) {
      case MINIMUM -> Optional.of("@`" + JAKARTA + "DecimalMin`(" + argument + ")");
      case MAXIMUM -> Optional.of("@`" + JAKARTA + "DecimalMax`(" + argument + ")");
      case EXCLUSIVE_MINIMUM ->
          Optional.of("@`" + JAKARTA + "DecimalMin`(value = " + argument + ", inclusive = false)");
      case EXCLUSIVE_MAXIMUM ->
          Optional.of("@`" + JAKARTA + "DecimalMax`(value = " + argument + ", inclusive = false)");
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

  private static Optional<String> size(Value value, boolean text) {
    List<String> arguments = new ArrayList<>();
    for (Constraint constraint : value.constraints()) {
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
    String annotation = text ? OURS + "CodePoints" : JAKARTA + "Size";
    return arguments.isEmpty()
        ? Optional.empty()
        : Optional.of("@`" + annotation + "`(" + String.join(", ", arguments) + ")");
  }
}
