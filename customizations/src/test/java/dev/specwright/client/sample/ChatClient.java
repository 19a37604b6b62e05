package dev.specwright.client.sample;

import dev.specwright.client.Call;
import dev.specwright.client.HttpCaller;

/** The operations with the tag chat. */
public final class ChatClient {
  private static final Call<ChatRequest, ChatAnswer> CHAT =
      Call.of("POST", "/v1/chat/completions")
          .bearer()
          .sends(ChatRequest.CODEC)
          .streamsWhen("stream")
          .error("422", ValidationFault.CODEC, ValidationFaultException::new)
          .error("5XX", Fault.CODEC, FaultException::new)
          .answers(ChatAnswer.CODEC);
  private static final Call<Void, ChatAnswer> LATEST =
      Call.of("GET", "/v1/chat/latest")
          .bearer()
          .error("404", ValidationFault.CODEC, ValidationFaultException::new)
          .error("default", Fault.CODEC, FaultException::new)
          .answers(ChatAnswer.CODEC);
  private static final Call<Void, ChatAnswer> PUBLIC =
      Call.of("GET", "/v1/public").answers(ChatAnswer.CODEC);

  private final HttpCaller http;

  ChatClient(HttpCaller http) {
    this.http = http;
  }

  public ChatAnswer chat(ChatRequest request) {
    return http.send(CHAT, request);
  }

  public ChatAnswer latest() {
    return http.send(LATEST);
  }

  public ChatAnswer publicAnswer() {
    return http.send(PUBLIC);
  }
}
