package dev.specwright.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Sends one request, waits for the whole answer, and says in a sentence why there is none. */
final class Exchange {
  private final HttpClient http;
  private final ClientOptions options;

  Exchange(HttpClient http, ClientOptions options) {
    this.http = http;
    this.options = options;
  }

  Answer send(Call<?, ?> call, HttpRequest request) {
    String start = call + " to " + options.baseUrl() + ": ";
    if (Thread.currentThread().isInterrupted()) {
      throw new TransportException(start + "nothing was sent, the thread is interrupted", null);
    }
    CompletableFuture<HttpResponse<BoundedBody.Bytes>> future =
        http.sendAsync(request, BoundedBody.atMost(options.maxAnswerBytes()));
    try {
      HttpResponse<BoundedBody.Bytes> response =
          future.get(nanos(options.timeout()), TimeUnit.NANOSECONDS);
      return new Answer(
          response.statusCode(),
          response.headers().map(),
          response.body().content(),
          response.body().cut());
    } catch (TimeoutException elapsed) {
      future.cancel(true);
      throw new CallTimeoutException(
          start
              + "no complete answer within "
              + Texts.duration(options.timeout())
              + "; raise timeout(...) when such calls take longer",
          null);
    } catch (InterruptedException interrupted) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new TransportException(start + "interrupted while waiting for the answer", interrupted);
    } catch (CancellationException cancelled) {
      throw new TransportException(
          start + "the HTTP client cancelled the call", options.token().redact(cancelled));
    } catch (ExecutionException failed) {
      throw failure(start, failed.getCause() == null ? failed : failed.getCause());
    }
  }

  private static long nanos(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException centuries) {
      return Long.MAX_VALUE;
    }
  }

  private TransportException failure(String start, Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    Throwable shown = options.token().redact(cause);
    if (cause instanceof HttpConnectTimeoutException) {
      String limit = http.connectTimeout().map(it -> " within " + Texts.duration(it)).orElse("");
      return new CallTimeoutException(
          start + "no connection" + limit + "; check the base URL and the network", shown);
    }
    if (cause instanceof HttpTimeoutException) {
      return new CallTimeoutException(start + "no complete answer in time" + said(cause), shown);
    }
    if (has(UnresolvedAddressException.class, cause) || has(UnknownHostException.class, cause)) {
      return new TransportException(
          start + "the host name is not known; check the base URL", shown);
    }
    if (cause instanceof ConnectException) {
      return new TransportException(
          start + "no connection; check the base URL and that the server is running", shown);
    }
    if (cause instanceof SSLException) {
      return new TransportException(start + "no secure connection" + said(cause), shown);
    }
    if (cause instanceof IOException) {
      return new TransportException(
          start + "the connection broke before the answer was complete" + said(cause), shown);
    }
    return new TransportException(start + "the HTTP client failed" + said(cause), shown);
  }

  private String said(Throwable cause) {
    String text = cause.getMessage();
    return text == null ? "" : " (" + Texts.excerpt(options.token().redact(text)) + ")";
  }

  private static boolean has(Class<? extends Throwable> type, @Nullable Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return true;
      }
    }
    return false;
  }
}
