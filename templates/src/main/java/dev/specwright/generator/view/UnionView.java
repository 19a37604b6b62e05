package dev.specwright.generator.view;

import java.util.List;
import java.util.Optional;

/**
 * A sealed interface for a union.
 *
 * @param keyword a string literal: the JSON Schema keyword
 * @param expected a string literal: what the arms are, in words
 * @param cases one case of the reader's switch a kind of token
 * @param discriminator how an object names its arm
 */
public record UnionView(
    List<String> doc,
    String modifiers,
    String name,
    String keyword,
    String expected,
    List<ArmView> arms,
    List<FactoryView> factories,
    List<String> cases,
    Optional<DiscriminatorView> discriminator,
    List<ObjectView> objects,
    List<EnumView> enums,
    List<UnionView> unions) {

  /**
   * A record for one arm.
   *
   * @param type the component's type
   * @param guard the expression that checks and copies the component
   * @param checked whether anything is left to check
   * @param write the statement that writes it
   */
  public record ArmView(
      String union,
      String name,
      String title,
      String type,
      String guard,
      String write,
      boolean checked,
      List<String> checks) {}

  /**
   * A method that says which arm a value names.
   *
   * @param text the property's wire name as Javadoc text
   * @param cases the cases of its switch
   */
  public record DiscriminatorView(String text, List<String> cases) {}

  /** A static {@code of} for one arm. */
  public record FactoryView(
      String union, String arm, String parameterType, String value, String title) {}
}
