package dev.specwright.client;

import dev.specwright.client.sample.ChatRequest;
import dev.specwright.client.sample.Message;
import java.util.List;

/** Values the tests share. */
final class Samples {
  static final String TOKEN = "pk_s3cr3t-t0ken";
  static final String JSON = "application/json";
  static final String ANSWER = "{\"id\":\"a1\",\"created\":1700000000123,\"text\":\"2, 3, 5\"}";

  private Samples() {}

  static ChatRequest request() {
    return request("Name three primes.");
  }

  static ChatRequest request(String content) {
    return ChatRequest.builder().messages(List.of(message(content))).build();
  }

  static Message message(String content) {
    return Message.builder().role("user").content(content).build();
  }
}
