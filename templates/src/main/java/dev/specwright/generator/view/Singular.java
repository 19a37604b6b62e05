package dev.specwright.generator.view;

import java.util.Set;

/** Makes the name of one out of the name of many. */
final class Singular {

  private static final Set<String> NOT_PLURAL =
      Set.of("Status", "Canvas", "Bus", "Alias", "Bias", "Basis", "Analysis");

  private Singular() {}

  static String of(String name) {
    if (name.endsWith("_")) {
      return of(name.substring(0, name.length() - 1));
    }
    int word = lastWord(name);
    String last = name.substring(word);
    return name.substring(0, word) + singular(last);
  }

  private static String singular(String word) {
    if (NOT_PLURAL.contains(word)
        || word.endsWith("ss")
        || !word.endsWith("s")
        || word.length() < 3) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean es =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes");
    return word.substring(0, word.length() - (es ? 2 : 1));
  }

  private static int lastWord(String name) {
    for (int i = name.length() - 1; i > 0; i--) {
      if (Character.isUpperCase(name.charAt(i))) {
        return i;
      }
    }
    return 0;
  }
}
