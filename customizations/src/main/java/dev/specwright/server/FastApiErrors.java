package dev.specwright.server;

import dev.specwright.json.JsonWritable;
import dev.specwright.json.JsonWriter;
import dev.specwright.json.Problem;
import dev.specwright.model.Extras;
import java.util.ArrayList;
import java.util.List;

/**
 * Errors as FastAPI words them: {@code {"detail": ...}} with a list of located problems (422,
 * {@code HTTPValidationError}) for an invalid body and a string for everything else.
 */
public final class FastApiErrors implements ErrorFormat {
  /** The format. */
  public static final ErrorFormat FORMAT = new FastApiErrors();

  private static final int INVALID = 422;

  private FastApiErrors() {}

  @Override
  public ServerResponse answer(Failure failure) {
    if (failure instanceof Failure.Invalid invalid) {
      return json(INVALID, out -> out.list("detail", invalid.problems(), FastApiErrors::write));
    }
    if (failure instanceof Failure.Refused refused) {
      return text(refused.reason().status(), words(refused));
    }
    Failure.Raised raised = (Failure.Raised) failure;
    return text(raised.status(), raised.detail());
  }

  /** FastAPI's own words where it has some; ours where they tell the caller more. */
  private static String words(Failure.Refused refused) {
    return switch (refused.reason()) {
      case NOT_AUTHENTICATED -> "Not authenticated";
      case NOT_FOUND, METHOD_NOT_ALLOWED, INTERNAL_ERROR ->
          ReasonPhrases.of(refused.reason().status());
      default -> refused.detail();
    };
  }

  private static void write(JsonWriter out, Problem problem) {
    PydanticError error = PydanticError.of(problem);
    List<Object> location = new ArrayList<>();
    location.add("body");
    location.addAll(error.location());
    out.beginObject();
    out.list("loc", location, JsonWriter::any);
    out.property("msg", error.message());
    out.property("type", error.type());
    out.endObject(Extras.EMPTY);
  }

  private static ServerResponse text(int status, String detail) {
    return json(status, out -> out.property("detail", detail));
  }

  private static ServerResponse json(int status, JsonWritable members) {
    return ServerResponse.of(
        status,
        "application/json",
        JsonBytes.of(
            out -> {
              out.beginObject();
              members.write(out);
              out.endObject(Extras.EMPTY);
            }));
  }
}
