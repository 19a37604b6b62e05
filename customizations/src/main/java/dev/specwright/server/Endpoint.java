package dev.specwright.server;

import dev.specwright.json.InvalidJsonException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation: a method and a path, what it takes and answers, and the handler that does the
 * work.
 *
 * <pre>{@code
 * Endpoint.of("POST", "/v1/chat/completions").bearer()
 *     .accepts(Request.CODEC).answers(200, Answer.CODEC)
 *     .streamsWhen("stream")
 *     .handledBy((request, context) -> answer(request));
 * }</pre>
 */
public final class Endpoint {
  private final EndpointSteps.Route route;
  private final int status;
  private final @Nullable String streamProperty;
  private final Invocation.Reader reader;

  Endpoint(
      EndpointSteps.Route route,
      int status,
      @Nullable String streamProperty,
      Invocation.Reader reader) {
    this.route = route;
    this.status = status;
    this.streamProperty = streamProperty;
    this.reader = reader;
  }

  /**
   * Begins an operation.
   *
   * @param method the HTTP method in upper case
   * @param path the path as the contract writes it, absolute, without parameters and escapes
   * @return the next step: {@code bearer}, {@code accepts} or {@code answers}
   * @throws IllegalArgumentException if method or path cannot be matched literally
   */
  public static EndpointSteps.Route of(String method, String path) {
    return new EndpointSteps.Route(method, path, false);
  }

  /**
   * The HTTP method.
   *
   * @return e.g. {@code POST}
   */
  public String method() {
    return route.method();
  }

  /**
   * The path.
   *
   * @return the path as the contract writes it
   */
  public String path() {
    return route.path();
  }

  /**
   * Whether callers must send a bearer token.
   *
   * @return true if a request without one is answered 401
   */
  public boolean requiresBearer() {
    return route.requiresBearer();
  }

  /**
   * Whether the operation takes a JSON body.
   *
   * @return true if it does; a body sent to an operation that takes none is passed over
   */
  public boolean takesBody() {
    return reader.takesBody();
  }

  /**
   * The status of a successful answer.
   *
   * @return an HTTP status
   */
  public int status() {
    return status;
  }

  /**
   * The property of the request that asks for a stream.
   *
   * @return its name on the wire; empty if the operation never streams
   */
  public Optional<String> streamProperty() {
    return Optional.ofNullable(streamProperty);
  }

  /** Reads a body; it is not looked at if the operation takes none. */
  Invocation read(byte[] body) throws InvalidJsonException {
    return reader.read(body);
  }

  /** Method and path. */
  @Override
  public String toString() {
    return route.method() + " " + route.path();
  }
}
