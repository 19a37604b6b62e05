package dev.specwright.generator.ir;

import java.util.List;

/** What a JSON value is in Java. */
public sealed interface Type {

  /** A JSON scalar. */
  record Scalar(ScalarKind kind) implements Type {}

  /** Any JSON value: the contract leaves it untyped. */
  record Any() implements Type {}

  /** A JSON object of which the contract says nothing more. */
  record FreeObject() implements Type {}

  /** A JSON array. */
  record ListOf(Value item) implements Type {}

  /**
   * A JSON object whose property names are free and whose values are alike.
   *
   * @param names what holds for the names, as strings
   */
  record MapOf(Value value, List<Constraint> names) implements Type {

    /** A map with any names. */
    public MapOf(Value value) {
      this(value, List.of());
    }
  }

  /** A generated type, or one that stands in for it. */
  record Named(TypeName name, Form form) implements Type {}

  /** What kind of type a name stands for. */
  enum Form {
    /** An object with properties. */
    OBJECT,
    /** An open enum. */
    ENUM,
    /** A sealed union. */
    UNION
  }
}
