package dev.specwright.generator.view;

import java.util.List;
import java.util.Optional;

/**
 * A class for an object with properties.
 *
 * @param doc Javadoc lines
 * @param annotations on the class
 * @param modifiers what goes before {@code final class}, with a blank behind it
 * @param secretNames the literals of those that {@code toString} hides, comma separated, absent for
 *     none
 * @param shortcut the property that alone makes a value, for a static {@code of}
 * @param unknown what the reader does with a property the contract does not declare
 * @param additional undeclared properties, where they hold values of one type
 * @param builderBase the qualified name of the class that the builder extends
 * @param builderArguments what the builder hands to it: the draft, and the wire names of required
 *     properties as string literals
 * @param checked whether there is anything to check
 * @param readByRules whether the checks call hand-written rules, which look properties up by name
 */
public record ObjectView(
    List<String> doc,
    List<String> annotations,
    String modifiers,
    String name,
    Optional<String> secretNames,
    Optional<ShortcutView> shortcut,
    String unknown,
    Optional<AdditionalView> additional,
    String builderBase,
    String builderArguments,
    List<PropertyView> properties,
    boolean checked,
    List<String> checks,
    boolean readByRules,
    List<ObjectView> objects,
    List<EnumView> enums,
    List<UnionView> unions) {

  /** A static {@code of} with one argument. */
  public record ShortcutView(String wireName, String setter, String parameterType, String type) {}

  /**
   * Undeclared properties that hold values of one type.
   *
   * @param fieldType the nullable map of the field
   * @param type the map of the accessor
   * @param shown the expression for the accessor, of a map that is there
   * @param write the statement that writes them
   * @param valueType what the builder takes
   * @param value the expression that the builder keeps
   */
  public record AdditionalView(
      String fieldType, String type, String shown, String write, String valueType, String value) {}
}
