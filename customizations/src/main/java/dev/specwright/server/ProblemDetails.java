package dev.specwright.server;

import dev.specwright.json.JsonWriter;
import dev.specwright.json.Problem;
import dev.specwright.model.Extras;
import java.util.List;

/**
 * Errors as problem details (RFC 9457): {@code title}, {@code status} and {@code detail}, and for
 * an invalid body (400) a list {@code errors} of messages and locations such as {@code
 * body.messages[0].role}, as the Go framework Huma writes it.
 */
public final class ProblemDetails implements ErrorFormat {
  private static final int INVALID = 400;
  private static final String PROBLEM_JSON = "application/problem+json";

  /** The format with {@code application/problem+json} for every error. */
  public static final ErrorFormat FORMAT = new ProblemDetails(PROBLEM_JSON);

  /** The same, for contracts that declare their 400 answers as {@code application/json}. */
  public static final ErrorFormat JSON = new ProblemDetails("application/json");

  private final String typeOfInvalid;

  private ProblemDetails(String typeOfInvalid) {
    this.typeOfInvalid = typeOfInvalid;
  }

  @Override
  public ServerResponse answer(Failure failure) {
    if (failure instanceof Failure.Invalid invalid) {
      List<Problem> problems = invalid.problems();
      String detail =
          problems.size() == 1
              ? "The request body has a problem."
              : "The request body has " + problems.size() + " problems.";
      return document(INVALID, detail, problems);
    }
    if (failure instanceof Failure.Refused refused) {
      return document(refused.reason().status(), refused.detail(), List.of());
    }
    Failure.Raised raised = (Failure.Raised) failure;
    return document(raised.status(), raised.detail(), List.of());
  }

  @Override
  public String contentType(int status) {
    return status == INVALID ? typeOfInvalid : PROBLEM_JSON;
  }

  private ServerResponse document(int status, String detail, List<Problem> problems) {
    byte[] json =
        JsonBytes.of(
            out -> {
              out.beginObject();
              out.property("title", ReasonPhrases.of(status));
              out.property("status", status);
              out.property("detail", detail);
              out.list("errors", problems.isEmpty() ? null : problems, ProblemDetails::write);
              out.endObject(Extras.EMPTY);
            });
    return ServerResponse.of(status, contentType(status), json);
  }

  private static void write(JsonWriter out, Problem problem) {
    String path = problem.path();
    String separator = path.isEmpty() || path.startsWith("[") ? "" : ".";
    out.beginObject();
    out.property("message", problem.message());
    out.property("location", "body" + separator + path);
    out.endObject(Extras.EMPTY);
  }
}
