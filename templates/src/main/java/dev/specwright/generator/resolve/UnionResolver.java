package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.UnionDeclaration;
import dev.specwright.generator.ir.UnionDeclaration.Arm;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.ScalarNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves {@code anyOf}, {@code oneOf} and lists of types: nullness where one arm is left, else a
 * sealed union.
 */
final class UnionResolver {

  private final Resolution resolution;
  private final SchemaResolver schemas;

  UnionResolver(Resolution resolution, SchemaResolver schemas) {
    this.resolution = resolution;
    this.schemas = schemas;
  }

  Value resolve(Node schema, Place place) {
    boolean nullable = resolution.nullability.allowsNull(schema);
    List<Node> arms = SchemaShape.realArms(schema);
    if (arms.size() == 1 && !isTypeList(schema)) {
      Value only = schemas.resolve(named(arms.get(0), schema), place);
      List<Constraint> all = new ArrayList<>(only.constraints());
      all.addAll(new UnionSiblings(schema, resolution.issues).handDown(only.type()));
      return new Value(only.type(), only.nullable() || nullable, all);
    }
    if (arms.isEmpty() && !SchemaShape.arms(schema).isEmpty()) {
      return SchemaResolver.ONLY_NULL;
    }
    if (arms.isEmpty() && !isTypeList(schema)) {
      resolution.issues.add(
          "empty-union",
          schema.location(),
          "a union without arms allows nothing",
          "list what is allowed");
      return new Value(new Type.Any(), true, List.of());
    }
    TypeName name =
        resolution.shared.name(schema, place, (type, sink) -> sink.add(declare(schema, type)));
    return new Value(new Type.Named(name, Type.Form.UNION), nullable, List.of());
  }

  UnionDeclaration declare(Node schema, TypeName name) {
    List<Declaration> nested = new ArrayList<>();
    UniqueNames armNames = UniqueNames.ofFiles();
    name.names().forEach(armNames::reserve);
    armNames.reserve("Unrecognized");
    Place inside = Place.inside(name, armNames, nested);
    resolution.ambiguous.note(name, SchemaShape.realArms(schema));
    List<Arm> arms = isTypeList(schema) ? typeArms(schema, inside) : schemaArms(schema, inside);
    String keyword = schema.has("anyOf") ? "anyOf" : schema.has("oneOf") ? "oneOf" : "type";
    return new UnionDeclaration(
        name,
        resolution.contract.references().address(schema),
        Resolution.doc(schema),
        keyword,
        arms,
        new DiscriminatorResolver(resolution, schemas.components()).resolve(schema, arms),
        nested);
  }

  private List<Arm> schemaArms(Node schema, Place inside) {
    List<Arm> arms = new ArrayList<>();
    UnionSiblings siblings = new UnionSiblings(schema, resolution.issues);
    for (Node arm : SchemaShape.realArms(schema)) {
      String wanted = arm.string(SharedTypes.NAME);
      Value value =
          schemas.resolve(withoutName(arm), inside.named((wanted == null ? "" : wanted) + "Value"));
      arms.add(arm(wanted, value, siblings.handDown(value.type()), inside));
    }
    return arms;
  }

  private List<Arm> typeArms(Node schema, Place inside) {
    List<Arm> arms = new ArrayList<>();
    for (String type : SchemaTypes.of(schema).names()) {
      Value value = schemas.body(onlyType(schema, type), inside.named(JavaNames.type(type)));
      arms.add(arm(null, value, List.of(), inside));
    }
    return arms;
  }

  private Arm arm(@Nullable String wanted, Value value, List<Constraint> beside, Place inside) {
    List<Constraint> constraints = new ArrayList<>(value.constraints());
    constraints.addAll(beside);
    String name =
        inside.scope().take(wanted == null ? ArmWords.name(value.type()) : JavaNames.type(wanted));
    Value whole = new Value(value.type(), value.nullable(), List.copyOf(constraints));
    return new Arm(name, whole, kinds(value.type()), ArmWords.title(value.type()));
  }

  private Set<UnionDeclaration.Kind> kinds(Type type) {
    return switch (ArmWords.jsonType(type)) {
      case "string" -> EnumSet.of(UnionDeclaration.Kind.STRING);
      case "integer" -> EnumSet.of(UnionDeclaration.Kind.INTEGER);
      case "number" -> EnumSet.of(UnionDeclaration.Kind.INTEGER, UnionDeclaration.Kind.NUMBER);
      case "boolean" -> EnumSet.of(UnionDeclaration.Kind.BOOLEAN);
      case "array" -> EnumSet.of(UnionDeclaration.Kind.ARRAY);
      case "object" -> EnumSet.of(UnionDeclaration.Kind.OBJECT);
      default -> EnumSet.allOf(UnionDeclaration.Kind.class);
    };
  }

  /** The only real arm, under the name that stands beside the union. */
  private static Node named(Node arm, Node union) {
    ObjectNode.Entry name = union.entry(SharedTypes.NAME);
    if (name == null || arm.has("$ref") || arm.has(SharedTypes.NAME)) {
      return arm;
    }
    List<ObjectNode.Entry> entries = new ArrayList<>(arm.entries());
    entries.add(name);
    return new ObjectNode(arm.location(), arm.pointer(), entries);
  }

  private static boolean isTypeList(Node schema) {
    return !schema.has("anyOf") && !schema.has("oneOf");
  }

  private static Node withoutName(Node arm) {
    if (!arm.has(SharedTypes.NAME)) {
      return arm;
    }
    List<ObjectNode.Entry> rest =
        arm.entries().stream().filter(entry -> !entry.key().equals(SharedTypes.NAME)).toList();
    return new ObjectNode(arm.location(), arm.pointer(), rest);
  }

  private static Node onlyType(Node schema, String type) {
    List<ObjectNode.Entry> entries =
        schema.entries().stream()
            .filter(entry -> !entry.key().equals(SharedTypes.NAME))
            .map(
                entry ->
                    entry.key().equals("type")
                        ? new ObjectNode.Entry(
                            "type",
                            entry.keyLocation(),
                            new ScalarNode(
                                entry.value().location(), entry.value().pointer(), type, type))
                        : entry)
            .toList();
    return new ObjectNode(schema.location(), schema.pointer(), entries);
  }
}
