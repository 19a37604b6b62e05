package dev.specwright.validation;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Runs the regular expressions of JSON Schema with Java's engine.
 *
 * <p>JSON Schema's {@code pattern} is an ECMA-262 regular expression, read with the {@code u} flag
 * and not anchored. Much of its syntax is Java's, but some of that means something else: {@code $}
 * never matches before a final line break, {@code \s} and {@code \b} know other characters, {@code
 * [} and {@code &&} are plain characters inside a class, {@code a++} and {@code \Q} do not exist.
 * The translation keeps ECMA's meaning or refuses.
 *
 * <p>What ECMA reads the same with and without the {@code u} flag is taken as such. What only
 * exists without it is taken where it has one possible reading: an escaped punctuation character
 * ({@code \-}), a brace or bracket that closes nothing, a hyphen next to {@code \w} in a class.
 *
 * <p>Unicode properties follow the Unicode version of the running JDK.
 */
public final class EcmaPatterns {
  private static final Map<String, Pattern> CACHE = new ConcurrentHashMap<>();

  /** Keyed by identity: a pattern has no equality of its own. */
  private static final Map<Pattern, String> SOURCES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private EcmaPatterns() {}

  /**
   * The Java pattern that finds exactly what the ECMA-262 pattern finds. Use {@link
   * java.util.regex.Matcher#find()}.
   *
   * @param ecma a regular expression without delimiters or flags
   * @throws UnsupportedPatternException when the pattern is not ECMA-262, or needs what Java's
   *     engine does not have
   */
  public static Pattern translate(String ecma) {
    var translation = new EcmaTranslator(ecma).translate();
    try {
      var pattern = Pattern.compile(translation);
      SOURCES.put(pattern, ecma);
      return pattern;
    } catch (PatternSyntaxException e) {
      // The engine's one limit that the translation does not know: it gives up measuring some
      // repeated groups inside a lookbehind.
      throw new UnsupportedPatternException(
          ecma,
          lookbehind(ecma),
          "a lookbehind that Java's engine cannot run",
          "it says \""
              + e.getDescription()
              + "\"; repeat nothing but single characters in a lookbehind.");
    }
  }

  /**
   * The translation of a pattern that is used again and again: made once.
   *
   * @param ecma as {@link #translate}
   */
  static Pattern cached(String ecma) {
    return CACHE.computeIfAbsent(ecma, EcmaPatterns::translate);
  }

  /**
   * The pattern as people know it, for messages: what {@link #translate} was given, or the Java
   * pattern's own text when it does not come from there.
   */
  public static String source(Pattern pattern) {
    return SOURCES.getOrDefault(pattern, pattern.pattern());
  }

  private static int lookbehind(String ecma) {
    var at = ecma.indexOf("(?<=");
    var negative = ecma.indexOf("(?<!");
    return Math.max(0, at < 0 || (negative >= 0 && negative < at) ? negative : at);
  }
}
