package dev.specwright.json;

import java.util.List;

/**
 * A value of the wrong shape met in {@link JsonReader.Mode#BINDING}; the binding turns it into the
 * exception its users expect.
 */
public final class JsonBindingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final String expected;
  private final int line;
  private final int column;

  JsonBindingException(Problem problem, String expected, int line, int column) {
    super(problem.toString());
    this.problem = problem;
    this.expected = expected;
    this.line = line;
    this.column = column;
  }

  /** What is wrong; its location starts at the value the reader was opened on. */
  public Problem problem() {
    return problem;
  }

  /** The way from the value the reader was opened on to the misfit: names and indexes. */
  public List<Object> location() {
    return problem.location();
  }

  /** What was expected, for people: {@code a string}, {@code an integer of 64 bits}. */
  public String expected() {
    return expected;
  }

  /** The line of the misfit's first token, from 1; not positive when the source has no lines. */
  public int line() {
    return line;
  }

  /** The column of the misfit's first token, from 1; not positive when the source has none. */
  public int column() {
    return column;
  }
}
