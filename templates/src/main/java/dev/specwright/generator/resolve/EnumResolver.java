package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.EnumDeclaration;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ScalarNode;
import dev.specwright.validation.EcmaPatterns;
import dev.specwright.validation.UnsupportedPatternException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Resolves {@code enum} and a string {@code const}: open enums. */
final class EnumResolver {

  private final Resolution resolution;
  private final SharedTypes shared;

  EnumResolver(Resolution resolution) {
    this.resolution = resolution;
    this.shared = resolution.shared;
  }

  /** Whether a schema lists its values, and all of them are strings. */
  static boolean isEnum(Node schema) {
    List<Node> values = values(schema).stream().filter(value -> !value.isNull()).toList();
    List<String> types = SchemaTypes.of(schema).names();
    return !values.isEmpty()
        && values.stream().allMatch(Node::isString)
        && (types.isEmpty() || types.contains("string"));
  }

  Value resolve(Node schema, Place place) {
    TypeName name = shared.name(schema, place, (type, sink) -> sink.add(declare(schema, type)));
    return new Value(
        new Type.Named(name, Type.Form.ENUM),
        resolution.nullability.allowsNull(schema),
        constant(schema));
  }

  EnumDeclaration declare(Node schema, TypeName name) {
    UniqueNames names = UniqueNames.ofMembers();
    names.reserve("VALUES");
    names.reserve("CODEC");
    List<EnumDeclaration.Constant> constants = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    for (Node value : values(schema)) {
      if (value.isString() && listed.add(value.text())) {
        String constant = names.take(JavaNames.constant(value.text()));
        constants.add(new EnumDeclaration.Constant(constant, value.text()));
      }
    }
    checkRest(schema);
    return new EnumDeclaration(
        name, resolution.contract.references().address(schema), Resolution.doc(schema), constants);
  }

  /** Reports what stands beside the values, unless all of them fulfil it anyway. */
  private void checkRest(Node schema) {
    for (String keyword : List.of("minLength", "maxLength", "pattern")) {
      Node argument = schema.get(keyword);
      if (argument != null
          && !values(schema).stream().allMatch(v -> fulfils(v, argument, keyword))) {
        resolution.issues.addSkippable(
            "unsupported-keyword",
            argument,
            "'" + keyword + "' beside 'enum' or 'const' is broken by one of the values",
            "remove it, or every value that breaks it");
      }
    }
  }

  private static boolean fulfils(Node value, Node argument, String keyword) {
    if (!value.isString()) {
      return true;
    }
    String text = value.text();
    if (argument instanceof ScalarNode count && argument.isNumber()) {
      BigDecimal length = BigDecimal.valueOf(text.codePointCount(0, text.length()));
      int order = length.compareTo(count.number());
      return keyword.equals("minLength") ? order >= 0 : keyword.equals("maxLength") && order <= 0;
    }
    try {
      return keyword.equals("pattern")
          && argument.isString()
          && EcmaPatterns.translate(argument.text()).matcher(text).find();
    } catch (UnsupportedPatternException e) {
      return false;
    }
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
