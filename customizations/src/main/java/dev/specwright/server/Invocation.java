package dev.specwright.server;

import dev.specwright.json.Codec;
import dev.specwright.json.InvalidJsonException;
import dev.specwright.model.ModelObject;
import org.jspecify.annotations.Nullable;

/** A request that has been read: all that is left is to call the handler. */
sealed interface Invocation {

  /** Whether the request asks for a stream. */
  boolean asksForStream();

  /** Calls the handler and writes its answer. */
  byte[] run(RequestContext context) throws Exception;

  /** Turns the body of a request into an invocation. */
  interface Reader {
    /** Whether there is a body to be read. */
    boolean takesBody();

    /** Reads the body; it is empty and not looked at if the operation takes none. */
    Invocation read(byte[] body) throws InvalidJsonException;
  }

  /** A call without a body. */
  record Plain<O>(Codec<O> answer, Handler<O> handler) implements Invocation, Reader {
    @Override
    public boolean takesBody() {
      return false;
    }

    @Override
    public Invocation read(byte[] body) {
      return this;
    }

    @Override
    public boolean asksForStream() {
      return false;
    }

    @Override
    public byte[] run(RequestContext context) throws Exception {
      return answer.writeBytes(notNull(handler.handle(context)));
    }
  }

  /** How calls with a body are read. */
  record ExchangeReader<I, O>(
      Codec<I> request, Codec<O> answer, @Nullable String streamProperty, BodyHandler<I, O> handler)
      implements Reader {
    @Override
    public boolean takesBody() {
      return true;
    }

    @Override
    public Invocation read(byte[] body) throws InvalidJsonException {
      return new Exchange<>(request.read(body), this);
    }
  }

  /** A call with a body. */
  record Exchange<I, O>(I request, ExchangeReader<I, O> reader) implements Invocation {
    @Override
    public boolean asksForStream() {
      String property = reader.streamProperty();
      return property != null
          && request instanceof ModelObject object
          && Boolean.TRUE.equals(object.property(property));
    }

    @Override
    public byte[] run(RequestContext context) throws Exception {
      return reader.answer().writeBytes(notNull(reader.handler().handle(request, context)));
    }
  }

  private static <O> O notNull(@Nullable O answer) {
    if (answer == null) {
      throw new IllegalStateException(
          "the handler answered null: return an answer or throw StatusException");
    }
    return answer;
  }
}
