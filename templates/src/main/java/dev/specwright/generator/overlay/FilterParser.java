package dev.specwright.generator.overlay;

import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.ScalarNode;
import dev.specwright.generator.source.SourceFile;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the logical expression of a filter (RFC 9535, 2.3.5). */
final class FilterParser {
  private static final int MAX_NESTING = 50;
  private static final List<String> OPERATORS = List.of("==", "!=", "<=", ">=", "<", ">");
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final PathCursor cursor;
  private final JsonPathParser paths;
  private int nesting;

  FilterParser(PathCursor cursor, JsonPathParser paths) {
    this.cursor = cursor;
    this.paths = paths;
  }

  Condition condition() throws JsonPathException {
    if (++nesting > MAX_NESTING) {
      throw cursor.error("filters are nested too deeply", "write a simpler filter");
    }
    List<Condition> any = new ArrayList<>();
    do {
      cursor.skipBlanks();
      any.add(conjunction());
      cursor.skipBlanks();
    } while (cursor.accept("||"));
    if (cursor.peek() == '&' || cursor.peek() == '|') {
      String single = String.valueOf(cursor.peek());
      throw cursor.error("'" + single + "' joins no conditions", "write '" + single + single + "'");
    }
    nesting--;
    return any.size() == 1 ? any.get(0) : new Condition.Or(any);
  }

  private Condition conjunction() throws JsonPathException {
    List<Condition> all = new ArrayList<>();
    do {
      cursor.skipBlanks();
      all.add(basic());
      cursor.skipBlanks();
    } while (cursor.accept("&&"));
    return all.size() == 1 ? all.get(0) : new Condition.And(all);
  }

  private Condition basic() throws JsonPathException {
    int start = cursor.offset();
    if (cursor.accept("!")) {
      cursor.skipBlanks();
      Condition negated = cursor.peek() == '(' ? parenthesized() : comparisonOrTest();
      if (negated instanceof Condition.Comparison) {
        throw cursor.errorAt(
            start,
            "'!' before a comparison needs parentheses",
            "write !(...) around the comparison");
      }
      return new Condition.Not(negated);
    }
    return cursor.peek() == '(' ? parenthesized() : comparisonOrTest();
  }

  private Condition parenthesized() throws JsonPathException {
    cursor.accept("(");
    Condition inner = condition();
    cursor.expect(")", "close the '(' with ')'");
    // Wrapped, so that '!' may stand before a comparison in parentheses.
    return inner instanceof Condition.Comparison ? new Condition.And(List.of(inner)) : inner;
  }

  private Condition comparisonOrTest() throws JsonPathException {
    int start = cursor.offset();
    Condition.Operand left = operand();
    int end = cursor.offset();
    cursor.skipBlanks();
    String operator = operator();
    if (operator == null) {
      cursor.moveTo(end);
      if (left instanceof Condition.Query query) {
        return new Condition.Exists(query);
      }
      throw cursor.errorAt(
          start, "a literal alone is no condition", "compare it, for example @.x == 'y'");
    }
    cursor.skipBlanks();
    int second = cursor.offset();
    Condition.Operand right = operand();
    requireSingular(left, start);
    requireSingular(right, second);
    return new Condition.Comparison(left, operator, right);
  }

  private @Nullable String operator() throws JsonPathException {
    for (String operator : OPERATORS) {
      if (cursor.accept(operator)) {
        return operator;
      }
    }
    if (cursor.startsWith("=~")) {
      throw cursor.error("'=~' is not part of JSONPath", "compare with == or select otherwise");
    } else if (cursor.peek() == '=') {
      throw cursor.error("'=' is not a comparison", "write '=='");
    }
    return null;
  }

  private void requireSingular(Condition.Operand operand, int start) throws JsonPathException {
    if (operand instanceof Condition.Query query && !query.singular()) {
      throw cursor.errorAt(
          start,
          "a query that can select several values cannot be compared",
          "use only names and indexes in a comparison, or test for existence with a filter inside");
    }
  }

  private Condition.Operand operand() throws JsonPathException {
    int start = cursor.offset();
    if (cursor.accept("@")) {
      return new Condition.Query(false, paths.segments());
    } else if (cursor.accept("$")) {
      return new Condition.Query(true, paths.segments());
    } else if (cursor.peek() == '\'' || cursor.peek() == '"') {
      return literal(PathString.read(cursor));
    }
    String number = cursor.take(NUMBER);
    if (!number.isEmpty()) {
      boolean integer = number.matches("-?[0-9]+");
      return literal(integer ? (Object) new BigInteger(number) : new BigDecimal(number));
    }
    String word = cursor.take(WORD);
    switch (word) {
      case "true":
        return literal(Boolean.TRUE);
      case "false":
        return literal(Boolean.FALSE);
      case "null":
        return literal(null);
      default:
        break;
    }
    if (!word.isEmpty() && cursor.peek() == '(') {
      throw cursor.errorAt(
          start,
          "functions are not supported: '" + word + "()'",
          "write the filter without a function");
    } else if (!word.isEmpty()) {
      throw cursor.errorAt(
          start,
          "'" + word + "' is neither a query nor a literal",
          "write @." + word + " for a member, or '" + word + "' in quotes for a text");
    }
    throw cursor.error(
        "expected a condition but found " + cursor.found(), "write for example @.x or @.x == 'y'");
  }

  private static Condition.Literal literal(@Nullable Object value) {
    SourceFile nowhere = SourceFile.ofText("JSONPath", "");
    return new Condition.Literal(
        new ScalarNode(nowhere.start(), JsonPointer.root(), value, String.valueOf(value)));
  }
}
