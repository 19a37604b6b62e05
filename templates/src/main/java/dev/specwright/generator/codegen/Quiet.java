package dev.specwright.generator.codegen;

/**
 * Keeps the first reading of a contract silent.
 *
 * <p>openapi-generator has a contract read before any generator is asked, and that reading logs a
 * stack trace for a dead reference and knows no lines. Ours reports the same mistakes with their
 * place, a moment later. The levels are those of Maven's own logger; a build that sets them itself
 * keeps what it set.
 */
final class Quiet {

  private static final String LEVEL = "org.slf4j.simpleLogger.log.";

  private Quiet() {}

  static void firstReading() {
    level("io.swagger", "off");
    level("org.openapitools.codegen.config", "error");
  }

  private static void level(String logger, String level) {
    if (System.getProperty(LEVEL + logger) == null) {
      System.setProperty(LEVEL + logger, level);
    }
  }
}
