package dev.specwright.generator.view;

import dev.specwright.generator.ir.DefaultValue;
import dev.specwright.generator.ir.OneWay;
import dev.specwright.generator.ir.Property;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.UnionDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the views of properties. */
final class PropertyViews {

  private static final String VALUES = "`dev.specwright.model.Values`";
  private static final String DRAFT = "draft";
  private static final String OPTIONAL = "`java.util.Optional`";

  private final Function<TypeName, @Nullable UnionDeclaration> unions;

  PropertyViews(Function<TypeName, @Nullable UnionDeclaration> unions) {
    this.unions = unions;
  }

  PropertyView of(Property property, Set<String> memberNames) {
    Type type = property.value().type();
    String field = property.javaName();
    return new PropertyView(
        doc(property),
        Literals.string(property.wireName()),
        Docs.code(property.wireName()),
        field,
        Fields.in(property),
        property.doc().deprecated(),
        Annotating.field(property),
        Annotating.fieldType(type),
        accessorType(property),
        accessorValue(property),
        presence(property, memberNames),
        read(property),
        Writing.property(property),
        setters(property),
        nullSetter(property, memberNames),
        adders(property, memberNames));
  }

  private static boolean isNullable(Property property) {
    return property.nullBit() >= 0;
  }

  private static String isNull(Property property) {
    return "isNull(" + property.nullBit() + ")";
  }

  private static String accessorType(Property property) {
    Type type = property.value().type();
    boolean always = property.required() || property.defaultValue().isPresent();
    return always && !isNullable(property)
        ? JavaTypes.plain(type)
        : OPTIONAL + "<" + JavaTypes.boxed(type) + ">";
  }

  private static String accessorValue(Property property) {
    String arguments =
        Formats.value(property.value().type(), property.javaName())
            + ", "
            + Literals.string(property.wireName());
    Optional<DefaultValue> fallback = property.defaultValue();
    if (!property.required() && fallback.isEmpty()) {
      return "optional(" + arguments + ")";
    }
    String value =
        property.required()
            ? "required(" + arguments + ")"
            : "orDefault(" + arguments + ", " + Defaulting.expression(fallback.get()) + ")";
    return isNullable(property)
        ? "%s ? %s.empty() : %s.of(%s)".formatted(isNull(property), OPTIONAL, OPTIONAL, value)
        : value;
  }

  private static Optional<PropertyView.PresenceView> presence(
      Property property, Set<String> memberNames) {
    if (property.required()) {
      return Optional.empty();
    }
    String value =
        property.javaName() + " != null" + (isNullable(property) ? " || " + isNull(property) : "");
    return Optional.of(
        new PropertyView.PresenceView(free("has" + capital(property), memberNames), value));
  }

  private static String read(Property property) {
    String read = Reading.expression(property.value(), "in");
    return isNullable(property) ? "in.takeNull(" + property.nullBit() + ") ? null : " + read : read;
  }

  private List<PropertyView.SetterView> setters(Property property) {
    Type type = property.value().type();
    List<PropertyView.SetterView> setters = new ArrayList<>();
    String sentence = "Sets " + Docs.code(property.wireName()) + ".";
    String method = property.javaName();
    String parameter = parameter(property);
    setters.add(
        setter(
            property,
            sentence,
            method,
            JavaTypes.plain(type),
            copied(type, parameter, property.wireName())));
    Set<String> erasures = new LinkedHashSet<>(Set.of(JavaTypes.erasure(type)));
    for (UnionDeclaration.Arm arm : arms(type)) {
      Type armType = arm.value().type();
      if (erasures.add(JavaTypes.erasure(armType))) {
        String value = JavaTypes.boxed(type) + ".of(" + parameter + ")";
        setters.add(
            setter(
                property,
                "Sets " + Docs.code(property.wireName()) + " to " + arm.title() + ".",
                method,
                JavaTypes.plain(armType),
                value));
      }
    }
    return setters;
  }

  private List<PropertyView.SetterView> adders(Property property, Set<String> memberNames) {
    if (!(property.value().type() instanceof Type.ListOf list) || list.item().nullable()) {
      return List.of();
    }
    List<PropertyView.SetterView> adders = new ArrayList<>();
    String method = free("add" + Singular.of(capital(property)), memberNames);
    String sentence = "Adds one to " + Docs.code(property.wireName()) + ".";
    String field = property.javaName();
    Type item = list.item().type();
    String append =
        VALUES
            + ".append("
            + DRAFT
            + "."
            + field
            + ", %s, "
            + Literals.string(property.wireName())
            + ")";
    adders.add(
        setter(
            property,
            sentence,
            method,
            JavaTypes.plain(item),
            append.formatted(
                JavaTypes.isPrimitive(item)
                        || !(item instanceof Type.Named || item instanceof Type.Scalar)
                        || JavaTypes.isFormatted(item)
                    ? guarded(item, "value", property.wireName())
                    : "value")));
    Set<String> erasures = new LinkedHashSet<>(Set.of(JavaTypes.erasure(item)));
    for (UnionDeclaration.Arm arm : arms(item)) {
      if (erasures.add(JavaTypes.erasure(arm.value().type()))) {
        adders.add(
            setter(
                property,
                sentence,
                method,
                JavaTypes.plain(arm.value().type()),
                append.formatted(JavaTypes.boxed(item) + ".of(value)")));
      }
    }
    return adders;
  }

  private static PropertyView.SetterView setter(
      Property property, String sentence, String method, String type, String value) {
    String wireName = Literals.string(property.wireName());
    String noted =
        isNullable(property)
            ? "set(" + wireName + ", " + property.nullBit() + ")"
            : "set(" + wireName + ")";
    String field = property.javaName();
    String parameter = method.equals(field) ? parameter(property) : "value";
    return new PropertyView.SetterView(sentence, method, type, parameter, field, value, noted);
  }

  /** A setter's parameter, named like the property unless that hides what the builder builds. */
  private static String parameter(Property property) {
    return property.javaName().equals(DRAFT) ? "value" : property.javaName();
  }

  private static Optional<PropertyView.NullSetterView> nullSetter(
      Property property, Set<String> memberNames) {
    if (!isNullable(property)) {
      return Optional.empty();
    }
    return Optional.of(
        new PropertyView.NullSetterView(
            "Sets "
                + Docs.code(property.wireName())
                + " to JSON null, which is not the same as leaving it out.",
            free(property.javaName() + "Null", memberNames),
            property.nullBit()));
  }

  private List<UnionDeclaration.Arm> arms(Type type) {
    UnionDeclaration union = type instanceof Type.Named named ? unions.apply(named.name()) : null;
    return union == null ? List.of() : union.arms();
  }

  /** The expression that refuses null by name and copies what could change. */
  static String copied(Type type, String variable, String wireName) {
    if (JavaTypes.isFormatted(type)) {
      return Formats.formatted(type, variable, wireName);
    }
    String arguments = variable + ", " + Literals.string(wireName);
    if (type instanceof Type.ListOf list) {
      return VALUES + (list.item().nullable() ? ".nullableList(" : ".list(") + arguments + ")";
    } else if (type instanceof Type.MapOf map) {
      return VALUES + (map.value().nullable() ? ".nullableMap(" : ".map(") + arguments + ")";
    } else if (type instanceof Type.FreeObject) {
      return VALUES + ".object(" + arguments + ")";
    } else if (type instanceof Type.Any) {
      return VALUES
          + ".notNull("
          + VALUES
          + ".any("
          + arguments
          + "), "
          + Literals.string(wireName)
          + ")";
    }
    return guarded(type, variable, wireName);
  }

  /** As {@link #copied}, for a boxed value that could be null. */
  static String held(Type type, String variable, String label) {
    if (JavaTypes.isFormattedScalar(type)) {
      return VALUES + ".notNull(" + variable + ", " + Literals.string(label) + ")";
    }
    if (JavaTypes.isFormatted(type)) {
      String method = type instanceof Type.ListOf ? ".list(" : ".map(";
      return VALUES + method + variable + ", " + Literals.string(label) + ")";
    }
    String plain = JavaTypes.plain(type);
    return JavaTypes.isPrimitive(type) && !plain.equals("double") && !plain.equals("float")
        ? VALUES + ".notNull(" + variable + ", " + Literals.string(label) + ")"
        : copied(type, variable, label);
  }

  private static String guarded(Type type, String variable, String wireName) {
    if (JavaTypes.isFormatted(type)) {
      return Formats.formatted(type, variable, wireName);
    }
    if (JavaTypes.isPrimitive(type)) {
      boolean real =
          JavaTypes.plain(type).equals("double") || JavaTypes.plain(type).equals("float");
      return real
          ? VALUES + ".finite(" + variable + ", " + Literals.string(wireName) + ")"
          : variable;
    }
    if (type instanceof Type.Named || type instanceof Type.Scalar) {
      return VALUES + ".notNull(" + variable + ", " + Literals.string(wireName) + ")";
    }
    return copied(type, variable, wireName);
  }

  private static List<String> doc(Property property) {
    List<String> lines = new ArrayList<>(Docs.lines(property.doc().text()));
    if (lines.isEmpty()) {
      lines.add("Gives " + Docs.code(property.wireName()) + ".");
    }
    String rest = facts(property);
    if (!rest.isEmpty()) {
      int last = lines.size() - 1;
      boolean prose = !lines.get(last).endsWith("</ul>");
      lines.set(last, prose ? lines.get(last) + " " + rest : lines.get(last));
      if (!prose) {
        lines.addAll(List.of("", "<p>" + rest));
      }
    }
    if (property.doc().deprecated()) {
      lines.add("");
      lines.add("@deprecated The contract marks it so.");
    }
    return lines;
  }

  private static String sentence(OneWay oneWay) {
    return switch (oneWay.way()) {
      case ANSWERS ->
          "Read-only: in "
              + (oneWay.required() ? "every answer" : "answers")
              + ", not in requests.";
      case REQUESTS ->
          "Write-only: in "
              + (oneWay.required() ? "every request" : "requests")
              + ", not in answers.";
    };
  }

  private static String facts(Property property) {
    List<String> facts = new ArrayList<>();
    property
        .defaultValue()
        .ifPresent(
            value ->
                facts.add(
                    "While absent it counts as "
                        + Docs.code(value.json())
                        + ", which is not sent."));
    if (isNullable(property) && property.required()) {
      facts.add("Required; empty means JSON null.");
    } else if (property.required()) {
      facts.add("Required.");
    } else if (isNullable(property) && property.defaultValue().isPresent()) {
      facts.add("Empty means JSON null.");
    }
    property.oneWay().map(PropertyViews::sentence).ifPresent(facts::add);
    return String.join(" ", facts);
  }

  private static String capital(Property property) {
    String name = property.javaName();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String free(String wanted, Set<String> memberNames) {
    String name = wanted;
    while (!memberNames.add(name)) {
      name += "_";
    }
    return name;
  }
}
