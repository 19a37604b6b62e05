package dev.specwright.generator.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Finds what was probably meant by a name that does not exist. */
public final class Suggestion {
  private static final int NAMES_SHOWN = 6;

  private Suggestion() {}

  /** The name among the candidates that is closest to the given one; empty if none is close. */
  public static Optional<String> closest(String name, Iterable<String> candidates) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int limit = name.length() < 4 ? 1 : Math.max(2, name.length() / 3);
    List<String> close = new ArrayList<>();
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - name.length()) <= limit
          && distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= limit) {
        close.add(candidate);
      }
    }
    Comparator<String> order =
        Comparator.<String>comparingInt(c -> distance(wanted, c.toLowerCase(Locale.ROOT)))
            .thenComparingInt(c -> distance(name, c))
            .thenComparing(Comparator.naturalOrder());
    return close.stream().min(order);
  }

  /**
   * The remedy for a pointer that leads nowhere: the closest pointer that leads somewhere.
   *
   * @param address the file part of the reference, empty for the same document
   */
  static String fix(Node document, JsonPointer missing, String address) {
    Node prefix = document;
    List<String> tokens = missing.tokens();
    int depth = 0;
    for (Node next = prefix; next != null; depth++) {
      prefix = next;
      next = depth < tokens.size() ? prefix.at(JsonPointer.of(tokens.get(depth))) : null;
    }
    List<String> rest = tokens.subList(depth, tokens.size());
    String wrong = tokens.get(depth - 1);
    Node at = prefix;
    Optional<JsonPointer> near =
        closest(wrong, at.keys()).map(at.pointer()::child).or(() -> elsewhere(document, missing));
    if (near.isPresent()) {
      JsonPointer whole = near.get().resolve(JsonPointer.of(rest.toArray(String[]::new)));
      JsonPointer shown = document.at(whole) == null ? near.get() : whole;
      return "did you mean '" + address + shown.toFragment() + "'?";
    }
    String where = "'" + address + at.pointer().toFragment() + "'";
    return "point it at something that exists; the longest part that does is " + where + holds(at);
  }

  private static String holds(Node at) {
    if (at.isArray()) {
      return ", an array of " + at.size();
    } else if (at.keys().isEmpty()) {
      return ", which is " + (at.isObject() ? "an empty object" : at.describe());
    }
    List<String> first = at.keys().stream().limit(NAMES_SHOWN).toList();
    String more = at.size() > NAMES_SHOWN ? ", ... (" + at.size() + ")" : "";
    return ", which has " + String.join(", ", first) + more;
  }

  /** A component of the same name, whatever its kind. */
  private static Optional<JsonPointer> elsewhere(Node document, JsonPointer missing) {
    Node components = document.get("components");
    if (components == null) {
      return Optional.empty();
    }
    return components.entries().stream()
        .map(kind -> kind.value().get(missing.last()))
        .filter(Objects::nonNull)
        .map(Node::pointer)
        .findFirst();
  }

  /**
   * The number of characters to insert, remove, replace or swap with the next (optimal string
   * alignment).
   */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
