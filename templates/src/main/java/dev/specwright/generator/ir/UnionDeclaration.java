package dev.specwright.generator.ir;

import java.util.List;
import java.util.Set;

/**
 * A union: a value is one of several arms.
 *
 * @param keyword {@code anyOf}, {@code oneOf} or {@code type}
 * @param arms in the order of the contract
 * @param nested types that only this one uses
 */
public record UnionDeclaration(
    TypeName name,
    String pointer,
    Doc doc,
    String keyword,
    List<Arm> arms,
    List<Declaration> nested)
    implements Declaration {

  @Override
  public UnionDeclaration withNested(List<Declaration> other) {
    return new UnionDeclaration(name, pointer, doc, keyword, arms, other);
  }

  /**
   * One arm.
   *
   * @param name the simple name of its record
   * @param value what it holds
   * @param kinds the JSON tokens it can begin with
   * @param title what to call it in a sentence, {@code a string}
   */
  public record Arm(String name, Value value, Set<Kind> kinds, String title) {}

  /** The kinds of JSON token that arms are told apart by. */
  public enum Kind {
    /** A string. */
    STRING,
    /** A number with an integral value. */
    INTEGER,
    /** Any other number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** An object. */
    OBJECT,
    /** An array. */
    ARRAY
  }
}
