package dev.specwright.generator.view;

import java.util.List;

/**
 * A class for an open enum.
 *
 * @param modifiers what goes before {@code final class}, with a blank behind it
 */
public record EnumView(
    List<String> doc,
    String modifiers,
    String name,
    List<ConstantView> constants,
    String literals) {

  /**
   * A value that the contract knows.
   *
   * @param literal the value as a string literal
   * @param text the value as Javadoc text
   * @param separator what follows it in a list of enum constants
   */
  public record ConstantView(
      String enumName, String name, String literal, String text, String separator) {}
}
