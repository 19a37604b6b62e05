package dev.specwright.generator.ir;

/**
 * One assertion of JSON Schema about a value.
 *
 * @param keyword which
 * @param argument its argument as JSON text: a number literal, a pattern, a JSON value
 */
public record Constraint(Keyword keyword, String argument) {

  /** The assertions the generator renders. */
  public enum Keyword {
    /** {@code minimum}. */
    MINIMUM("minimum"),
    /** {@code maximum}. */
    MAXIMUM("maximum"),
    /** {@code exclusiveMinimum}, as a number. */
    EXCLUSIVE_MINIMUM("exclusiveMinimum"),
    /** {@code exclusiveMaximum}, as a number. */
    EXCLUSIVE_MAXIMUM("exclusiveMaximum"),
    /** {@code multipleOf}. */
    MULTIPLE_OF("multipleOf"),
    /** {@code minLength}, in code points. */
    MIN_LENGTH("minLength"),
    /** {@code maxLength}, in code points. */
    MAX_LENGTH("maxLength"),
    /** {@code pattern}: an ECMA regular expression, unanchored. */
    PATTERN("pattern"),
    /** {@code minItems}. */
    MIN_ITEMS("minItems"),
    /** {@code maxItems}. */
    MAX_ITEMS("maxItems"),
    /** {@code uniqueItems: true}. */
    UNIQUE_ITEMS("uniqueItems"),
    /** {@code minProperties}. */
    MIN_PROPERTIES("minProperties"),
    /** {@code maxProperties}. */
    MAX_PROPERTIES("maxProperties"),
    /** {@code enum} of more than strings; one JSON literal a line. */
    ENUM("enum"),
    /** {@code const}. */
    CONST("const");

    private final String word;

    Keyword(String word) {
      this.word = word;
    }

    /** The keyword as JSON Schema writes it. */
    public String word() {
      return word;
    }
  }
}
