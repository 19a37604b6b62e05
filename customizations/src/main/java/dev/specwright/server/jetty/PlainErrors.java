package dev.specwright.server.jetty;

import dev.specwright.server.ErrorFormat;
import dev.specwright.server.Failure;
import dev.specwright.server.ServerResponse;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee11.servlet.ErrorHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Words Jetty's own refusals in an API's error format, instead of Jetty's pages. */
final class PlainErrors extends ErrorHandler {
  private final ErrorFormat errors;

  PlainErrors(ErrorFormat errors) {
    this.errors = errors;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ServerResponse answer = errors.answer(Failure.Raised.of(response.getStatus()));
    answer.headers().forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
    return true;
  }
}
