package dev.specwright.server;

import dev.specwright.json.Codec;
import dev.specwright.model.ModelObject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The steps that lead from {@link Endpoint#of} to an endpoint, one after the other, each offering
 * only what can come next.
 */
public final class EndpointSteps {
  private EndpointSteps() {}

  /**
   * An operation that has a method and a path.
   *
   * @param method the HTTP method
   * @param path the path as the contract writes it
   * @param requiresBearer whether a request without a bearer token is answered 401
   */
  public record Route(String method, String path, boolean requiresBearer) {
    /** Refuses a method or path that cannot be matched literally. */
    public Route {
      if (method.isEmpty() || !method.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
        throw new IllegalArgumentException(
            "\"" + method + "\" is not an HTTP method: write it in upper case, like POST");
      }
      if (!path.startsWith("/") || path.chars().anyMatch(c -> "{}%?#".indexOf(c) >= 0)) {
        throw new IllegalArgumentException(
            "\"%s\" cannot be served: a path begins with / and has no {parameters}, escapes or query"
                .formatted(path));
      }
    }

    /**
     * Demands a bearer token (RFC 6750); what it is worth is for the handler to judge.
     *
     * @return an operation that answers 401 without one
     */
    public Route bearer() {
      return new Route(method, path, true);
    }

    /**
     * Takes a JSON body.
     *
     * @param request reads the body
     * @param <I> the type of the request
     * @return the next step: {@code answers}
     */
    public <I> Accepting<I> accepts(Codec<I> request) {
      return new Accepting<>(this, request);
    }

    /**
     * Answers JSON, without taking a body.
     *
     * @param status the status of a successful answer
     * @param answer writes the answer
     * @param <O> the type of the answer
     * @return the next step: {@code handledBy}
     * @throws IllegalArgumentException if the status is no success or allows no body
     */
    public <O> Answering<O> answers(int status, Codec<O> answer) {
      return new Answering<>(this, status, answer);
    }
  }

  /**
   * An operation that takes a body.
   *
   * @param route its method and path
   * @param request reads the body
   * @param <I> the type of the request
   */
  public record Accepting<I>(Route route, Codec<I> request) {
    /** Checks that nothing is null. */
    public Accepting {
      Objects.requireNonNull(request, "request");
    }

    /**
     * Answers JSON.
     *
     * @param status the status of a successful answer
     * @param answer writes the answer
     * @param <O> the type of the answer
     * @return the next step: {@code streamsWhen} or {@code handledBy}
     * @throws IllegalArgumentException if the status is no success or allows no body
     */
    public <O> Exchanging<I, O> answers(int status, Codec<O> answer) {
      return new Exchanging<>(this, status, answer, null);
    }
  }

  /**
   * An operation that takes no body and answers.
   *
   * @param route its method and path
   * @param status the status of a successful answer
   * @param answer writes the answer
   * @param <O> the type of the answer
   */
  public record Answering<O>(Route route, int status, Codec<O> answer) {
    /** Refuses a status that is no success or allows no body. */
    public Answering {
      requireSuccess(status);
      Objects.requireNonNull(answer, "answer");
    }

    /**
     * Names the implementation.
     *
     * @param handler answers requests; called by many threads at once
     * @return the operation
     */
    public Endpoint handledBy(Handler<O> handler) {
      Objects.requireNonNull(handler, "handler");
      return new Endpoint(route, status, null, new Invocation.Plain<>(answer, handler));
    }
  }

  /**
   * An operation that takes a body and answers.
   *
   * @param accepting its method, path and request
   * @param status the status of a successful answer
   * @param answer writes the answer
   * @param streamProperty the request's property that asks for a stream; null if none does
   * @param <I> the type of the request
   * @param <O> the type of the answer
   */
  public record Exchanging<I, O>(
      Accepting<I> accepting, int status, Codec<O> answer, @Nullable String streamProperty) {
    /** Refuses a status that is no success or allows no body. */
    public Exchanging {
      requireSuccess(status);
      Objects.requireNonNull(answer, "answer");
    }

    /**
     * Names the request's property that asks for a stream by being {@code true}.
     *
     * @param property its name on the wire
     * @return an operation that answers 501 when a stream is asked for
     * @throws IllegalArgumentException if the request has no properties
     */
    public Exchanging<I, O> streamsWhen(String property) {
      Class<I> type = accepting.request.type();
      if (!ModelObject.class.isAssignableFrom(type)) {
        throw new IllegalArgumentException(
            "%s has no property \"%s\": only a request that is a JSON object can ask for a stream"
                .formatted(type.getSimpleName(), property));
      }
      return new Exchanging<>(accepting, status, answer, property);
    }

    /**
     * Names the implementation.
     *
     * @param handler answers requests; called by many threads at once
     * @return the operation
     */
    public Endpoint handledBy(BodyHandler<I, O> handler) {
      Objects.requireNonNull(handler, "handler");
      var reader =
          new Invocation.ExchangeReader<>(accepting.request, answer, streamProperty, handler);
      return new Endpoint(accepting.route, status, streamProperty, reader);
    }
  }

  private static void requireSuccess(int status) {
    if (status < 200 || status > 299 || status == 204 || status == 205) {
      throw new IllegalArgumentException(
          "status %d does not go with a JSON answer: use 200 to 299, but neither 204 nor 205"
              .formatted(status));
    }
  }
}
