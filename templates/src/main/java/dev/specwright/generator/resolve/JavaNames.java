package dev.specwright.generator.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns the names of a contract into Java identifiers. */
final class JavaNames {

  private static final Set<String> WORDS =
      Set.of(
          "_",
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while",
          "record",
          "sealed",
          "permits",
          "yield",
          "var");

  /**
   * Names that every generated model class already has a method without parameters for, or a
   * builder field.
   */
  private static final Set<String> TAKEN =
      Set.of(
          "additionalProperties",
          "additionalValues",
          "build",
          "builder",
          "clone",
          "extras",
          "finalize",
          "getClass",
          "misfits",
          "hashCode",
          "notify",
          "notifyAll",
          "nulls",
          "problems",
          "propertyNames",
          "isNull",
          "secretNames",
          "set",
          "toBuilder",
          "toJson",
          "toString",
          "wait");

  /** Types that generated types declare inside themselves: no type around them may be called so. */
  static final Set<String> INNER_TYPES = Set.of("Builder", "Known", "Unrecognized");

  private static final Set<String> EVERYDAY =
      Set.of(
          "Boolean",
          "Class",
          "Deprecated",
          "Double",
          "Enum",
          "Exception",
          "Float",
          "Integer",
          "List",
          "Long",
          "Map",
          "Number",
          "Object",
          "Optional",
          "Override",
          "Record",
          "Set",
          "String",
          "Void");

  private static final List<String> SYMBOLS =
      List.of(
          "+",
          "Plus",
          "-",
          "Minus",
          "*",
          "Star",
          "/",
          "Slash",
          "=",
          "Equal",
          "<",
          "Less",
          ">",
          "Greater",
          "!",
          "Not",
          "@",
          "At",
          "#",
          "Hash",
          "$",
          "Dollar",
          "%",
          "Percent",
          "&",
          "And",
          "|",
          "Or",
          "^",
          "Caret",
          "~",
          "Tilde",
          "?",
          "Question",
          ".",
          "Dot",
          ",",
          "Comma",
          ":",
          "Colon",
          ";",
          "Semicolon");

  private JavaNames() {}

  /**
   * {@code max_tokens} to {@code maxTokens}; never a word of the language, never a method models
   * have.
   */
  static String member(String name) {
    String type = legal(joined(name));
    int upper = 1;
    while (upper < type.length()
        && Character.isUpperCase(type.charAt(upper))
        && (upper + 1 == type.length() || !Character.isLowerCase(type.charAt(upper + 1)))) {
      upper++;
    }
    String member = type.substring(0, upper).toLowerCase(Locale.ROOT) + type.substring(upper);
    return WORDS.contains(member) || TAKEN.contains(member) ? member + "_" : member;
  }

  /**
   * {@code tool-choice} to {@code ToolChoice}; capitals that are there stay. It begins with a
   * capital, which tells it from packages and members: {@code 3d} becomes {@code T3d}.
   */
  static String type(String name) {
    String type = joined(name);
    return Character.isUpperCase(type.codePointAt(0)) ? type : "T" + type;
  }

  private static String joined(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : words(name)) {
      out.appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
          .append(word, Character.charCount(word.codePointAt(0)), word.length());
    }
    return out.isEmpty() ? "Empty" : out.toString();
  }

  /** A type's name inside another: never one that hides a type every class uses. */
  static String nestedType(String name) {
    return EVERYDAY.contains(name) || INNER_TYPES.contains(name) ? name + "Value" : name;
  }

  /** {@code chat.completion} to {@code CHAT_COMPLETION}. */
  static String constant(String value) {
    List<String> words = new ArrayList<>();
    for (String word : words(value)) {
      words.add(word.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT));
    }
    String constant = legal(String.join("_", words));
    return WORDS.contains(constant) ? constant + "_" : constant;
  }

  private static String legal(String identifier) {
    if (identifier.isEmpty()) {
      return "EMPTY";
    }
    return Character.isJavaIdentifierStart(identifier.codePointAt(0))
        ? identifier
        : "_" + identifier;
  }

  /**
   * The parts between what cannot stand in an identifier; a name made of symbols only is spelt out.
   */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c)) {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    String lead = name.isEmpty() ? "" : spelled(name.codePointAt(0));
    if (words.isEmpty()) {
      name.codePoints().mapToObj(JavaNames::spelled).filter(s -> !s.isEmpty()).forEach(words::add);
    } else if (Character.isDigit(words.get(0).codePointAt(0)) && !lead.isEmpty()) {
      words.add(0, lead);
    }
    return words;
  }

  private static String spelled(int c) {
    int at = SYMBOLS.indexOf(Character.toString(c));
    return at >= 0 && at % 2 == 0 ? SYMBOLS.get(at + 1) : "";
  }
}
