package dev.specwright.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a client. Immutable; {@code toString} shows neither the token nor the values of
 * headers.
 */
public final class ClientOptions {
  /** How long a whole call may take unless said otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  /** How long connecting may take unless said otherwise. */
  public static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** How many bytes an answer may have unless said otherwise: 64 MiB. */
  public static final int DEFAULT_MAX_ANSWER_BYTES = 64 * 1024 * 1024;

  private final URI baseUrl;
  private final Secret token;
  private final Duration timeout;
  private final Duration connectTimeout;
  private final int maxAnswerBytes;
  private final Map<String, String> headers;
  private final @Nullable HttpClient httpClient;

  private ClientOptions(URI baseUrl, Builder<?> from) {
    this.baseUrl = baseUrl;
    this.token = from.token;
    this.timeout = from.timeout;
    this.connectTimeout = Objects.requireNonNullElse(from.connectTimeout, DEFAULT_CONNECT_TIMEOUT);
    this.maxAnswerBytes = from.maxAnswerBytes;
    var copy = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(from.headers);
    this.headers = Collections.unmodifiableMap(copy);
    this.httpClient = from.httpClient;
  }

  /** Where the API is, without a trailing slash; the paths of the contract are appended. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** How long a whole call may take, from connecting to the last byte of the answer. */
  public Duration timeout() {
    return timeout;
  }

  /** How long connecting may take; has no effect with a caller's own HTTP client. */
  public Duration connectTimeout() {
    return connectTimeout;
  }

  /** How many bytes an answer may have. */
  public int maxAnswerBytes() {
    return maxAnswerBytes;
  }

  /**
   * The headers sent with every call beside those of the client itself; names are found in any
   * letter case.
   */
  public Map<String, String> headers() {
    return headers;
  }

  Secret token() {
    return token;
  }

  Optional<HttpClient> httpClient() {
    return Optional.ofNullable(httpClient);
  }

  @Override
  public String toString() {
    return "ClientOptions[baseUrl="
        + baseUrl
        + ", token="
        + token
        + ", timeout="
        + Texts.duration(timeout)
        + ", connectTimeout="
        + Texts.duration(connectTimeout)
        + ", maxAnswerBytes="
        + maxAnswerBytes
        + ", headers="
        + headers.keySet()
        + "]";
  }

  /**
   * Collects the settings; generated clients extend it and add {@code build()}. Not thread-safe.
   *
   * @param <B> the generated builder itself
   */
  public abstract static class Builder<B extends Builder<B>> {
    private @Nullable URI baseUrl;
    private Secret token = Secret.NONE;
    private Duration timeout = DEFAULT_TIMEOUT;
    private @Nullable Duration connectTimeout;
    private int maxAnswerBytes = DEFAULT_MAX_ANSWER_BYTES;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable HttpClient httpClient;

    /**
     * Starts with the defaults.
     *
     * @param defaultBaseUrl the server the contract names, or null when it names none
     */
    protected Builder(@Nullable String defaultBaseUrl) {
      this.baseUrl = defaultBaseUrl == null ? null : OptionChecks.baseUrl(defaultBaseUrl);
    }

    /**
     * The bearer token (RFC 6750), without the word Bearer.
     *
     * @throws NullPointerException when it is null
     * @throws IllegalArgumentException when it is blank or has a character other than printable
     *     ASCII
     */
    public B token(String token) {
      this.token = Secret.of(OptionChecks.token(token));
      return self();
    }

    /**
     * Where the API is: an absolute http or https URL. A path is kept, a trailing slash makes no
     * difference.
     *
     * @throws IllegalArgumentException when it is no such URL, or has a query, a fragment or a user
     *     name
     */
    public B baseUrl(String baseUrl) {
      this.baseUrl = OptionChecks.baseUrl(baseUrl);
      return self();
    }

    /** The same as {@link #baseUrl(String)} for a URL that is parsed already. */
    public B baseUrl(URI baseUrl) {
      this.baseUrl = OptionChecks.baseUrl(baseUrl);
      return self();
    }

    /**
     * How long a whole call may take, from connecting to the last byte of the answer; 60 seconds by
     * default.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public B timeout(Duration timeout) {
      this.timeout = OptionChecks.positive("timeout", timeout);
      return self();
    }

    /**
     * How long connecting may take; 10 seconds by default. An {@link #httpClient(HttpClient)}
     * brings its own.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public B connectTimeout(Duration connectTimeout) {
      this.connectTimeout = OptionChecks.positive("connectTimeout", connectTimeout);
      return self();
    }

    /**
     * How many bytes an answer may have; 64 MiB by default. More is refused while reading.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public B maxAnswerBytes(int maxAnswerBytes) {
      if (maxAnswerBytes < 1) {
        throw new IllegalArgumentException(
            "maxAnswerBytes must be at least 1, but was " + maxAnswerBytes);
      }
      this.maxAnswerBytes = maxAnswerBytes;
      return self();
    }

    /**
     * A header to send with every call. The same name again, in any letter case, replaces the
     * value; {@code User-Agent} replaces the client's own.
     *
     * @param name a header name that is not one of the client's own (Authorization, Accept,
     *     Content-Type, Host, ...)
     * @param value printable ASCII, space and tab
     * @throws IllegalArgumentException when name or value is not of that form
     */
    public B header(String name, String value) {
      String checked = OptionChecks.headerName(name);
      headers.put(checked, OptionChecks.headerValue(checked, value));
      return self();
    }

    /**
     * The caller's own HTTP client, for a proxy, a TLS context or an executor. It stays the
     * caller's to close.
     *
     * @throws IllegalArgumentException when it follows redirects: it would hand the token to
     *     whatever server an answer names
     */
    public B httpClient(HttpClient httpClient) {
      Objects.requireNonNull(httpClient, "httpClient is null");
      if (httpClient.followRedirects() != HttpClient.Redirect.NEVER) {
        throw new IllegalArgumentException(
            "httpClient follows redirects and would take the token along: build it with"
                + " followRedirects(HttpClient.Redirect.NEVER)");
      }
      this.httpClient = httpClient;
      return self();
    }

    /**
     * The settings collected so far.
     *
     * @throws IllegalStateException when there is no base URL, or a connect timeout beside a client
     *     that has its own
     */
    protected final ClientOptions options() {
      if (baseUrl == null) {
        throw new IllegalStateException(
            "baseUrl is not set and the contract names no server: call"
                + " baseUrl(\"https://...\") before build()");
      }
      if (httpClient != null && connectTimeout != null) {
        throw new IllegalStateException(
            "connectTimeout has no effect on the httpClient passed in: set it on that client");
      }
      return new ClientOptions(baseUrl, this);
    }

    /** The settings so far, without secrets. */
    @Override
    public String toString() {
      return getClass().getName() + "[baseUrl=" + baseUrl + ", token=" + token + "]";
    }

    @SuppressWarnings("unchecked") // B is the class that extends this one
    private B self() {
      return (B) this;
    }
  }
}
