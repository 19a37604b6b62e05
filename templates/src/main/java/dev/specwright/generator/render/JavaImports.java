package dev.specwright.generator.render;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The import pass: turns every back-quoted qualified name of a rendered file into the shortest name
 * that means the same there, and writes the imports.
 *
 * <p>Templates name every type in full, between back quotes: <code>`java.util.List`</code>. A name
 * that would clash (with a type declared in the file, with a neighbour in the package, with another
 * import) stays qualified. A name that starts with {@code ?} is nullable, one that starts with an
 * annotation's name in braces carries it: annotations go where the language wants them, before the
 * simple name. Those with arguments are put there by {@link #annotated}.
 *
 * <p>The line <code>`imports`</code> is where the imports go.
 */
public final class JavaImports {

  private static final Pattern NAME =
      Pattern.compile("`(\\??)(?:\\{([\\w.]+)})?([\\w$.]+)`", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DECLARED =
      Pattern.compile(
          "^\\s*(?:(?:public|private|protected|static|final|sealed|non-sealed|abstract) )*"
              + "(?:class|interface|record|enum|@interface) (\\w+)",
          Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What surrounds the annotations of a type, in a rendered file only. */
  private static final char MARK = '\u0002';

  private static final Pattern ANNOTATED =
      Pattern.compile(
          MARK + "([^" + MARK + "]*)" + MARK + "((?:[\\w$]+\\.)*)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final String NULLABLE = "org.jspecify.annotations.Nullable";

  private final String packageName;
  private final Set<String> neighbours;
  private final Map<String, String> imports = new TreeMap<>();
  private String self = "";
  private final Set<String> nested = new HashSet<>();

  /** Names that several nested types have, so that by themselves they could mean another one. */
  private final Set<String> repeated = new HashSet<>();

  private JavaImports(String packageName, Set<String> neighbours) {
    this.packageName = packageName;
    this.neighbours = neighbours;
  }

  /**
   * Resolves the names of one file.
   *
   * @param text the rendered file
   * @param packageName its package
   * @param neighbours the simple names of all top-level types of that package
   * @return the file with imports and without back quotes
   */
  public static String resolve(String text, String packageName, Set<String> neighbours) {
    JavaImports pass = new JavaImports(packageName, neighbours);
    Matcher declaration = DECLARED.matcher(text);
    while (declaration.find()) {
      if (pass.self.isEmpty()) {
        pass.self = declaration.group(1);
      } else if (!pass.nested.add(declaration.group(1))) {
        pass.repeated.add(declaration.group(1));
      }
    }
    String named = NAME.matcher(text).replaceAll(m -> Matcher.quoteReplacement(pass.name(m)));
    String body = ANNOTATED.matcher(named).replaceAll("$2$1 ");
    String lines =
        pass.imports.values().stream()
            .filter(name -> !name.startsWith("java.lang."))
            .sorted()
            .map(name -> "import " + name + ";\n")
            .collect(Collectors.joining());
    return body.replace("\u0001imports\u0001\n", lines);
  }

  /**
   * A type with annotations, for a rendered file.
   *
   * @param annotations annotations, their names between back quotes
   * @param type the type, its name between back quotes
   */
  public static String annotated(List<String> annotations, String type) {
    return annotations.isEmpty() ? type : MARK + String.join(" ", annotations) + MARK + type;
  }

  private String name(MatchResult match) {
    String qualified = match.group(3);
    if (qualified.equals("imports")) {
      return "\u0001imports\u0001";
    }
    StringBuilder annotations = new StringBuilder();
    if (match.group(2) != null) {
      annotations.append('@').append(shortest(match.group(2))).append(' ');
    }
    if (!match.group(1).isEmpty()) {
      annotations.append('@').append(shortest(NULLABLE)).append(' ');
    }
    String shortest = shortest(qualified);
    int simple = shortest.lastIndexOf('.') + 1;
    return shortest.substring(0, simple) + annotations + shortest.substring(simple);
  }

  private String shortest(String qualified) {
    int start = startOfTypeName(qualified);
    String owner = start == 0 ? "" : qualified.substring(0, start - 1);
    String inPackage = qualified.substring(start);
    int dot = inPackage.indexOf('.');
    String outer = dot < 0 ? inPackage : inPackage.substring(0, dot);
    if (owner.equals(packageName)) {
      if (outer.equals(self)) {
        String inside = inPackage.substring(dot + 1);
        return repeated.contains(inside.split("\\.", 2)[0]) ? inPackage : inside;
      }
      return nested.contains(outer) ? qualified : inPackage;
    }
    if (outer.equals(self) || nested.contains(outer) || neighbours.contains(outer)) {
      return qualified;
    }
    String imported = owner + "." + outer;
    return imports.computeIfAbsent(outer, name -> imported).equals(imported)
        ? inPackage
        : qualified;
  }

  private static int startOfTypeName(String qualified) {
    int at = 0;
    while (Character.isLowerCase(qualified.codePointAt(at))) {
      int dot = qualified.indexOf('.', at);
      if (dot < 0) {
        return at;
      }
      at = dot + 1;
    }
    return at;
  }
}
