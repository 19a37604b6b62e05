package dev.specwright.json;

/**
 * How much a document may ask for before reading gives up on it.
 *
 * @param depth how many objects and arrays may stand inside each other
 * @param stringLength how many characters one string may have
 * @param documentLength how many bytes (or characters, for text) the document may have
 * @param problems how many problems are kept; further ones are counted as found, not reported
 */
public record ReadLimits(int depth, int stringLength, long documentLength, int problems) {
  /** 200 levels, 20 million characters a string, no bound on the document, 1000 problems. */
  public static final ReadLimits DEFAULT = new ReadLimits(200, 20_000_000, Long.MAX_VALUE, 1000);

  /** Refuses limits below 1 by name. */
  public ReadLimits {
    positive("depth", depth);
    positive("stringLength", stringLength);
    positive("documentLength", documentLength);
    positive("problems", problems);
  }

  /** These limits with another depth. */
  public ReadLimits withDepth(int newDepth) {
    return new ReadLimits(newDepth, stringLength, documentLength, problems);
  }

  /** These limits with another string length. */
  public ReadLimits withStringLength(int newLength) {
    return new ReadLimits(depth, newLength, documentLength, problems);
  }

  /** These limits with another document length. */
  public ReadLimits withDocumentLength(long newLength) {
    return new ReadLimits(depth, stringLength, newLength, problems);
  }

  /** These limits with another number of problems kept. */
  public ReadLimits withProblems(int newProblems) {
    return new ReadLimits(depth, stringLength, documentLength, newProblems);
  }

  private static void positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, but was " + value);
    }
  }
}
