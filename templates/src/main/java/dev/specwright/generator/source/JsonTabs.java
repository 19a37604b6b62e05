package dev.specwright.generator.source;

/** Makes JSON that is indented with tabs readable as YAML, without moving any character. */
final class JsonTabs {
  private JsonTabs() {}

  /**
   * The text with tabs outside strings replaced by spaces, if it is JSON; otherwise the text
   * itself.
   */
  static String toSpaces(String text) {
    int start = 0;
    while (start < text.length() && " \t\r\n".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    boolean json = start < text.length() && "{[".indexOf(text.charAt(start)) >= 0;
    if (!json || text.indexOf('\t') < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    boolean inString = false;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == '\\' && inString) {
        i++;
      } else if (c == '"') {
        inString = !inString;
      } else if (c == '\t' && !inString) {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }
}
