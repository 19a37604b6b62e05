package dev.specwright.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The operations of one contract, ready to be mounted: endpoints, error format and size limit. */
public final class Api {
  /** The largest request body accepted unless a contract's builder says otherwise: 4 MiB. */
  public static final long DEFAULT_MAX_BODY_BYTES = 4 * 1024 * 1024;

  /** The largest limit there can be: bodies are held in memory. */
  private static final long GREATEST_MAX_BODY_BYTES = Integer.MAX_VALUE - 8;

  private final String name;
  private final ErrorFormat errors;
  private final List<Endpoint> endpoints;
  private final long maxBodyBytes;

  private Api(Builder builder) {
    this.name = builder.name;
    this.errors = builder.errors;
    this.endpoints = List.copyOf(builder.endpoints);
    this.maxBodyBytes = builder.maxBodyBytes;
  }

  /**
   * Begins an API without endpoints.
   *
   * @param name the contract's name, for messages
   * @param errors how the contract words its errors
   * @return a builder
   */
  public static Builder builder(String name, ErrorFormat errors) {
    return new Builder(name, errors);
  }

  /**
   * The contract's name.
   *
   * @return the name given to the builder
   */
  public String name() {
    return name;
  }

  /**
   * How the contract words its errors.
   *
   * @return the format given to the builder
   */
  public ErrorFormat errors() {
    return errors;
  }

  /**
   * The operations.
   *
   * @return the endpoints in the order they were added, unmodifiable
   */
  public List<Endpoint> endpoints() {
    return endpoints;
  }

  /**
   * The size limit of request bodies; a larger one is answered 413.
   *
   * @return the limit in bytes
   */
  public long maxBodyBytes() {
    return maxBodyBytes;
  }

  @Override
  public String toString() {
    return name + " " + endpoints;
  }

  /** Collects endpoints. */
  public static final class Builder {
    private final String name;
    private final ErrorFormat errors;
    private final List<Endpoint> endpoints = new ArrayList<>();
    private long maxBodyBytes = DEFAULT_MAX_BODY_BYTES;

    private Builder(String name, ErrorFormat errors) {
      this.name = Objects.requireNonNull(name, "name");
      this.errors = Objects.requireNonNull(errors, "errors");
    }

    /**
     * Limits the size of request bodies; unset, the limit is {@link #DEFAULT_MAX_BODY_BYTES}.
     *
     * @param bytes the largest body accepted, in bytes
     * @return this
     * @throws IllegalArgumentException unless {@code bytes} is from 1 to 2147483639
     */
    public Builder maxBodyBytes(long bytes) {
      if (bytes < 1 || bytes > GREATEST_MAX_BODY_BYTES) {
        throw new IllegalArgumentException(
            "maxBodyBytes is %d: give a number of bytes from 1 to %d"
                .formatted(bytes, GREATEST_MAX_BODY_BYTES));
      }
      this.maxBodyBytes = bytes;
      return this;
    }

    /**
     * Adds an operation.
     *
     * @param endpoint the operation
     * @return this
     */
    public Builder endpoint(Endpoint endpoint) {
      endpoints.add(Objects.requireNonNull(endpoint, "endpoint"));
      return this;
    }

    /**
     * Builds the API.
     *
     * @return an immutable API
     * @throws IllegalStateException if there is no endpoint
     */
    public Api build() {
      if (endpoints.isEmpty()) {
        throw new IllegalStateException(name + " has no endpoint: add at least one");
      }
      return new Api(this);
    }
  }
}
