package dev.specwright.generator.ir;

/**
 * What a contract says of a thing, for people.
 *
 * @param text Markdown; empty for nothing
 * @param deprecated whether the contract marks it so
 */
public record Doc(String text, boolean deprecated) {

  /** Nothing said. */
  public static final Doc NONE = new Doc("", false);
}
