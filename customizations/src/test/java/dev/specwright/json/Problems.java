package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;

/** Says what reading found wrong: each problem's text, code and detail. */
final class Problems {
  private Problems() {}

  /** {@code path: message [code]} or {@code path: message [code detail]}, one for each problem. */
  static List<String> of(Supplier<?> reading) {
    return of(assertThrows(InvalidJsonException.class, reading::get).problems());
  }

  static List<String> of(List<Problem> problems) {
    return problems.stream()
        .map(p -> p + " [" + p.code() + (p.detail() == null ? "" : " " + p.detail()) + "]")
        .toList();
  }
}
