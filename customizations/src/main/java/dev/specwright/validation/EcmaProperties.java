package dev.specwright.validation;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Unicode properties of ECMA-262's {@code \p{...}} that Java's engine has too. */
final class EcmaProperties {
  private static final Map<String, String> BINARY =
      Map.of(
          "ASCII", "ASCII",
          "Alphabetic", "IsAlphabetic",
          "Alpha", "IsAlphabetic",
          "Ideographic", "IsIdeographic",
          "Lowercase", "IsLowercase",
          "Uppercase", "IsUppercase",
          "White_Space", "IsWhite_Space",
          "space", "IsWhite_Space",
          "Assigned", "IsAssigned");

  static final String BINARY_NAMES =
      "ASCII, Alphabetic, Assigned, Ideographic, Lowercase, Uppercase and White_Space";

  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("Letter", "L"),
          Map.entry("Cased_Letter", "LC"),
          Map.entry("Uppercase_Letter", "Lu"),
          Map.entry("Lowercase_Letter", "Ll"),
          Map.entry("Titlecase_Letter", "Lt"),
          Map.entry("Modifier_Letter", "Lm"),
          Map.entry("Other_Letter", "Lo"),
          Map.entry("Mark", "M"),
          Map.entry("Combining_Mark", "M"),
          Map.entry("Nonspacing_Mark", "Mn"),
          Map.entry("Spacing_Mark", "Mc"),
          Map.entry("Enclosing_Mark", "Me"),
          Map.entry("Number", "N"),
          Map.entry("Decimal_Number", "Nd"),
          Map.entry("digit", "Nd"),
          Map.entry("Letter_Number", "Nl"),
          Map.entry("Other_Number", "No"),
          Map.entry("Punctuation", "P"),
          Map.entry("punct", "P"),
          Map.entry("Connector_Punctuation", "Pc"),
          Map.entry("Dash_Punctuation", "Pd"),
          Map.entry("Open_Punctuation", "Ps"),
          Map.entry("Close_Punctuation", "Pe"),
          Map.entry("Initial_Punctuation", "Pi"),
          Map.entry("Final_Punctuation", "Pf"),
          Map.entry("Other_Punctuation", "Po"),
          Map.entry("Symbol", "S"),
          Map.entry("Math_Symbol", "Sm"),
          Map.entry("Currency_Symbol", "Sc"),
          Map.entry("Modifier_Symbol", "Sk"),
          Map.entry("Other_Symbol", "So"),
          Map.entry("Separator", "Z"),
          Map.entry("Space_Separator", "Zs"),
          Map.entry("Line_Separator", "Zl"),
          Map.entry("Paragraph_Separator", "Zp"),
          Map.entry("Other", "C"),
          Map.entry("Control", "Cc"),
          Map.entry("cntrl", "Cc"),
          Map.entry("Format", "Cf"),
          Map.entry("Surrogate", "Cs"),
          Map.entry("Private_Use", "Co"),
          Map.entry("Unassigned", "Cn"));

  /** Names of scripts are case-sensitive in ECMA-262 and begin with a capital letter. */
  private static final Pattern SCRIPT =
      Pattern.compile("(?:[A-Z][A-Za-z]*)(?:_[A-Z][a-z]*|_[a-z]+)*");

  private EcmaProperties() {}

  /** The name of the property inside Java's {@code \p{...}}; null when Java does not have it. */
  static @Nullable String java(String property) {
    var equals = property.indexOf('=');
    if (equals < 0) {
      var binary = BINARY.get(property);
      return binary != null ? binary : category(property);
    }
    var value = property.substring(equals + 1);
    return switch (property.substring(0, equals)) {
      case "General_Category", "gc" -> category(value);
      case "Script", "sc" -> script(value);
      default -> null;
    };
  }

  private static @Nullable String category(String name) {
    return CATEGORIES.containsValue(name) ? name : CATEGORIES.get(name);
  }

  private static @Nullable String script(String name) {
    if (!SCRIPT.matcher(name).matches()) {
      return null;
    }
    try {
      return "script=" + Character.UnicodeScript.forName(name).name();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
