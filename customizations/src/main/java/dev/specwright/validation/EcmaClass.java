package dev.specwright.validation;

/**
 * A character class, from after its {@code [} to its {@code ]}. Java's classes nest and intersect;
 * ECMA's do neither.
 */
final class EcmaClass {
  private static final String ANYTHING = "[\\x{0}-\\x{10FFFF}]";
  private static final String NOTHING = "(?!)";

  private final EcmaCursor in;
  private final EcmaEscapes escapes;
  private final StringBuilder members = new StringBuilder();

  EcmaClass(EcmaCursor in, EcmaEscapes escapes) {
    this.in = in;
    this.escapes = escapes;
  }

  String translate(int at) {
    var negated = in.eat("^");
    while (!in.eat("]")) {
      if (in.peek() == EcmaCursor.END) {
        throw in.refuse(
            at,
            "a character class that is not closed",
            "add the missing \"]\", or escape the \"[\" as \\[.");
      }
      member();
    }
    if (members.isEmpty()) {
      return negated ? ANYTHING : NOTHING;
    }
    return (negated ? "[^" : "[") + members + "]";
  }

  private void member() {
    var at = in.index();
    var low = atom();
    var hyphen = in.index();
    if (low < 0 || !in.at("-") || in.at("-]") || isSetAfterHyphen()) {
      if (low >= 0) {
        members.append(EcmaEscapes.literal(low));
      }
      return;
    }
    in.back(hyphen + 1);
    if (in.peek() == EcmaCursor.END) {
      return;
    }
    var high = atom();
    if (high < low) {
      throw in.refuse(
          at,
          "a character range in the wrong order",
          "write the smaller character first, or escape the hyphen.");
    }
    members.append(EcmaEscapes.literal(low)).append('-').append(EcmaEscapes.literal(high));
  }

  /** Next to a set a hyphen is plain text. */
  private boolean isSetAfterHyphen() {
    var at = in.index();
    var set = in.eat("-\\") && escapes.isSet();
    in.back(at);
    return set;
  }

  /** One character, or -1 when a whole set was added. */
  private int atom() {
    var at = in.index();
    if (!in.eat("\\")) {
      return in.next();
    }
    if (escapes.isSet()) {
      members.append(escapes.set(at));
      return -1;
    }
    if (in.eat("b")) {
      return '\b';
    }
    return escapes.character(at);
  }
}
