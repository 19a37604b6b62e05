package dev.specwright.client;

import dev.specwright.json.Codec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a contract as the client calls it: method, path, what is sent, what is answered,
 * which errors are declared.
 *
 * <pre>{@code
 * private static final Call<ChatRequest, ChatAnswer> CHAT =
 *     Call.of("POST", "/v1/chat/completions").bearer().sends(ChatRequest.CODEC)
 *         .streamsWhen("stream")
 *         .error("422", ValidationFault.CODEC, ValidationFaultException::new)
 *         .answers(ChatAnswer.CODEC);
 * }</pre>
 *
 * @param <I> the request body; {@link Void} for an operation without one
 * @param <O> the body of a successful answer
 */
public final class Call<I, O> {
  private static final Pattern METHOD = Pattern.compile("[A-Z]+");
  // RFC 3986 pchar and "/", with no empty first segment (it would read as a host).
  private static final Pattern PATH =
      Pattern.compile("/(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*");
  private static final Pattern ERROR_KEY = Pattern.compile("[1-5][0-9][0-9]|[1-5]XX|default");

  private final Draft<I> draft;
  private final Codec<O> answerCodec;

  private Call(Draft<I> draft, Codec<O> answerCodec) {
    this.draft = draft;
    this.answerCodec = answerCodec;
  }

  /**
   * Begins the description of an operation.
   *
   * @param method an upper-case HTTP method, such as {@code POST}
   * @param path the path as the contract has it, without query and without parameters in braces
   * @throws IllegalArgumentException when either is not of that form
   */
  public static Draft<Void> of(String method, String path) {
    if (!METHOD.matcher(method).matches()) {
      throw new IllegalArgumentException(
          "method \"" + method + "\" is not an HTTP method in capital letters, such as POST");
    }
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "path \""
              + path
              + "\" is not a plain URL path, such as /v1/models: it begins with one /, and has no"
              + " query, no {parameter} and no character that needs escaping");
    }
    return new Draft<>(method, path, false, null, null, Map.of());
  }

  /** The HTTP method. */
  public String method() {
    return draft.method;
  }

  /** The path as the contract has it, to be appended to the base URL. */
  public String path() {
    return draft.path;
  }

  boolean needsToken() {
    return draft.bearer;
  }

  @Nullable Codec<I> requestCodec() {
    return draft.requestCodec;
  }

  Optional<String> streamProperty() {
    return Optional.ofNullable(draft.streamProperty);
  }

  Codec<O> answerCodec() {
    return answerCodec;
  }

  /**
   * The model declared for a status: exact before range before default, which stands for failures
   * only.
   */
  Optional<DeclaredError<?>> declaredError(int status) {
    DeclaredError<?> model = draft.errors.get(Integer.toString(status));
    if (model == null) {
      model = draft.errors.get(status / 100 + "XX");
    }
    if (model == null && status >= 400) {
      model = draft.errors.get("default");
    }
    return Optional.ofNullable(model);
  }

  /** Method and path, such as {@code POST /v1/chat/completions}. */
  @Override
  public String toString() {
    return draft.method + " " + draft.path;
  }

  /**
   * A description in the making. Immutable: each step returns a new draft.
   *
   * @param <I> the request body; {@link Void} while there is none
   */
  public static final class Draft<I> {
    private final String method;
    private final String path;
    private final boolean bearer;
    private final @Nullable Codec<I> requestCodec;
    private final @Nullable String streamProperty;
    private final Map<String, DeclaredError<?>> errors;

    private Draft(
        String method,
        String path,
        boolean bearer,
        @Nullable Codec<I> requestCodec,
        @Nullable String streamProperty,
        Map<String, DeclaredError<?>> errors) {
      this.method = method;
      this.path = path;
      this.bearer = bearer;
      this.requestCodec = requestCodec;
      this.streamProperty = streamProperty;
      this.errors = errors;
    }

    /** The operation needs a bearer token (RFC 6750): without one the client sends nothing. */
    public Draft<I> bearer() {
      return new Draft<>(method, path, true, requestCodec, streamProperty, errors);
    }

    /** The operation has a JSON request body. */
    public <N> Draft<N> sends(Codec<N> codec) {
      Objects.requireNonNull(codec, "request codec is null");
      return new Draft<>(method, path, bearer, codec, streamProperty, errors);
    }

    /**
     * The request property that asks for a stream of events when it is {@code true}; a call that
     * waits for one whole answer refuses it.
     */
    public Draft<I> streamsWhen(String property) {
      Objects.requireNonNull(property, "stream property is null");
      return new Draft<>(method, path, bearer, requestCodec, property, errors);
    }

    /**
     * An error model of the contract.
     *
     * @param key a status ({@code 422}), a range ({@code 4XX}) or {@code default}; the more exact
     *     one wins
     * @param codec reads the error's body
     * @param exception makes the exception to throw, usually a constructor
     * @throws IllegalArgumentException when the key is none of these, or was declared before
     */
    public <E> Draft<I> error(
        String key, Codec<E> codec, BiFunction<ApiResponse, E, ? extends ApiException> exception) {
      Objects.requireNonNull(codec, "error codec is null");
      Objects.requireNonNull(exception, "error exception is null");
      if (!ERROR_KEY.matcher(key).matches()) {
        throw new IllegalArgumentException(
            this + ": error key \"" + key + "\" is not a status (422), a range (4XX) or default");
      }
      var more = new LinkedHashMap<>(errors);
      if (more.put(key, new DeclaredError<>(codec, exception)) != null) {
        throw new IllegalArgumentException(this + ": error key " + key + " is declared twice");
      }
      return new Draft<>(method, path, bearer, requestCodec, streamProperty, Map.copyOf(more));
    }

    /** Ends the description with the model of a successful answer, which is JSON. */
    public <O> Call<I, O> answers(Codec<O> codec) {
      Objects.requireNonNull(codec, "answer codec is null");
      return new Call<>(this, codec);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
