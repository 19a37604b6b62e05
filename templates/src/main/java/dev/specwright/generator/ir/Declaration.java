package dev.specwright.generator.ir;

import java.util.List;

/** A type to generate. */
public sealed interface Declaration permits ObjectDeclaration, EnumDeclaration, UnionDeclaration {

  /** The Java name. */
  TypeName name();

  /** The schema it comes from, as the contract would refer to it. */
  String pointer();

  /** What the contract says of it. */
  Doc doc();

  /** Types that only this one uses, declared inside it. */
  List<Declaration> nested();

  /** The same with other nested types. */
  Declaration withNested(List<Declaration> nested);
}
