package dev.specwright.generator.ir;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A union: a value is one of several arms.
 *
 * @param keyword {@code anyOf}, {@code oneOf} or {@code type}
 * @param arms in the order of the contract
 * @param discriminator the property whose value names the arm, where the contract has one
 * @param nested types that only this one uses
 */
public record UnionDeclaration(
    TypeName name,
    String pointer,
    Doc doc,
    String keyword,
    List<Arm> arms,
    Optional<Discriminator> discriminator,
    List<Declaration> nested)
    implements Declaration {

  @Override
  public UnionDeclaration withNested(List<Declaration> other) {
    return new UnionDeclaration(name, pointer, doc, keyword, arms, discriminator, other);
  }

  /** The arms as a reader tries them: the contract's order, within each degree of generality. */
  public List<Arm> inReadingOrder() {
    return arms.stream().sorted(Comparator.comparingInt(Arm::generality)).toList();
  }

  /**
   * A property whose value names the arm.
   *
   * @param property its wire name
   * @param arms the place of the arm that a value names
   */
  public record Discriminator(String property, Map<String, Integer> arms) {}

  /**
   * One arm.
   *
   * @param name the simple name of its record
   * @param value what it holds
   * @param kinds the JSON tokens it can begin with
   * @param title what to call it in a sentence, {@code a string}
   */
  public record Arm(String name, Value value, Set<Kind> kinds, String title) {

    /** How late a reader tries it: the more it takes, the later. */
    public int generality() {
      if (value.type() instanceof Type.Scalar scalar) {
        return switch (scalar.kind()) {
          case INT64, INT32, URI, BOOLEAN, DATE_TIME, DATE, TIME, UUID -> 1;
          case NUMBER, FLOAT, DECIMAL, STRING -> 2;
        };
      }
      return value.type() instanceof Type.Named ? 0 : 3;
    }
  }

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
