package dev.specwright.generator.resolve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Hands out names of one scope, each once; a name that is taken gets the lowest free number behind
 * it.
 */
final class UniqueNames {

  private final Set<String> taken = new HashSet<>();
  private final boolean ignoreCase;

  private UniqueNames(boolean ignoreCase) {
    this.ignoreCase = ignoreCase;
  }

  /** For names that become files: two that differ only by case are one on many disks. */
  static UniqueNames ofFiles() {
    return new UniqueNames(true);
  }

  static UniqueNames ofMembers() {
    return new UniqueNames(false);
  }

  void reserve(String name) {
    taken.add(key(name));
  }

  boolean isFree(String name) {
    return !taken.contains(key(name));
  }

  String take(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(key(name)); i++) {
      name = wanted + (Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "") + i;
    }
    return name;
  }

  private String key(String name) {
    return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
  }
}
