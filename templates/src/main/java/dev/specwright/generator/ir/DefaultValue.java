package dev.specwright.generator.ir;

import java.util.List;

/** The default of a property, already fitted to its type. */
public sealed interface DefaultValue {

  /** The default as the contract writes it, for documentation. */
  String json();

  /** A scalar; the text is a JSON literal. */
  record ScalarDefault(ScalarKind kind, String json) implements DefaultValue {}

  /** A value of an open enum; the constant is its Java name. */
  record EnumDefault(TypeName type, String constant, String json) implements DefaultValue {}

  /** A value of a union: what the arm holds. */
  record UnionDefault(TypeName type, DefaultValue value, String json) implements DefaultValue {}

  /** A list. */
  record ListDefault(List<DefaultValue> items, String json) implements DefaultValue {}

  /** An object of a generated type. */
  record ObjectDefault(TypeName type, String json) implements DefaultValue {}

  /** An object without properties. */
  record EmptyMapDefault(String json) implements DefaultValue {}
}
