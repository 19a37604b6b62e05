package dev.specwright.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The checks of a request's head, in the order in which they are made. */
final class RequestChecks {
  private static final String JSON = "application/json";

  private RequestChecks() {}

  /** 401 unless the operation is open to all or the caller sent a bearer token. */
  static void authentication(Endpoint endpoint, RequestContext context) throws Refused {
    if (endpoint.requiresBearer() && context.bearerToken().isEmpty()) {
      throw new Refused(
              Refusal.NOT_AUTHENTICATED,
              "Send your key in one header \"Authorization: Bearer <key>\".")
          .with("WWW-Authenticate", "Bearer");
    }
  }

  /** 415 unless the body is said to be JSON in UTF-8, not compressed. */
  static void mediaType(Map<String, List<String>> headers) throws Refused {
    List<String> types = Headers.all(headers, "Content-Type");
    if (types.size() != 1 || !MediaType.parse(types.get(0)).map(MediaType::isJson).orElse(false)) {
      throw new Refused(
              Refusal.UNSUPPORTED_MEDIA_TYPE,
              "Send the body as \"Content-Type: application/json\", in UTF-8.")
          .with("Accept", JSON);
    }
    for (String encoding : Headers.all(headers, "Content-Encoding")) {
      if (!encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
        throw new Refused(
                Refusal.UNSUPPORTED_MEDIA_TYPE, "Send the body without a Content-Encoding.")
            .with("Accept", JSON)
            .with("Accept-Encoding", "identity");
      }
    }
  }

  /**
   * 406 unless the caller takes JSON. Before the body is read, a caller that takes event streams
   * only may still come to ask for one.
   */
  static void acceptance(Map<String, List<String>> headers, boolean mayStream) throws Refused {
    Acceptance acceptance = Acceptance.of(Headers.all(headers, "Accept"));
    boolean stream = mayStream && acceptance.includes("text", "event-stream");
    if (!stream && !acceptance.includes("application", "json")) {
      throw new Refused(
          Refusal.NOT_ACCEPTABLE,
          "The answer is application/json, which the Accept header rules out: add it there.");
    }
  }
}
