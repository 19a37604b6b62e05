package dev.specwright.generator.ir;

/**
 * That a property goes one way only: {@code readOnly} or {@code writeOnly}.
 *
 * @param way which one
 * @param required whether the contract requires it there; what goes both ways in Java cannot be
 *     required at all
 */
public record OneWay(Way way, boolean required) {

  /** The way of a property. */
  public enum Way {
    /** It is sent by servers: {@code readOnly}. */
    ANSWERS,
    /** It is sent by clients: {@code writeOnly}. */
    REQUESTS
  }
}
