package dev.specwright.generator.render;

/** One line of Java, with what stands inside string and character literals told apart from code. */
final class JavaText {

  private final String line;
  private final boolean[] code;

  JavaText(String line) {
    this.line = line;
    this.code = new boolean[line.length()];
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == 0) {
        code[i] = true;
        if (c == '"' || c == '\'') {
          quote = c;
        }
      } else if (c == '\\') {
        i++;
      } else if (c == quote) {
        quote = 0;
      }
    }
  }

  boolean isCode(int at) {
    return code[at];
  }

  int count(char wanted) {
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      if (code[i] && line.charAt(i) == wanted) {
        count++;
      }
    }
    return count;
  }

  /** Whether nothing of this line's statement is left for the next line. */
  boolean endsStatement() {
    char last = line.charAt(line.length() - 1);
    return last == ';'
        || last == '{'
        || last == '}'
        || last == ',' && !line.contains("(")
        || isAnnotation();
  }

  private boolean isAnnotation() {
    return line.startsWith("@")
        && !line.startsWith("@interface")
        && (line.endsWith(")") || line.matches("(@[\\w.]+ ?)+"));
  }
}
