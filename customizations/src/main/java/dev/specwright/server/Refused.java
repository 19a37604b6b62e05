package dev.specwright.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ends the checks of a request: carries the failure and the headers its answer needs. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  Refused(Failure failure) {
    super(failure.toString(), null, false, false);
    this.failure = failure;
  }

  Refused(Refusal reason, String detail) {
    this(new Failure.Refused(reason, detail));
  }

  Refused with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The answer in a contract's error format. */
  ServerResponse answer(ErrorFormat errors) {
    ServerResponse answer = errors.answer(failure);
    for (var header : headers.entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }
}
