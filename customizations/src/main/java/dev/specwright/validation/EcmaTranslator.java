package dev.specwright.validation;

import dev.specwright.validation.EcmaGroups.Group;
import dev.specwright.validation.EcmaGroups.Kind;
import org.jspecify.annotations.Nullable;

/** Writes one ECMA-262 pattern in Java's syntax, term by term. */
final class EcmaTranslator {
  private static final int MAX_DEPTH = 100;
  private static final String NOT_A_LINE_TERMINATOR = "[^\\n\\r\\x{2028}\\x{2029}]";
  private static final String WORD_BOUNDARY = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
  private static final String NO_WORD_BOUNDARY = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

  /**
   * Always true. The character above U+FFFF in it makes Java's lookbehind step by code points;
   * without one in its text it looks behind a fixed number of UTF-16 units and sees half a
   * character.
   */
  private static final String BY_CODE_POINTS = "(?!(?!)\ud83d\ude00)";

  private final EcmaCursor in;
  private final EcmaEscapes escapes;
  private final EcmaGroups groups = new EcmaGroups();
  private final StringBuilder out = new StringBuilder();

  EcmaTranslator(String source) {
    this.in = new EcmaCursor(source);
    this.escapes = new EcmaEscapes(in);
  }

  String translate() {
    while (in.peek() != EcmaCursor.END) {
      term(in.index(), in.next());
    }
    var open = groups.open();
    if (open != null) {
      throw in.refuse(open.opened, "a group that is not closed", "add the missing \")\".");
    }
    return out.toString();
  }

  private void term(int at, int c) {
    switch (c) {
      case '^' -> assertion("^");
      case '$' -> assertion("\\z");
      case '(' -> open(at);
      case ')' -> close(at);
      case '|' -> {
        groups.nextBranch();
        out.append('|');
      }
      case '*', '+', '?' -> throw nothingToRepeat(at);
      case '.' -> atom(NOT_A_LINE_TERMINATOR);
      case '[' -> atom(new EcmaClass(in, escapes).translate(at));
      case '\\' -> escape(at);
      case '{' -> {
        in.back(at);
        if (EcmaQuantifier.follows(in)) {
          throw nothingToRepeat(at);
        }
        in.next();
        atom(EcmaEscapes.literal(c));
      }
      default -> atom(EcmaEscapes.literal(c));
    }
  }

  private UnsupportedPatternException nothingToRepeat(int at) {
    return in.refuse(
        at,
        "a quantifier with nothing to repeat",
        "put what repeats before it, or escape it with \"\\\".");
  }

  private void atom(String java) {
    out.append(java);
    quantifier(null);
  }

  private void assertion(String java) {
    out.append(java);
    if (EcmaQuantifier.follows(in)) {
      throw in.refuse(
          in.index(),
          "a quantifier on an assertion",
          "an assertion matches no text; remove the quantifier.");
    }
  }

  private void quantifier(@Nullable Group group) {
    var at = in.index();
    var quantifier = EcmaQuantifier.read(in);
    if (quantifier == null) {
      return;
    }
    if (quantifier.unbounded() && groups.inLookbehind()) {
      throw in.refuse(
          at,
          "a lookbehind of unbounded length",
          "give the quantifier an upper bound such as {1,100}.");
    }
    if (quantifier.minimum() == 0 && group != null) {
      group.makeOptional();
    }
    out.append(quantifier.java());
  }

  private void escape(int at) {
    if (in.eat("b")) {
      assertion(WORD_BOUNDARY);
    } else if (in.eat("B")) {
      assertion(NO_WORD_BOUNDARY);
    } else if (in.eat("k")) {
      var name = in.eat("<") ? in.upTo('>') : null;
      if (name == null) {
        throw in.refuse(at, "\\k without a group name", "write \\k<name>.");
      }
      reference(at, groups.number(name));
    } else if (in.peek() >= '1' && in.peek() <= '9') {
      var digits = in.digits();
      reference(at, digits.length() > 4 ? 0 : Integer.parseInt(digits));
    } else {
      atom(escapes.outsideClass(at));
    }
  }

  private void reference(int at, int capture) {
    if (!groups.hasCertainlyMatched(capture)) {
      throw in.refuse(
          at,
          "a back-reference to a group that may not have matched",
          "ECMA-262 then matches nothing, Java's engine fails;"
              + " refer to a closed group that every way to this place passes.");
    }
    atom("(?:\\" + capture + ")");
  }

  private void open(int at) {
    if (groups.depth() == MAX_DEPTH) {
      throw in.refuse(
          at, "more than " + MAX_DEPTH + " groups inside each other", "nest less deeply.");
    }
    if (!in.eat("?")) {
      open(Kind.CAPTURE, at, "(");
    } else if (in.eat(":")) {
      open(Kind.PLAIN, at, "(?:");
    } else if (in.eat("=")) {
      open(Kind.LOOKAHEAD, at, "(?=");
    } else if (in.eat("!")) {
      open(Kind.NOT_LOOKAHEAD, at, "(?!");
    } else if (in.eat("<=")) {
      open(Kind.LOOKBEHIND, at, "(?<=" + BY_CODE_POINTS + "(?:");
    } else if (in.eat("<!")) {
      open(Kind.LOOKBEHIND, at, "(?<!" + BY_CODE_POINTS + "(?:");
    } else if (in.eat("<")) {
      open(Kind.CAPTURE, at, "(");
      name(at);
    } else if (in.at(">")) {
      throw in.refuse(at, "an atomic group", "ECMA-262 has none; write (?:...).");
    } else if (in.at("#")) {
      throw in.refuse(at, "a comment group", "ECMA-262 has none; remove it.");
    } else {
      throw in.refuse(
          at,
          "inline flags",
          "JSON Schema's patterns take no flags; spell the alternatives out, as in [aA].");
    }
  }

  private void open(Kind kind, int at, String java) {
    groups.open(kind, at);
    out.append(java);
  }

  /** Java's group names are narrower than ECMA's, so the group stays a number. */
  private void name(int at) {
    var name = in.upTo('>');
    if (name == null || !isIdentifier(name)) {
      throw in.refuse(at, "a group name that is no identifier", "write (?<name>...).");
    }
    if (!groups.name(name)) {
      throw in.refuse(at, "a second group named " + name, "give every group a name of its own.");
    }
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(Character::isJavaIdentifierPart);
  }

  private void close(int at) {
    var group = groups.close();
    if (group == null) {
      throw in.refuse(at, "a \")\" that closes nothing", "escape it as \\).");
    }
    out.append(group.kind == Kind.LOOKBEHIND ? "))" : ")");
    if (group.kind.isAssertion()) {
      assertion("");
    } else {
      quantifier(group);
    }
  }
}
