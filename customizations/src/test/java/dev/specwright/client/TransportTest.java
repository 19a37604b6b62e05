package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.client.sample.SampleClient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** Calls that get no complete answer. */
class TransportTest {
  private static final String HALF =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"id\":";

  private static TransportException fails(SampleClient client) {
    return assertThrows(TransportException.class, () -> client.chat().chat(Samples.request()));
  }

  private static SampleClient failingWith(Throwable failure) {
    var real = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    return SampleClient.builder()
        .token(Samples.TOKEN)
        .httpClient(new FakeHttpClient(real, failure))
        .build();
  }

  @Test
  void connection_refused() throws Exception {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String url = "http://127.0.0.1:" + port;

    var thrown = fails(SampleClient.builder().baseUrl(url).token(Samples.TOKEN).build());

    assertEquals(
        "POST /v1/chat/completions to "
            + url
            + ": no connection; check the base URL and that the server is running",
        thrown.getMessage());
    assertInstanceOf(ConnectException.class, thrown.getCause());
  }

  @Test
  void connection_reset() throws Exception {
    try (var server =
        new RawServer(
            (socket, request) -> {
              socket.setSoLinger(true, 0); // closing sends RST
            })) {
      var thrown = fails(server.client().build());

      assertSame(TransportException.class, thrown.getClass());
      assertEquals(brokeOff(server, thrown), thrown.getMessage());
      assertInstanceOf(IOException.class, thrown.getCause());
    }
  }

  @Test
  void closed_without_an_answer() throws Exception {
    try (var server = new RawServer((socket, request) -> {})) {
      var thrown = fails(server.client().build());

      assertEquals(brokeOff(server, thrown), thrown.getMessage());
    }
  }

  @Test
  void truncated_answer() throws Exception {
    try (var server = new RawServer((socket, request) -> RawServer.write(socket, HALF))) {
      var thrown = fails(server.client().build());

      assertEquals(brokeOff(server, thrown), thrown.getMessage());
    }
  }

  @Test
  void truncated_chunked_answer() throws Exception {
    try (var server =
        new RawServer(
            (socket, request) ->
                RawServer.write(
                    socket,
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"))) {
      var thrown = fails(server.client().build());

      assertEquals(brokeOff(server, thrown), thrown.getMessage());
    }
  }

  @Test
  void something_that_is_not_http() throws Exception {
    try (var server =
        new RawServer((socket, request) -> RawServer.write(socket, "SSH-2.0-x\r\n\r\n"))) {
      var thrown = fails(server.client().build());

      assertEquals(brokeOff(server, thrown), thrown.getMessage());
    }
  }

  private static String brokeOff(RawServer server, TransportException thrown) {
    return "POST /v1/chat/completions to "
        + server.url()
        + ": the connection broke before the answer was complete ("
        + thrown.getCause().getMessage()
        + ")";
  }

  @Test
  void no_answer_in_time_closes_the_connection() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    try (var server =
        new RawServer(
            (socket, request) -> {
              RawServer.awaitHangUp(socket);
              hungUp.countDown();
            })) {
      var thrown = fails(server.client().timeout(Duration.ofMillis(150)).build());

      assertSame(CallTimeoutException.class, thrown.getClass());
      assertEquals(
          "POST /v1/chat/completions to "
              + server.url()
              + ": no complete answer within 150 ms; raise timeout(...) when such calls take"
              + " longer",
          thrown.getMessage());
      assertTrue(hungUp.await(30, TimeUnit.SECONDS), "the server may stop working");
    }
  }

  @Test
  void the_timeout_covers_the_body_too() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    try (var server =
        new RawServer(
            (socket, request) -> {
              RawServer.write(socket, HALF);
              RawServer.awaitHangUp(socket);
              hungUp.countDown();
            })) {
      var thrown = fails(server.client().timeout(Duration.ofMillis(300)).build());

      assertSame(CallTimeoutException.class, thrown.getClass());
      assertTrue(hungUp.await(30, TimeUnit.SECONDS), "the server may stop working");
    }
  }

  @Test
  void a_slow_answer_within_the_timeout_is_fine() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (var server =
        WebServer.with(
            exchange -> {
              asked.countDown();
              await(go);
              WebServer.answer(exchange, 200, Samples.JSON, Samples.ANSWER);
            })) {
      // Centuries: longer than nanoseconds in a long can say.
      var chat = server.client().timeout(Duration.ofDays(1_000_000_000)).build().chat();
      var call = new FutureTask<>(() -> chat.latest().id());
      new Thread(call).start();

      assertTrue(asked.await(30, TimeUnit.SECONDS));
      go.countDown();

      assertEquals("a1", call.get(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void an_interrupt_while_waiting_ends_the_call_and_stays_set() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch hungUp = new CountDownLatch(1);
    try (var server =
        new RawServer(
            (socket, request) -> {
              asked.countDown();
              RawServer.awaitHangUp(socket);
              hungUp.countDown();
            })) {
      var client = server.client().build();
      var call =
          new FutureTask<>(
              () -> {
                var thrown = fails(client);
                assertTrue(Thread.currentThread().isInterrupted(), "the flag is set again");
                return thrown;
              });
      Thread thread = new Thread(call);
      thread.start();
      assertTrue(asked.await(30, TimeUnit.SECONDS));

      thread.interrupt();

      var thrown = call.get(30, TimeUnit.SECONDS);
      assertEquals(
          "POST /v1/chat/completions to "
              + server.url()
              + ": interrupted while waiting for the answer",
          thrown.getMessage());
      assertInstanceOf(InterruptedException.class, thrown.getCause());
      assertTrue(hungUp.await(30, TimeUnit.SECONDS), "the server may stop working");
    }
  }

  @Test
  void an_interrupted_thread_sends_nothing() {
    try (var server = WebServer.answering(200, Samples.JSON, Samples.ANSWER)) {
      var client = server.client().build();
      Thread.currentThread().interrupt();
      try {
        var thrown = fails(client);

        assertEquals(
            "POST /v1/chat/completions to "
                + server.url()
                + ": nothing was sent, the thread is interrupted",
            thrown.getMessage());
      } finally {
        assertTrue(Thread.interrupted(), "the flag stays set");
      }
      assertEquals(0, server.requests());
    }
  }

  @Test
  void connecting_that_takes_too_long() {
    var thrown = fails(failingWith(new HttpConnectTimeoutException("HTTP connect timed out")));

    assertSame(CallTimeoutException.class, thrown.getClass());
    assertEquals(
        "POST /v1/chat/completions to https://api.example.com: no connection within 3 s; check the"
            + " base URL and the network",
        thrown.getMessage());
  }

  @Test
  void an_unknown_host() {
    var thrown =
        fails(failingWith(new ConnectException().initCause(new UnresolvedAddressException())));

    assertEquals(
        "POST /v1/chat/completions to https://api.example.com: the host name is not known; check"
            + " the base URL",
        thrown.getMessage());
  }

  @Test
  void a_certificate_nobody_trusts() {
    var thrown = fails(failingWith(new SSLHandshakeException("PKIX path building failed")));

    assertEquals(
        "POST /v1/chat/completions to https://api.example.com: no secure connection (PKIX path"
            + " building failed)",
        thrown.getMessage());
  }

  @Test
  void a_failure_of_the_http_client_itself() {
    var thrown = fails(failingWith(new IllegalStateException("closed")));

    assertEquals(
        "POST /v1/chat/completions to https://api.example.com: the HTTP client failed (closed)",
        thrown.getMessage());
  }

  @Test
  void a_call_cancelled_by_the_http_client() {
    var thrown = fails(failingWith(new CancellationException()));

    assertEquals(
        "POST /v1/chat/completions to https://api.example.com: the HTTP client cancelled the call",
        thrown.getMessage());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
