package dev.specwright.generator.view;

import dev.specwright.generator.ir.EnumDeclaration;
import dev.specwright.generator.ir.ObjectDeclaration;
import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.UnionDeclaration;
import dev.specwright.generator.ir.UnionDeclaration.Arm;
import dev.specwright.generator.ir.UnionDeclaration.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the views of unions: above all the plan by which a reader tells the arms apart. */
final class UnionViews {

  private static final String UNRECOGNIZED = "Unrecognized::new";

  private final DeclarationViews declarations;

  UnionViews(DeclarationViews declarations) {
    this.declarations = declarations;
  }

  UnionView of(UnionDeclaration union) {
    String expected =
        union.arms().stream().map(Arm::title).distinct().collect(Collectors.joining(" or "));
    return new UnionView(
        DeclarationViews.doc(union, "A union: " + expected + "."),
        declarations.modifiers(union).replace("static ", ""),
        union.name().simple(),
        Literals.string(union.keyword().equals("type") ? "anyOf" : union.keyword()),
        Literals.string(expected),
        union.arms().stream().map(arm -> arm(union, arm)).toList(),
        factories(union),
        cases(union),
        discriminator(union),
        DeclarationViews.nested(union, ObjectDeclaration.class).stream()
            .map(declarations::object)
            .toList(),
        DeclarationViews.nested(union, EnumDeclaration.class).stream()
            .map(declarations::enumeration)
            .toList(),
        DeclarationViews.nested(union, UnionDeclaration.class).stream()
            .map(declarations::union)
            .toList());
  }

  private static UnionView.ArmView arm(UnionDeclaration union, Arm arm) {
    Type type = arm.value().type();
    String label = union.name().simple() + "." + arm.name();
    List<String> checks =
        Checking.value(arm.value(), Checking.SELF, "value", 0).stream()
            .map(check -> check + ";")
            .toList();
    return new UnionView.ArmView(
        union.name().simple(),
        arm.name(),
        arm.title(),
        JavaTypes.stored(type),
        PropertyViews.held(type, "value", label),
        Writing.value(type, "out", "value") + ";",
        !checks.isEmpty(),
        checks);
  }

  private static List<UnionView.FactoryView> factories(UnionDeclaration union) {
    List<UnionView.FactoryView> factories = new ArrayList<>();
    Set<String> erasures = new HashSet<>();
    for (Arm arm : union.arms()) {
      Type type = arm.value().type();
      if (erasures.add(JavaTypes.erasure(type))) {
        factories.add(
            new UnionView.FactoryView(
                union.name().simple(),
                arm.name(),
                JavaTypes.plain(type),
                JavaTypes.isFormatted(type)
                    ? Formats.formatted(type, "value", arm.name())
                    : "value",
                arm.title()));
      }
    }
    return factories;
  }

  private static List<String> cases(UnionDeclaration union) {
    Map<String, List<String>> kindsByAction = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      List<Arm> candidates =
          union.inReadingOrder().stream().filter(arm -> arm.kinds().contains(kind)).toList();
      if (!candidates.isEmpty()) {
        kindsByAction
            .computeIfAbsent(action(union, candidates, kind), a -> new ArrayList<>())
            .add(kind.name());
      }
    }
    List<String> cases = new ArrayList<>();
    kindsByAction.forEach(
        (action, kinds) -> cases.add("case " + String.join(", ", kinds) + " -> " + action + ";"));
    cases.add("default -> in.unrecognized(" + UNRECOGNIZED + ");");
    return cases;
  }

  private static String action(UnionDeclaration union, List<Arm> candidates, Kind kind) {
    Arm first = candidates.get(0);
    if (candidates.size() == 1
        || kind != Kind.OBJECT && !union.keyword().equals("oneOf") && takesAll(first)) {
      String fits = fits(first);
      return candidates.size() > 1 && !fits.isEmpty()
          ? fits
              + " ? "
              + arm(first)
              + " : "
              + action(union, candidates.subList(1, candidates.size()), kind)
          : arm(first);
    }
    String decoders =
        candidates.stream()
            .map(
                arm ->
                    "r -> r.arm(%s, %s::new)"
                        .formatted(Reading.decoder(arm.value(), "r"), arm.name()))
            .collect(Collectors.joining(", "));
    String keyword = Literals.string(union.keyword().equals("oneOf") ? "oneOf" : "anyOf");
    if (kind == Kind.OBJECT && union.discriminator().isPresent()) {
      String property = Literals.string(union.discriminator().get().property());
      return "in.<%1$s>discriminated(%2$s, %3$s, %1$s::armOf, %4$s, `java.util.List`.of(%5$s))"
          .formatted(union.name().simple(), keyword, property, UNRECOGNIZED, decoders);
    }
    return "in.<%s>firstFit(%s, %s, `java.util.List`.of(%s))"
        .formatted(union.name().simple(), keyword, UNRECOGNIZED, decoders);
  }

  /** Which of the arms that objects have a value names; none where there is no choice. */
  private static Optional<UnionView.DiscriminatorView> discriminator(UnionDeclaration union) {
    List<Arm> objects =
        union.inReadingOrder().stream().filter(arm -> arm.kinds().contains(Kind.OBJECT)).toList();
    if (union.discriminator().isEmpty() || objects.size() < 2) {
      return Optional.empty();
    }
    UnionDeclaration.Discriminator discriminator = union.discriminator().get();
    List<String> cases = new ArrayList<>();
    discriminator
        .arms()
        .forEach(
            (value, arm) -> {
              int place = objects.indexOf(union.arms().get(arm));
              cases.add("case " + Literals.string(value) + " -> " + place + ";");
            });
    return Optional.of(new UnionView.DiscriminatorView(Docs.code(discriminator.property()), cases));
  }

  private static String arm(Arm arm) {
    return "in.arm(%s, %s::new, %s)"
        .formatted(Reading.decoder(arm.value(), "in"), arm.name(), UNRECOGNIZED);
  }

  /** Asks whether the Java type of an integer's arm holds the integer; empty for other arms. */
  private static String fits(Arm arm) {
    if (arm.value().type() instanceof Type.Scalar scalar) {
      return switch (scalar.kind()) {
        case INT64 -> "in.fitsInt64()";
        case INT32 -> "in.fitsInt32()";
        default -> "";
      };
    }
    return "";
  }

  /** Whether an arm accepts every token of its own kind. */
  private static boolean takesAll(Arm arm) {
    return arm.value().constraints().isEmpty()
        && arm.value().type() instanceof Type.Scalar scalar
        && scalar.kind() != ScalarKind.URI
        && !scalar.kind().isFormatted();
  }
}
