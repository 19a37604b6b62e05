package dev.specwright.client.sample;

import dev.specwright.client.ClientOptions;
import dev.specwright.client.HttpCaller;
import org.jspecify.annotations.Nullable;

/** The client of the sample API. */
public final class SampleClient {
  public static final String DEFAULT_BASE_URL = "https://api.example.com";

  private final HttpCaller http;
  private final ChatClient chat;

  private SampleClient(HttpCaller http) {
    this.http = http;
    this.chat = new ChatClient(http);
  }

  public static Builder builder() {
    return new Builder(DEFAULT_BASE_URL);
  }

  /** A builder as it is generated from a contract that names no server. */
  public static Builder builderWithoutServer() {
    return new Builder(null);
  }

  public ChatClient chat() {
    return chat;
  }

  @Override
  public String toString() {
    return "SampleClient[" + http + "]";
  }

  /** Collects the settings of a client. */
  public static final class Builder extends ClientOptions.Builder<Builder> {
    private Builder(@Nullable String baseUrl) {
      super(baseUrl);
    }

    public ClientOptions settings() {
      return options();
    }

    public SampleClient build() {
      return new SampleClient(new HttpCaller(options()));
    }
  }
}
