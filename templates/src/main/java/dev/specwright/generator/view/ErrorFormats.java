package dev.specwright.generator.view;

import java.util.Map;

/** The ways in which a server words a refusal, by the names that overlays use. */
public final class ErrorFormats {

  private static final Map<String, String> BY_NAME =
      Map.of(
          "", "`dev.specwright.server.ProblemDetails`.FORMAT",
          "problem-json", "`dev.specwright.server.ProblemDetails`.FORMAT",
          "problem-json-400", "`dev.specwright.server.ProblemDetails`.JSON",
          "fastapi", "`dev.specwright.server.FastApiErrors`.FORMAT");

  private ErrorFormats() {}

  /** Whether an overlay may name it. */
  public static boolean isKnown(String name) {
    return BY_NAME.containsKey(name);
  }

  static String expression(String name) {
    return BY_NAME.getOrDefault(name, "");
  }
}
