package dev.specwright.client;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects a body up to a limit; beyond it the rest is given up and the connection is closed. */
final class BoundedBody implements HttpResponse.BodySubscriber<BoundedBody.Bytes> {
  /**
   * What arrived.
   *
   * @param content at most as many bytes as the limit allows
   * @param cut whether there was more
   */
  record Bytes(byte[] content, boolean cut) {}

  private final CompletableFuture<Bytes> done = new CompletableFuture<>();
  private final List<ByteBuffer> chunks = new ArrayList<>();
  private final int limit;
  private final boolean announcedTooLarge;
  private int size;
  private Flow.Subscription upstream = NOTHING;

  private BoundedBody(int limit, boolean announcedTooLarge) {
    this.limit = limit;
    this.announcedTooLarge = announcedTooLarge;
  }

  static HttpResponse.BodyHandler<Bytes> atMost(int limit) {
    return head -> new BoundedBody(limit, announcedLength(head) > limit);
  }

  private static long announcedLength(HttpResponse.ResponseInfo head) {
    try {
      return head.headers().firstValueAsLong("Content-Length").orElse(-1);
    } catch (NumberFormatException notANumber) {
      return -1; // what arrives is counted anyway
    }
  }

  @Override
  public CompletionStage<Bytes> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
    if (announcedTooLarge) {
      giveUp();
    } else {
      subscription.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (done.isDone()) {
      return;
    }
    for (ByteBuffer buffer : buffers) {
      int room = limit - size;
      if (buffer.remaining() > room) {
        chunks.add(buffer.slice().limit(room));
        size = limit;
        giveUp();
        return;
      }
      size += buffer.remaining();
      chunks.add(buffer);
    }
  }

  @Override
  public void onError(Throwable failure) {
    chunks.clear();
    done.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    done.complete(new Bytes(join(), false));
  }

  private void giveUp() {
    upstream.cancel();
    done.complete(new Bytes(join(), true));
  }

  private byte[] join() {
    ByteBuffer all = ByteBuffer.allocate(size);
    chunks.forEach(all::put);
    chunks.clear();
    return all.array();
  }

  private static final Flow.Subscription NOTHING =
      new Flow.Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
      };
}
