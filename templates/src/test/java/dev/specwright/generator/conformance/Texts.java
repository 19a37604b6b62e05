package dev.specwright.generator.conformance;

import dev.specwright.validation.EcmaPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Writes strings that a regular expression finds: right for the simple ones that contracts use, and
 * otherwise a guess.
 */
final class Texts {
  private static final Pattern COUNT = Pattern.compile("\\{\\d+(,\\d*)?}");

  private final String pattern;
  private final Random random;
  private int at;

  private Texts(String pattern, Random random) {
    this.pattern = pattern;
    this.random = random;
  }

  /** A string for the pattern; fulfils it if one was found in a few attempts. */
  static String matching(String pattern, Random random) {
    Pattern check = EcmaPatterns.translate(pattern);
    String text = "";
    for (int i = 0; i < 20; i++) {
      text = new Texts(pattern, random).alternatives();
      if (check.matcher(text).find()) {
        return text;
      }
    }
    return text;
  }

  private String alternatives() {
    List<String> all = new ArrayList<>();
    all.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    return all.get(random.nextInt(all.size()));
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      int start = at;
      String one = atom();
      int after = at;
      int times = times();
      int next = at;
      text.append(times > 0 ? one : "");
      for (int i = 1; i < times; i++) {
        at = start;
        text.append(atom());
      }
      at = Math.max(after, next);
    }
    return text.toString();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '.' -> pick("ab0 ");
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      default -> String.valueOf(c);
    };
  }

  private String group() {
    boolean ahead = pattern.startsWith("?=", at) || pattern.startsWith("?!", at);
    if (pattern.startsWith("?:", at) || ahead) {
      at += 2;
    } else if (pattern.startsWith("?<", at)) {
      at = Math.max(at, pattern.indexOf('>', at) + 1);
    }
    String text = alternatives();
    at++;
    return ahead ? "" : text;
  }

  private String characterClass() {
    boolean negated = pattern.startsWith("^", at);
    at += negated ? 1 : 0;
    StringBuilder members = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != ']') {
      char c = pattern.charAt(at++);
      String member = c == '\\' ? escape() : String.valueOf(c);
      boolean range =
          at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
      if (range && member.length() == 1) {
        at++;
        char last = pattern.charAt(at++);
        last = last == '\\' ? escape().charAt(0) : last;
        members.append((char) (member.charAt(0) + random.nextInt(last - member.charAt(0) + 1)));
        members.append(last);
      } else {
        members.append(member);
      }
    }
    at++;
    if (!negated) {
      return members.isEmpty() ? "" : pick(members.toString());
    }
    return pick("aZ0 _-%");
  }

  private String escape() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case 'd' -> pick("0129");
      case 'w' -> pick("aZ5_");
      case 's' -> " ";
      case 'D', 'S' -> pick("ab");
      case 'W' -> pick("-%");
      case 'b', 'B' -> "";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'u' -> {
        at += 4;
        yield String.valueOf((char) Integer.parseInt(pattern.substring(at - 4, at), 16));
      }
      default -> String.valueOf(c);
    };
  }

  private int times() {
    if (at >= pattern.length() || pattern.charAt(at) == '{' && !counted()) {
      return 1;
    }
    int least;
    int most;
    switch (pattern.charAt(at)) {
      case '*' -> {
        at++;
        least = 0;
        most = 3;
      }
      case '+' -> {
        at++;
        least = 1;
        most = 3;
      }
      case '?' -> {
        at++;
        least = 0;
        most = 1;
      }
      case '{' -> {
        int end = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, end).split(",", -1);
        at = end + 1;
        least = Integer.parseInt(bounds[0]);
        most =
            bounds.length == 1
                ? least
                : bounds[1].isEmpty() ? least + 2 : Integer.parseInt(bounds[1]);
        most = Math.min(most, least + 5);
      }
      default -> {
        return 1;
      }
    }
    at += at < pattern.length() && pattern.charAt(at) == '?' ? 1 : 0;
    return least + random.nextInt(most - least + 1);
  }

  private boolean counted() {
    return COUNT.matcher(pattern).region(at, pattern.length()).lookingAt();
  }

  private String pick(String characters) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }
}
