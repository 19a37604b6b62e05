package dev.specwright.generator.ir;

import java.util.List;
import java.util.Optional;

/**
 * An object with properties.
 *
 * @param counts how many properties it has, declared or not
 * @param open whether properties that the contract does not declare are allowed, and kept
 * @param additional what undeclared properties hold, where the contract says so
 * @param nested types that only this one uses
 * @param rules annotations of hand-written rules that the overlay attaches
 */
public record ObjectDeclaration(
    TypeName name,
    String pointer,
    Doc doc,
    List<Property> properties,
    List<Constraint> counts,
    boolean open,
    Optional<Value> additional,
    List<Declaration> nested,
    List<TypeName> rules)
    implements Declaration {

  @Override
  public ObjectDeclaration withNested(List<Declaration> other) {
    return new ObjectDeclaration(
        name, pointer, doc, properties, counts, open, additional, other, rules);
  }

  /** The same with other properties. */
  public ObjectDeclaration withProperties(List<Property> other) {
    return new ObjectDeclaration(
        name, pointer, doc, other, counts, open, additional, nested, rules);
  }
}
