package dev.specwright.generator.view;

import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.EnumDeclaration;
import dev.specwright.generator.ir.ObjectDeclaration;
import dev.specwright.generator.ir.Property;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.UnionDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the views of declarations. */
final class DeclarationViews {

  private static final String VALIDATION = "dev.specwright.validation.";

  private final Map<TypeName, UnionDeclaration> unions = new HashMap<>();
  private final PropertyViews properties = new PropertyViews(unions::get);
  private final UnionViews unionViews = new UnionViews(this);

  DeclarationViews(List<Declaration> declarations) {
    declarations.forEach(this::learn);
  }

  private void learn(Declaration declaration) {
    if (declaration instanceof UnionDeclaration union) {
      unions.put(union.name(), union);
    }
    declaration.nested().forEach(this::learn);
  }

  ObjectView object(ObjectDeclaration object) {
    Set<String> members =
        object.properties().stream()
            .map(Property::javaName)
            .collect(Collectors.toCollection(HashSet::new));
    List<PropertyView> views =
        object.properties().stream().map(p -> properties.of(p, members)).toList();
    List<String> checks = new ArrayList<>();
    object.properties().forEach(property -> checks.addAll(Checking.property(property)));
    object.additional().ifPresent(value -> checks.addAll(AdditionalViews.checks(value)));
    object.counts().forEach(count -> checks.add(Checking.count(count) + ";"));
    if (!object.open()) {
      checks.add("check.noAdditionalProperties(this);");
    }
    object
        .rules()
        .forEach(rule -> checks.add("check.rule(" + JavaTypes.quoted(rule) + ".RULE, this);"));
    return new ObjectView(
        doc(object, "The JSON object " + Docs.code(object.name().simple()) + "."),
        annotations(object),
        modifiers(object),
        object.name().simple(),
        Optional.of(object.properties().stream().filter(Property::secret).toList())
            .filter(secrets -> !secrets.isEmpty())
            .map(DeclarationViews::literals),
        shortcut(object),
        AdditionalViews.read(object),
        object.additional().map(AdditionalViews::of),
        "dev.specwright.model."
            + (object.open() && object.additional().isEmpty()
                ? "OpenModelBuilder"
                : "ModelBuilder"),
        builderArguments(object),
        views,
        !checks.isEmpty(),
        checks,
        !object.rules().isEmpty(),
        nested(object, ObjectDeclaration.class).stream().map(this::object).toList(),
        nested(object, EnumDeclaration.class).stream().map(this::enumeration).toList(),
        nested(object, UnionDeclaration.class).stream().map(this::union).toList());
  }

  EnumView enumeration(EnumDeclaration enumeration) {
    List<EnumDeclaration.Constant> constants = enumeration.constants();
    List<EnumView.ConstantView> views = new ArrayList<>();
    for (int i = 0; i < constants.size(); i++) {
      EnumDeclaration.Constant constant = constants.get(i);
      views.add(
          new EnumView.ConstantView(
              enumeration.name().simple(),
              constant.javaName(),
              Literals.string(constant.value()),
              Docs.code(constant.value()),
              i + 1 < constants.size() ? "," : ""));
    }
    return new EnumView(
        doc(
            enumeration,
            "An open enum: the values the contract knows, and room for those it will."),
        modifiers(enumeration),
        enumeration.name().simple(),
        views,
        constants.stream().map(c -> Literals.string(c.value())).collect(Collectors.joining(", ")));
  }

  UnionView union(UnionDeclaration union) {
    return unionViews.of(union);
  }

  static <D extends Declaration> List<D> nested(Declaration declaration, Class<D> kind) {
    return declaration.nested().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  String modifiers(Declaration declaration) {
    List<String> names = declaration.name().names();
    if (names.size() == 1) {
      return "public ";
    }
    TypeName owner =
        new TypeName(declaration.name().packageName(), names.subList(0, names.size() - 1));
    return unions.containsKey(owner) ? "" : "public static ";
  }

  static List<String> doc(Declaration declaration, String fallback) {
    List<String> lines = new ArrayList<>(Docs.lines(declaration.doc().text()));
    if (lines.isEmpty()) {
      lines.add(fallback);
    }
    if (declaration.doc().deprecated()) {
      lines.add("");
      lines.add("<p><b>Deprecated</b> by the contract.");
    }
    return lines;
  }

  private static List<String> annotations(ObjectDeclaration object) {
    List<String> annotations = new ArrayList<>();
    if (!object.open() || object.additional().isPresent()) {
      annotations.add("@`" + VALIDATION + "UndeclaredProperties`");
    }
    List<Property> required = object.properties().stream().filter(Property::required).toList();
    if (!required.isEmpty()) {
      annotations.add("@`" + VALIDATION + "RequiredProperties`({" + literals(required) + "})");
    }
    Annotating.counts(object.counts()).ifPresent(annotations::add);
    object.rules().forEach(rule -> annotations.add("@" + JavaTypes.quoted(rule)));
    return annotations;
  }

  private static String literals(List<Property> properties) {
    return properties.stream()
        .map(p -> Literals.string(p.wireName()))
        .collect(Collectors.joining(", "));
  }

  private static String builderArguments(ObjectDeclaration object) {
    List<Property> required = object.properties().stream().filter(Property::required).toList();
    return required.isEmpty() ? "draft" : "draft, " + literals(required);
  }

  private static Optional<ObjectView.ShortcutView> shortcut(ObjectDeclaration object) {
    List<Property> required = object.properties().stream().filter(Property::required).toList();
    if (required.size() != 1 || required.get(0).nullBit() >= 0) {
      return Optional.empty();
    }
    Property only = required.get(0);
    Type type = only.value().type();
    return Optional.of(
        new ObjectView.ShortcutView(
            Docs.code(only.wireName()),
            only.javaName(),
            JavaTypes.plain(type),
            object.name().simple()));
  }
}
