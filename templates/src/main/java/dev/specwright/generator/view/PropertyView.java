package dev.specwright.generator.view;

import java.util.List;
import java.util.Optional;

/**
 * A property of an object.
 *
 * @param doc Javadoc lines of the accessor
 * @param wireName a string literal
 * @param wireText the wire name as Javadoc text
 * @param field its field, inside any method of the object
 * @param annotations Jakarta constraints on the field
 * @param fieldType the boxed, nullable type of the field
 * @param accessorType what the accessor returns
 * @param accessorValue the expression it returns
 * @param presence the expression that says whether it is on the wire, absent for required
 *     properties
 * @param read the expression that reads it
 * @param write the statement that writes it
 */
public record PropertyView(
    List<String> doc,
    String wireName,
    String wireText,
    String name,
    String field,
    boolean deprecated,
    List<String> annotations,
    String fieldType,
    String accessorType,
    String accessorValue,
    Optional<PresenceView> presence,
    String read,
    String write,
    List<SetterView> setters,
    Optional<NullSetterView> nullSetter,
    List<SetterView> adders) {

  /** The method that says whether a property is on the wire. */
  public record PresenceView(String method, String value) {}

  /**
   * A builder method.
   *
   * @param method its name
   * @param parameterType its parameter's type
   * @param value the expression that goes into the field
   * @param noted the expression that notes it and gives the builder
   */
  public record SetterView(
      String sentence,
      String method,
      String parameterType,
      String parameter,
      String field,
      String value,
      String noted) {}

  /** The builder method that sets an explicit null. */
  public record NullSetterView(String sentence, String method, int bit) {}
}
