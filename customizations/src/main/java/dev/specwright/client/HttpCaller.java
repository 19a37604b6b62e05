package dev.specwright.client;

import dev.specwright.json.Codec;
import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import dev.specwright.validation.Checkable;
import dev.specwright.validation.Checker;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends the calls of a generated client and waits for their answers. Immutable and thread-safe.
 *
 * <p>A request is checked against the contract before anything is sent. Redirects are never
 * followed. A call is sent once; nothing is repeated here.
 */
public final class HttpCaller {
  private static final String ACCEPT = "application/json, application/problem+json";
  private static final String USER_AGENT = "specwright/" + version();

  private final ClientOptions options;
  private final Exchange exchange;
  private final AnswerReader reader;

  /**
   * A caller with these settings; it makes an HTTP client of its own unless the settings bring one.
   */
  public HttpCaller(ClientOptions options) {
    this.options = Objects.requireNonNull(options, "options is null");
    this.exchange = new Exchange(options.httpClient().orElseGet(this::ownClient), options);
    this.reader = new AnswerReader(options);
  }

  private HttpClient ownClient() {
    return HttpClient.newBuilder()
        .connectTimeout(options.connectTimeout())
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  /**
   * Sends an operation that has a request body, and waits for the answer.
   *
   * @throws InvalidRequestException when the request breaks the contract; nothing was sent
   * @throws IllegalArgumentException when the request asks for a stream; nothing was sent
   * @throws IllegalStateException when the operation needs a token and there is none; nothing was
   *     sent
   * @throws ApiException when the answer is not a success, or not what the contract promises
   * @throws TransportException when no complete answer arrived
   */
  public <I, O> O send(Call<I, O> call, I request) {
    Objects.requireNonNull(request, "request is null");
    return call(call, request);
  }

  /**
   * Sends an operation that has no request body, and waits for the answer.
   *
   * @throws IllegalStateException when the operation needs a token and there is none; nothing was
   *     sent
   * @throws ApiException when the answer is not a success, or not what the contract promises
   * @throws TransportException when no complete answer arrived
   */
  public <O> O send(Call<Void, O> call) {
    return call(call, null);
  }

  private <I, O> O call(Call<I, O> call, @Nullable I request) {
    if (call.needsToken() && !options.token().isPresent()) {
      throw new IllegalStateException(
          call + " needs a bearer token and the client has none: build it with token(...)");
    }
    HttpRequest ready = prepare(call, request);
    return reader.read(call, exchange.send(call, ready));
  }

  private <I> HttpRequest prepare(Call<I, ?> call, @Nullable I request) {
    var builder = HttpRequest.newBuilder(URI.create(options.baseUrl() + call.path()));
    if (options.httpClient().isEmpty() && "http".equalsIgnoreCase(options.baseUrl().getScheme())) {
      builder.version(HttpClient.Version.HTTP_1_1); // no h2c upgrade: servers differ on it
    }
    builder.header("Accept", ACCEPT);
    builder.setHeader("User-Agent", USER_AGENT);
    options.headers().forEach(builder::setHeader);
    if (call.needsToken()) {
      builder.header("Authorization", options.token().authorization());
    }
    Codec<I> codec = call.requestCodec();
    if (codec == null || request == null) {
      return builder.method(call.method(), HttpRequest.BodyPublishers.noBody()).build();
    }
    refuseStream(call, request);
    refuseInvalid(call, request);
    return builder
        .header("Content-Type", "application/json")
        .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(codec.writeBytes(request)))
        .build();
  }

  private static void refuseStream(Call<?, ?> call, Object request) {
    Optional<String> property = call.streamProperty();
    if (property.isPresent()
        && request instanceof ModelObject model
        && Boolean.TRUE.equals(model.property(property.get()))) {
      throw new IllegalArgumentException(
          call
              + " was not sent: "
              + property.get()
              + " is true, but this call waits for one whole answer; leave "
              + property.get()
              + " unset or set it to false");
    }
  }

  private void refuseInvalid(Call<?, ?> call, Object request) {
    List<Problem> problems =
        request instanceof Checkable checkable ? Checker.run(checkable) : List.of();
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(call, problems, options.token());
    }
  }

  /** Where the calls go, without a slash at the end. */
  public URI baseUrl() {
    return options.baseUrl();
  }

  private static String version() {
    return Optional.ofNullable(HttpCaller.class.getPackage().getImplementationVersion())
        .orElse("dev");
  }

  /** Where the calls go; no secret is shown. */
  @Override
  public String toString() {
    return "HttpCaller[" + options.baseUrl() + "]";
  }
}
