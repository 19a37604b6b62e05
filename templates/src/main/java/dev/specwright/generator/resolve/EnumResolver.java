package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.EnumDeclaration;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.source.Node;
import java.util.ArrayList;
import java.util.List;

/** Resolves {@code enum} and a string {@code const}: open enums. */
final class EnumResolver {

  private final Resolution resolution;
  private final SharedTypes shared;

  EnumResolver(Resolution resolution) {
    this.resolution = resolution;
    this.shared = resolution.shared;
  }

  /** Whether a schema lists its values. */
  static boolean isEnum(Node schema) {
    Node constant = schema.get("const");
    return schema.has("enum") || constant != null && constant.isString();
  }

  Value resolve(Node schema, Place place) {
    TypeName name = shared.name(schema, place, (type, sink) -> sink.add(declare(schema, type)));
    return new Value(
        new Type.Named(name, Type.Form.ENUM), SchemaShape.allowsNull(schema), constant(schema));
  }

  EnumDeclaration declare(Node schema, TypeName name) {
    UniqueNames names = UniqueNames.ofMembers();
    names.reserve("VALUES");
    names.reserve("CODEC");
    List<EnumDeclaration.Constant> constants = new ArrayList<>();
    for (Node value : values(schema)) {
      if (value.isString()) {
        constants.add(
            new EnumDeclaration.Constant(
                names.take(JavaNames.constant(value.text())), value.text()));
      } else if (!value.isNull()) {
        resolution.issues.add(
            "unsupported-enum",
            value.location(),
            value.describe() + " is no string, and only enums of strings are supported",
            "list strings, or describe the numbers with 'type' and bounds");
      }
    }
    return new EnumDeclaration(
        name, schema.pointer().toFragment(), Resolution.doc(schema), constants);
  }

  private static List<Node> values(Node schema) {
    Node values = schema.get("enum");
    Node constant = schema.get("const");
    if (values != null) {
      return values.items();
    }
    return constant == null ? List.of() : List.of(constant);
  }

  /** A {@code const} beside an {@code enum} of more values narrows it. */
  private static List<Constraint> constant(Node schema) {
    Node constant = schema.get("const");
    return constant == null || values(schema).size() <= 1
        ? List.of()
        : List.of(new Constraint(Constraint.Keyword.CONST, constant.toJson()));
  }
}
