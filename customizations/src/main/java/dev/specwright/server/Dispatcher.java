package dev.specwright.server;

import dev.specwright.json.InvalidJsonException;
import dev.specwright.json.Problem;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;

/**
 * Answers requests for the operations of one or more contracts; knows no socket and no framework.
 *
 * <p>The checks come in this order, and the first that fails answers: path (404), method (405 with
 * {@code Allow}), bearer token (401 with {@code WWW-Authenticate}), media type of the body (415),
 * {@code Accept} (406), size of the body (413), the body itself (all its problems at once),
 * streaming (501). Then the handler is called.
 *
 * <p>Paths are compared segment by segment after decoding; one slash at the end is passed over.
 * Safe for use by many threads.
 */
public final class Dispatcher {
  private static final System.Logger LOG = System.getLogger("dev.specwright.server");
  private static final Problem NO_BODY =
      new Problem(List.of(), "required", "must be present, but the request has no body", null);

  private final Routes routes;

  /**
   * Mounts contracts side by side.
   *
   * @param apis one or more APIs; a path none of them knows is answered in the error format of the
   *     one that shares the most leading segments with it, or else of the first
   * @throws IllegalArgumentException if there is none, or two have the same method and path
   */
  public Dispatcher(Api... apis) {
    this.routes = new Routes(List.of(apis));
  }

  /**
   * Answers a request.
   *
   * @param request the request; its body is read as far as needed, and not closed
   * @return the answer; never null, and nothing is thrown: what the implementation throws is logged
   *     and answered with a neutral 500
   */
  public ServerResponse handle(ServerRequest request) {
    Map<String, Routes.Route> routesHere = routes.at(request.path());
    if (routesHere == null) {
      return new Refused(Refusal.NOT_FOUND, "The server has no operation at this path.")
          .answer(routes.nearest(request.path()).errors());
    }
    Routes.Route route = routesHere.get(request.method());
    if (route == null) {
      Api first = routesHere.values().iterator().next().api();
      String methods = String.join(", ", routesHere.keySet());
      return new Refused(Refusal.METHOD_NOT_ALLOWED, "Use " + methods + " at this path.")
          .with("Allow", methods)
          .answer(first.errors());
    }
    try {
      return answer(route.api(), route.endpoint(), request);
    } catch (Refused refused) {
      return refused.answer(route.api().errors());
    } catch (Throwable failure) {
      return failed(route, failure);
    }
  }

  private static ServerResponse answer(Api api, Endpoint endpoint, ServerRequest request)
      throws Throwable {
    RequestContext context = RequestContext.of(endpoint, request);
    RequestChecks.authentication(endpoint, context);
    Invocation invocation = read(api, endpoint, request);
    if (invocation.asksForStream()) {
      throw new Refused(
          Refusal.NOT_IMPLEMENTED,
          "Streaming is not implemented on this server: leave \"%s\" out, or send false."
              .formatted(endpoint.streamProperty().orElseThrow()));
    }
    RequestChecks.acceptance(request.headers(), false);
    try {
      byte[] json = invocation.run(context);
      return ServerResponse.of(endpoint.status(), "application/json", json);
    } catch (NotImplementedException missing) {
      throw new Refused(Refusal.NOT_IMPLEMENTED, missing.getMessage() + ".");
    } catch (StatusException chosen) {
      return answer(api, endpoint, chosen);
    }
  }

  private static Invocation read(Api api, Endpoint endpoint, ServerRequest request) throws Refused {
    boolean mayStream = endpoint.streamProperty().isPresent();
    if (!endpoint.takesBody()) {
      RequestChecks.acceptance(request.headers(), mayStream);
      return endpoint.read(new byte[0]);
    }
    boolean typed = !Headers.all(request.headers(), "Content-Type").isEmpty();
    if (!typed && RequestBody.isAbsent(request)) {
      throw new Refused(new Failure.Invalid(List.of(NO_BODY)));
    }
    RequestChecks.mediaType(request.headers());
    RequestChecks.acceptance(request.headers(), mayStream);
    byte[] body = RequestBody.read(request, api.maxBodyBytes());
    if (body.length == 0) {
      throw new Refused(new Failure.Invalid(List.of(NO_BODY)));
    }
    try {
      return endpoint.read(body);
    } catch (InvalidJsonException invalid) {
      throw new Refused(new Failure.Invalid(SyntaxOffset.addTo(invalid.problems(), body)));
    }
  }

  private static ServerResponse answer(Api api, Endpoint endpoint, StatusException chosen) {
    int status = chosen.status();
    ErrorFormat errors = api.errors();
    ServerResponse answer =
        chosen
            .body()
            .map(body -> ServerResponse.of(status, errors.contentType(status), JsonBytes.of(body)))
            .orElseGet(
                () ->
                    errors.answer(
                        new Failure.Raised(
                            status, chosen.detail().orElse(ReasonPhrases.of(status)))));
    if (status == 401 && endpoint.requiresBearer()) {
      answer = answer.with("WWW-Authenticate", "Bearer");
    }
    for (var header : chosen.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  private static ServerResponse failed(Routes.Route route, Throwable failure) {
    if (failure instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    LOG.log(Level.ERROR, route.endpoint() + " of " + route.api().name() + " failed", failure);
    return new Refused(
            Refusal.INTERNAL_ERROR, "The server failed; the failure is in the server's log.")
        .answer(route.api().errors());
  }
}
