package dev.specwright.generator.resolve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.ir.Constraint;
import dev.specwright.generator.ir.Doc;
import dev.specwright.generator.ir.ObjectDeclaration;
import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code union-ambiguous}, the case, does not show. */
class CoverageTest {

  private static final TypeName RULE = TypeName.parse("example.Rule");
  private static final Value TEXT = Value.of(new Type.Scalar(ScalarKind.STRING));
  private static final Value WHOLE = Value.of(new Type.Scalar(ScalarKind.INT64));

  private final ObjectDeclaration plain = object("Plain", Optional.empty(), List.of());
  private final ObjectDeclaration ruled = object("Ruled", Optional.empty(), List.of(RULE));
  private final ObjectDeclaration texts = object("Texts", Optional.of(TEXT), List.of());
  private final ObjectDeclaration wholes = object("Wholes", Optional.of(WHOLE), List.of());

  private final Coverage coverage = new Coverage(List.of(plain, ruled, texts, wholes));

  @Test
  void an_object_with_a_rule_of_its_own_does_not_take_what_one_without_is_for() {
    assertFalse(coverage.covers(value(ruled), value(plain)));
    assertTrue(coverage.covers(value(plain), value(ruled)));
  }

  @Test
  void what_other_properties_hold_tells_objects_apart() {
    assertFalse(coverage.covers(value(texts), value(wholes)));
    assertTrue(coverage.covers(value(plain), value(wholes)));
  }

  @Test
  void what_the_names_of_a_map_must_be_tells_it_from_a_map_with_any_names() {
    Constraint lower = new Constraint(Constraint.Keyword.PATTERN, "\"^[a-z]\"");
    Value any = Value.of(new Type.MapOf(TEXT));
    Value named = Value.of(new Type.MapOf(TEXT, List.of(lower)));
    assertFalse(coverage.covers(named, any));
    assertTrue(coverage.covers(any, named));
  }

  @Test
  void a_type_that_is_written_by_hand_takes_only_itself() {
    Value hand = named(TypeName.parse("example.Money"));
    assertFalse(coverage.covers(hand, value(plain)));
    assertFalse(coverage.covers(value(plain), hand));
    assertTrue(coverage.covers(hand, hand));
  }

  private static ObjectDeclaration object(
      String name, Optional<Value> additional, List<TypeName> rules) {
    return new ObjectDeclaration(
        TypeName.of("example", name),
        "#",
        Doc.NONE,
        List.of(),
        List.of(),
        true,
        additional,
        List.of(),
        rules);
  }

  private static Value value(ObjectDeclaration object) {
    return named(object.name());
  }

  private static Value named(TypeName name) {
    return Value.of(new Type.Named(name, Type.Form.OBJECT));
  }
}
