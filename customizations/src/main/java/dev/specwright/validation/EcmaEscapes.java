package dev.specwright.validation;

/** What follows a backslash, and how single characters are written in Java's syntax. */
final class EcmaEscapes {
  /** ECMA-262 {@code WhiteSpace} and {@code LineTerminator}, as the inside of a class. */
  private static final String SPACE =
      "\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}"
          + "\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";

  /** Everything else. */
  private static final String NOT_SPACE =
      "\\x{0}-\\x{8}\\x{E}-\\x{1F}!-\\x{9F}\\x{A1}-\\x{167F}"
          + "\\x{1681}-\\x{1FFF}\\x{200B}-\\x{2027}\\x{202A}-\\x{202E}"
          + "\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}\\x{3001}-\\x{FEFE}\\x{FF00}-\\x{10FFFF}";

  private final EcmaCursor in;

  EcmaEscapes(EcmaCursor in) {
    this.in = in;
  }

  /** An escape that stands for text outside a class, without its backslash, in Java's syntax. */
  String outsideClass(int at) {
    if (isSet()) {
      var set = set(at);
      return set.length() == 2 || set.startsWith("\\p") || set.startsWith("\\P")
          ? set
          : "[" + set + "]";
    }
    return literal(character(at));
  }

  /** Whether the escape here stands for a set of characters. */
  boolean isSet() {
    var c = in.peek();
    return c != EcmaCursor.END && "dDwWsSpP".indexOf(c) >= 0;
  }

  /** A set of characters in Java's syntax, as it stands inside a class. */
  String set(int at) {
    var c = in.next();
    return switch (c) {
      case 's' -> SPACE;
      case 'S' -> NOT_SPACE;
      case 'p', 'P' -> property(at, c == 'P');
      default -> "\\" + (char) c;
    };
  }

  private String property(int at, boolean negated) {
    var name = in.eat("{") ? in.upTo('}') : null;
    var java = name == null ? null : EcmaProperties.java(name);
    if (java == null) {
      throw in.refuse(
          at,
          name == null ? "a Unicode property without a name" : "the Unicode property " + name,
          "use a general category such as \\p{Lu}, a script such as \\p{Script=Greek}, or one of "
              + EcmaProperties.BINARY_NAMES
              + ".");
    }
    return "\\" + (negated ? 'P' : 'p') + "{" + java + "}";
  }

  /** A single character written as an escape, without its backslash. */
  int character(int at) {
    var c = in.next();
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'v' -> 0x0B;
      case 'f' -> '\f';
      case 'r' -> '\r';
      case '0' -> nul(at);
      case 'c' -> control(at);
      case 'x' -> hex(at, in.hex(2));
      case 'u' -> unicode(at);
      case EcmaCursor.END ->
          throw in.refuse(at, "a backslash at its end", "write \\\\ for a backslash.");
      default -> identity(at, c);
    };
  }

  private int nul(int at) {
    if (!in.digits().isEmpty()) {
      throw in.refuse(at, "an octal escape", "write the character as \\xHH.");
    }
    return 0;
  }

  private int control(int at) {
    var letter = in.next();
    if ((letter | 0x20) < 'a' || (letter | 0x20) > 'z') {
      throw in.refuse(at, "\\c without a letter", "write \\cA to \\cZ, or \\xHH.");
    }
    return letter & 0x1F;
  }

  private int unicode(int at) {
    if (in.eat("{")) {
      var digits = in.upTo('}');
      var valid = digits != null && digits.matches("0*[0-9A-Fa-f]{1,6}");
      var value = valid ? Integer.parseInt(digits.replaceFirst("^0+(?=.)", ""), 16) : -1;
      return hex(at, value <= Character.MAX_CODE_POINT ? value : -1);
    }
    var unit = hex(at, in.hex(4));
    var next = in.index();
    if (unit < 0x10000 && Character.isHighSurrogate((char) unit) && in.eat("\\u")) {
      var low = in.hex(4);
      if (low >= 0 && Character.isLowSurrogate((char) low)) {
        return Character.toCodePoint((char) unit, (char) low);
      }
      in.back(next);
    }
    return unit;
  }

  private int hex(int at, int value) {
    if (value < 0) {
      throw in.refuse(
          at,
          "an escape without its hexadecimal digits",
          "write \\xHH, \\uHHHH or \\u{H} up to \\u{10FFFF}.");
    }
    return value;
  }

  private int identity(int at, int c) {
    if (c > 0x7F || Character.isLetterOrDigit(c)) {
      throw in.refuse(
          at,
          "the escape \\" + Character.toString(c),
          "ECMA-262 gives it no meaning (Java may give it another);"
              + " write the character itself or as \\u{H}.");
    }
    return c;
  }

  /** A character that stands for itself, in Java's syntax, inside and outside of a class. */
  static String literal(int c) {
    if (c > 0x7F) {
      return Character.isLetter(c) ? Character.toString(c) : "\\x{%X}".formatted(c);
    }
    if (c < 0x20 || c == 0x7F) {
      return "\\x{%X}".formatted(c);
    }
    return Character.isLetterOrDigit(c) || " _/,:;@!\"'%=<>~`".indexOf(c) >= 0
        ? Character.toString(c)
        : "\\" + (char) c;
  }
}
