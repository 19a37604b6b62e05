package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.client.sample.ChatAnswer;
import dev.specwright.client.sample.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One client, many threads. */
class ConcurrencyTest {
  private static final int AT_ONCE = 40;
  private static final int ROUNDS = 10;

  @Test
  void every_caller_gets_the_answer_to_its_own_request() throws Exception {
    CountDownLatch allInFlight = new CountDownLatch(AT_ONCE);
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    try (var server =
        WebServer.with(
            exchange -> {
              var asked = ChatRequest.CODEC.read(exchange.getRequestBody().readAllBytes());
              allInFlight.countDown();
              awaitAll(allInFlight);
              String content = asked.messages().get(0).content();
              String body =
                  ChatAnswer.CODEC.writeString(
                      ChatAnswer.builder().id(content).text("to " + content).build());
              boolean refused = Integer.parseInt(content) % 3 == 0;
              WebServer.answer(exchange, refused ? 429 : 200, Samples.JSON, body);
            })) {
      var chat = server.client().build().chat();
      List<Callable<String>> calls = new ArrayList<>();
      for (int i = 0; i < AT_ONCE * ROUNDS; i++) {
        String content = Integer.toString(i);
        calls.add(
            () -> {
              try {
                return chat.chat(Samples.request(content)).text();
              } catch (ApiException refused) {
                return refused.body();
              }
            });
      }
      List<Future<String>> answers = threads.invokeAll(calls, 60, TimeUnit.SECONDS);
      for (int i = 0; i < answers.size(); i++) {
        String expected =
            i % 3 == 0 ? "{\"id\":\"" + i + "\",\"text\":\"to " + i + "\"}" : "to " + i;
        assertEquals(expected, answers.get(i).get());
      }
      assertEquals(AT_ONCE * ROUNDS, server.requests());
    } finally {
      threads.shutdownNow();
    }
  }

  private static void awaitAll(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS), "all calls are under way at once");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
