package dev.specwright.generator.overlay;

/** Says what is wrong with a JSONPath, and where in it. */
public final class JsonPathException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final String remedy;

  JsonPathException(int column, String message, String remedy) {
    super(message, null, false, false);
    this.column = column;
    this.remedy = remedy;
  }

  /** The 1-based column in the path, in UTF-16 units. */
  public int column() {
    return column;
  }

  /** What to change. */
  public String remedy() {
    return remedy;
  }
}
