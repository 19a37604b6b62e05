package dev.specwright.generator.ir;

import java.util.List;

/** An open enum of strings. */
public record EnumDeclaration(TypeName name, String pointer, Doc doc, List<Constant> constants)
    implements Declaration {

  @Override
  public List<Declaration> nested() {
    return List.of();
  }

  @Override
  public EnumDeclaration withNested(List<Declaration> nested) {
    return this;
  }

  /**
   * A value that the contract knows.
   *
   * @param javaName the Java constant
   * @param value the JSON string
   */
  public record Constant(String javaName, String value) {}
}
