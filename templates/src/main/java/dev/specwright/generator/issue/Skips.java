package dev.specwright.generator.issue;

import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.Location;
import dev.specwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The issues a build has decided to live with, each named by its id and place.
 *
 * <p>Written as entries {@code <issue-id>@<json-pointer>}, separated by commas or line breaks. The
 * pointer is one into the overlaid document, exactly; there are no wildcards. A comma, percent
 * sign, blank or line break that is part of a pointer is percent-encoded ({@code %2C}, {@code %25},
 * {@code %20}, {@code %0A}).
 */
public final class Skips {
  /** The name of the option that holds the entries. */
  public static final String OPTION = "skipIssues";

  private static final Pattern ENTRY = Pattern.compile("[^,\\r\\n]+");
  private static final Pattern FORM = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)@(/.*)?");
  private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})?");

  private final Map<String, Location> entries = new LinkedHashMap<>();
  private final List<Issue> malformed = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  private Skips() {}

  /** No skips. */
  public static Skips none() {
    return new Skips();
  }

  /**
   * Reads the value of the option; null and blank mean no skips. Entries that cannot be read become
   * issues of the {@link Issues} these skips are given to.
   */
  public static Skips parse(@Nullable String option) {
    Skips skips = new Skips();
    String text = option == null ? "" : option;
    SourceFile file = SourceFile.ofText("option " + OPTION, text);
    Matcher matcher = ENTRY.matcher(text);
    while (matcher.find()) {
      String entry = matcher.group().trim();
      if (!entry.isEmpty()) {
        skips.read(entry, file.locate(matcher.start() + matcher.group().indexOf(entry)));
      }
    }
    return skips;
  }

  /** The text of the entry that skips an issue. */
  public static String entry(String id, JsonPointer pointer) {
    StringBuilder out = new StringBuilder(id).append('@');
    for (char c : pointer.toString().toCharArray()) {
      boolean encode = c == ',' || c == '%' || c <= ' ';
      out.append(encode ? String.format("%%%02X", (int) c) : String.valueOf(c));
    }
    return out.toString();
  }

  private void read(String entry, Location location) {
    Matcher form = FORM.matcher(entry);
    if (!form.matches()) {
      malformed.add(
          new Issue(
              "malformed-skip",
              location,
              "'" + entry + "' does not name an issue and its place",
              "write <issue-id>@<json-pointer>, as the report of the issue prints it"));
      return;
    }
    try {
      String pointer = form.group(2) == null ? "" : decode(form.group(2));
      String key = entry(form.group(1), JsonPointer.parse(pointer));
      if (entries.putIfAbsent(key, location) != null) {
        malformed.add(
            new Issue(
                "malformed-skip",
                location,
                "'" + entry + "' is there twice",
                "remove one of the two"));
      }
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      malformed.add(
          new Issue(
              "malformed-skip", location, why, "copy the entry from the report of the issue"));
    }
  }

  private static String decode(String text) {
    Matcher matcher = ENCODED.matcher(text);
    return matcher.replaceAll(
        found -> {
          if (found.group(1) == null) {
            throw new IllegalArgumentException("a '%' in a skip is written '%25': '" + text + "'");
          }
          char c = (char) Integer.parseInt(found.group(1), 16);
          return Matcher.quoteReplacement(String.valueOf(c));
        });
  }

  /** Issues about entries that could not be read. */
  List<Issue> malformed() {
    return List.copyOf(malformed);
  }

  /** Whether an entry names the issue; the entry is no longer stale then. */
  boolean covers(Issue issue) {
    if (issue.skippableAt() == null) {
      return false;
    }
    String key = entry(issue.id(), issue.skippableAt());
    if (!entries.containsKey(key)) {
      return false;
    }
    used.add(key);
    return true;
  }

  /** Issues about entries that named nothing so far. */
  List<Issue> stale() {
    List<Issue> stale = new ArrayList<>();
    entries.forEach(
        (key, location) -> {
          if (!used.contains(key)) {
            stale.add(
                new Issue(
                    "stale-skip",
                    location,
                    "'"
                        + key
                        + "' skips nothing: there is no such issue at that place, or it may not be"
                        + " skipped",
                    "remove it from the option " + OPTION));
          }
        });
    return stale;
  }
}
