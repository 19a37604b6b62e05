package dev.specwright.validation;

import dev.specwright.json.JsonValues;
import dev.specwright.json.Problem;
import dev.specwright.json.ReadLimits;
import dev.specwright.model.Formatted;
import dev.specwright.model.Misfit;
import dev.specwright.model.ModelObject;
import dev.specwright.model.OpenEnum;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a value and the values inside it.
 *
 * <p>Every check names what it looks at: a property by its wire name, an item by its index, or
 * {@link #SELF} for the value that is being checked itself. A null value passes every check but
 * {@link #required}. Instances are for one thread and one run.
 */
public final class Checker extends NumberChecks {
  /** The name of the value that is being checked itself. */
  public static final Object SELF =
      new Object() {
        @Override
        public String toString() {
          return "itself";
        }
      };

  /** Where the value stands that is looked at; null in a run that only asks whether all is well. */
  private final @Nullable Path path;

  private final List<Problem> misread;
  private final int max;
  private @Nullable List<Problem> problems;
  private @Nullable ModelObject current;
  private boolean found;

  /** Made for the first pattern. */
  private @Nullable PatternSearch patterns;

  /** Locations, found in this run, of values that are not what they were to be. */
  private @Nullable List<List<Object>> misfits;

  private Checker(List<Problem> misread, int max, @Nullable Path path) {
    this.misread = misread;
    this.max = max;
    this.path = path;
  }

  /** Everything that is wrong with a value, in the contract's order; empty when it is valid. */
  public static List<Problem> run(Checkable root) {
    return run(root, List.of());
  }

  /**
   * As {@link #run(Checkable)}, for a value that was read with problems.
   *
   * @param misread the problems of reading, which come first in the result; nothing is reported
   *     that merely follows from them
   */
  public static List<Problem> run(Checkable root, List<Problem> misread) {
    return run(root, misread, ReadLimits.DEFAULT.problems());
  }

  /**
   * As {@link #run(Checkable, List)}.
   *
   * @param max how many problems are kept, at least 1
   */
  public static List<Problem> run(Checkable root, List<Problem> misread, int max) {
    if (misread.isEmpty()) {
      // Almost every value is valid, which takes no paths to find out.
      Checker quick = new Checker(misread, max, null);
      quick.enter(root);
      if (!quick.found) {
        return misread;
      }
    }
    Checker check = new Checker(misread, max, new Path());
    check.enter(root);
    if (check.problems == null) {
      return misread;
    }
    List<Problem> all = new ArrayList<>(misread);
    all.addAll(check.problems);
    return all.size() > max ? List.copyOf(all.subList(0, max)) : List.copyOf(all);
  }

  // ---- presence

  /** A required property that cannot be null. */
  public void required(String name, @Nullable Object value) {
    if (value == null) {
      missing(name);
    }
  }

  /** A required property that may be null. */
  public void required(String name, @Nullable Object value, boolean explicitNull) {
    if (value == null && !explicitNull) {
      missing(name);
    }
  }

  /** An object whose contract says {@code additionalProperties: false}. */
  public void noAdditionalProperties(ModelObject object) {
    if (!object.additionalProperties().isEmpty()) {
      for (String name : object.additionalProperties().keySet()) {
        problem(name, "additionalProperties", "is not a property of this object", null);
      }
    }
  }

  // ---- descent

  /** An enumeration's value. */
  public void value(Object name, @Nullable OpenEnum<?> v) {
    if (v != null && !v.isKnown()) {
      value(name, (Checkable) v);
    }
  }

  /** An object, enumeration or union: checks what is inside it. */
  public void value(Object name, @Nullable Checkable v) {
    if (v != null) {
      int mark = push(name);
      enter(v);
      pop(mark);
    }
  }

  /** A list of objects, enumerations or unions: checks what is inside them. */
  public void each(Object name, @Nullable List<? extends @Nullable Checkable> v) {
    if (v != null) {
      int mark = push(name);
      for (int i = 0; i < v.size(); i++) {
        Checkable item = v.get(i);
        if (item != null) {
          int inner = push(i);
          enter(item);
          pop(inner);
        }
      }
      pop(mark);
    }
  }

  /** A map of objects, enumerations or unions: checks what is inside them. */
  public void eachEntry(Object name, @Nullable Map<String, ? extends @Nullable Checkable> v) {
    if (v != null) {
      int mark = push(name);
      v.forEach(this::value);
      pop(mark);
    }
  }

  /** A list of other values: has {@code c} check each item that is not null. */
  public <T> void items(Object name, @Nullable List<T> v, ItemCheck<? super T> c) {
    if (v != null) {
      int mark = push(name);
      for (int i = 0; i < v.size(); i++) {
        T item = v.get(i);
        if (item != null) {
          c.check(i, item);
        }
      }
      pop(mark);
    }
  }

  /** A map of other values: has {@code c} check each value that is not null. */
  public <T> void entries(Object name, @Nullable Map<String, T> v, EntryCheck<? super T> c) {
    if (v != null) {
      int mark = push(name);
      v.forEach(
          (key, value) -> {
            if (value != null) {
              c.check(key, value);
            }
          });
      pop(mark);
    }
  }

  /** {@code propertyNames}: has {@code c} check each name; the problem stands at its entry. */
  public void names(Object name, @Nullable Map<String, ?> v, EntryCheck<? super String> c) {
    if (v != null) {
      int mark = push(name);
      v.keySet().forEach(key -> c.check(key, key));
      pop(mark);
    }
  }

  // ---- strings

  /** {@code minLength}, in code points. */
  public void minLength(Object name, @Nullable String v, int n) {
    // A string has at most as many code points as chars, and at least half as many.
    if (v != null && v.length() < 2L * n && v.codePointCount(0, v.length()) < n) {
      tooFew(name, "minLength", n, v.codePointCount(0, v.length()), "character", "characters");
    }
  }

  /** {@code maxLength}, in code points. */
  public void maxLength(Object name, @Nullable String v, int n) {
    if (v != null && v.length() > n && v.codePointCount(0, v.length()) > n) {
      tooMany(name, "maxLength", n, v.codePointCount(0, v.length()), "character", "characters");
    }
  }

  /** {@code minLength} of a URI as it is written. */
  public void minLength(Object name, @Nullable Formatted<?> v, int n) {
    minLength(name, v == null ? null : v.text(), n);
  }

  /** {@code minLength} of a URI as it is written. */
  public void minLength(Object name, @Nullable URI v, int n) {
    minLength(name, v == null ? null : v.toString(), n);
  }

  /** {@code maxLength} of a URI as it is written. */
  public void maxLength(Object name, @Nullable Formatted<?> v, int n) {
    maxLength(name, v == null ? null : v.text(), n);
  }

  /** {@code maxLength} of a URI as it is written. */
  public void maxLength(Object name, @Nullable URI v, int n) {
    maxLength(name, v == null ? null : v.toString(), n);
  }

  /** {@code pattern}: a match anywhere in the string will do. */
  public void pattern(Object name, @Nullable String v, Pattern p) {
    pattern(name, v, p, EcmaPatterns.source(p));
  }

  /** {@code pattern}, as the contract writes it. */
  public void pattern(Object name, @Nullable CharSequence v, String ecma) {
    pattern(name, v, EcmaPatterns.cached(ecma), ecma);
  }

  /** {@code pattern} of a URI as it is written. */
  public void pattern(Object name, @Nullable URI v, String ecma) {
    pattern(name, v == null ? null : v.toString(), ecma);
  }

  private void pattern(Object name, @Nullable CharSequence v, Pattern p, String ecma) {
    if (v == null) {
      return;
    }
    if (patterns == null) {
      patterns = new PatternSearch();
    }
    switch (patterns.find(p, v)) {
      case FOUND -> {}
      case NOT_FOUND -> refuse(name, "pattern", "must match " + ecma, v.toString(), ecma);
      case TOO_LONG -> problem(name, "pattern", "is too long to be matched with " + ecma, ecma);
      case TOO_SLOW -> problem(name, "pattern", "takes too long to be matched with " + ecma, ecma);
    }
  }

  /** {@code enum}, where it lists more than strings; an absent value is not asked about. */
  public void enumeration(
      Object name, @Nullable Object v, List<? extends @Nullable Object> allowed) {
    if (v != null && allowed.stream().noneMatch(each -> JsonValues.equal(v, each))) {
      String shown = allowed.stream().map(JsonValues::shown).collect(Collectors.joining(", "));
      refuse(name, "enum", "must be one of " + shown, v, shown.replace(", ", ","));
    }
  }

  /** An enumeration's value that the contract does not list. */
  public void unknownValue(Object name, String v, List<String> known) {
    refuse(name, "enum", "must be one of " + String.join(", ", known), v, String.join(",", known));
  }

  // ---- lists and maps

  /** {@code minItems}. */
  public void minItems(Object name, @Nullable List<?> v, int n) {
    if (v != null && v.size() < n) {
      tooFew(name, "minItems", n, v.size(), "item", "items");
    }
  }

  /** {@code maxItems}. */
  public void maxItems(Object name, @Nullable List<?> v, int n) {
    if (v != null && v.size() > n) {
      tooMany(name, "maxItems", n, v.size(), "item", "items");
    }
  }

  /** {@code uniqueItems}, by JSON equality: 1 and 1.0 are equal. */
  public void uniqueItems(Object name, @Nullable List<?> v) {
    if (v != null && v.size() > 1) {
      int[] pair = Duplicates.firstPair(v);
      if (pair.length > 0 && !readWithProblems(name)) {
        problem(
            name,
            "uniqueItems",
            "must not hold equal items, but items " + pair[0] + " and " + pair[1] + " are equal",
            null);
      }
    }
  }

  /** {@code minProperties}. */
  public void minProperties(Object name, @Nullable Map<?, ?> v, int n) {
    if (v != null && v.size() < n) {
      tooFew(name, "minProperties", n, v.size(), "property", "properties");
    }
  }

  /** {@code maxProperties}. */
  public void maxProperties(Object name, @Nullable Map<?, ?> v, int n) {
    if (v != null && v.size() > n) {
      tooMany(name, "maxProperties", n, v.size(), "property", "properties");
    }
  }

  // ---- objects with declared properties

  /** {@code minProperties} of an object, whatever the contract says of its properties. */
  public void minProperties(ModelObject object, int n) {
    int has = WireCount.of(object, misread, path);
    if (has < n) {
      tooFew(SELF, "minProperties", n, has, "property", "properties");
    }
  }

  /** {@code maxProperties} of an object, whatever the contract says of its properties. */
  public void maxProperties(ModelObject object, int n) {
    int has = WireCount.of(object, misread, path);
    if (has > n) {
      tooMany(SELF, "maxProperties", n, has, "property", "properties");
    }
  }

  // ---- anything

  /** {@code const}, by JSON equality. */
  public void constant(Object name, @Nullable Object v, @Nullable Object expected) {
    if (v != null && !JsonValues.equal(v, expected)) {
      String shown = JsonValues.shown(expected);
      refuse(name, "const", "must be " + shown, v, shown);
    }
  }

  /**
   * A value that none of a union's arms fits.
   *
   * @param keyword {@code anyOf} or {@code oneOf}
   * @param v the raw value
   * @param expected the arms in words: {@code a string or an array}
   */
  public void unmatched(Object name, String keyword, @Nullable Object v, String expected) {
    refuse(name, keyword, "must be " + expected, v, null);
  }

  /**
   * A constraint written by hand; skipped when the subject, or a value inside it, could not be
   * read, because what it would say then merely follows from that.
   */
  public void rule(Rule rule, ModelObject subject) {
    if (!readWithProblems(SELF)) {
      rule.check(subject, this);
    }
  }

  /**
   * Reports a problem.
   *
   * @param name the property, item or {@link #SELF}
   * @param message a sentence without its subject
   */
  public void problem(Object name, String code, String message, @Nullable String detail) {
    found = true;
    if (path == null) {
      return;
    }
    if (problems == null) {
      problems = new ArrayList<>();
    }
    if (problems.size() < max) {
      problems.add(new Problem(path.with(name), code, message, detail));
    }
  }

  private int push(Object name) {
    return path == null ? 0 : path.push(name);
  }

  private int push(int index) {
    return path == null ? 0 : path.push(index);
  }

  private void pop(int mark) {
    if (path != null) {
      path.pop(mark);
    }
  }

  private void enter(Checkable v) {
    if (v instanceof ModelObject object) {
      ModelObject outer = current;
      current = object;
      if (object.hasMisfits()) {
        object.misfits().forEach(this::misfit);
      }
      v.check(this);
      current = outer;
    } else {
      v.check(this);
    }
  }

  private void misfit(String name, Misfit misfit) {
    found = true;
    if (path == null) {
      return;
    }
    List<Object> at = path.with(name);
    if (misfits == null) {
      misfits = new ArrayList<>();
    }
    misfits.add(at);
    if (problems == null) {
      problems = new ArrayList<>();
    }
    for (Problem problem : misfit.problems()) {
      if (problems.size() < max) {
        problems.add(problem.under(at));
      }
    }
  }

  private void missing(String name) {
    if (current != null && current.misfits().containsKey(name)) {
      return;
    }
    if (!misread.isEmpty() && readWithProblems(name)) {
      return;
    }
    problem(name, "required", "is required, but missing", null);
  }

  /** Whether a value at or beneath this location could not be read. */
  private boolean readWithProblems(Object name) {
    if (path == null || (misread.isEmpty() && misfits == null)) {
      return false;
    }
    List<Object> at = path.with(name);
    return misread.stream().anyMatch(problem -> startsWith(problem.location(), at))
        || (misfits != null && misfits.stream().anyMatch(each -> startsWith(each, at)));
  }

  static boolean startsWith(List<Object> location, List<Object> prefix) {
    return location.size() >= prefix.size() && location.subList(0, prefix.size()).equals(prefix);
  }

  @Override
  void refuse(
      Object name, String code, String must, @Nullable Object actual, @Nullable String detail) {
    problem(name, code, must + ", but was " + JsonValues.shown(actual), detail);
  }

  private void tooFew(Object name, String code, int n, int has, String one, String many) {
    problem(
        name,
        code,
        "must have at least " + n + " " + (n == 1 ? one : many) + ", but has " + has,
        String.valueOf(n));
  }

  private void tooMany(Object name, String code, int n, int has, String one, String many) {
    problem(
        name,
        code,
        "must have at most " + n + " " + (n == 1 ? one : many) + ", but has " + has,
        String.valueOf(n));
  }
}
