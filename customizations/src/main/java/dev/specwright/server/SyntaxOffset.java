package dev.specwright.server;

import dev.specwright.json.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the line and column at which a body stops being JSON into an offset, for machines. */
final class SyntaxOffset {
  private static final Pattern PLACE = Pattern.compile("at line (\\d{1,9}), column (\\d{1,9})$");

  private SyntaxOffset() {}

  /** The problems; one of syntax that says where it is has the offset in bytes as its detail. */
  static List<Problem> addTo(List<Problem> problems, byte[] body) {
    return problems.stream().map(problem -> located(problem, body)).toList();
  }

  private static Problem located(Problem problem, byte[] body) {
    Matcher place = PLACE.matcher(problem.message());
    if (!problem.code().equals("syntax") || problem.detail() != null || !place.find()) {
      return problem;
    }
    int offset = startOf(Integer.parseInt(place.group(1)), body);
    offset = Math.min(offset + Integer.parseInt(place.group(2)) - 1, body.length);
    String detail = String.valueOf(Math.max(offset, 0));
    return new Problem(problem.location(), problem.code(), problem.message(), detail);
  }

  /** Lines end in CR, LF or both. */
  private static int startOf(int line, byte[] body) {
    int start = 0;
    for (int i = 0, at = 1; i < body.length && at < line; i++) {
      boolean pair = body[i] == '\r' && i + 1 < body.length && body[i + 1] == '\n';
      if (!pair && (body[i] == '\r' || body[i] == '\n')) {
        at++;
        start = i + 1;
      }
    }
    return start;
  }
}
