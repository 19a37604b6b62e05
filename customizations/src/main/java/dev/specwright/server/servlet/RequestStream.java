package dev.specwright.server.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A request's body that is not touched before it is read: asking the container for it is what tells
 * a caller that expects {@code 100 Continue} to go on (RFC 9110, section 10.1.1).
 */
final class RequestStream extends InputStream {
  private final HttpServletRequest request;
  private @Nullable InputStream opened;

  RequestStream(HttpServletRequest request) {
    this.request = request;
  }

  /** Whether anybody has begun to read. */
  boolean isOpened() {
    return opened != null;
  }

  @Override
  public int read() throws IOException {
    return open().read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return open().read(buffer, offset, length);
  }

  private InputStream open() throws IOException {
    InputStream body = opened;
    if (body == null) {
      body = request.getInputStream();
      opened = body;
    }
    return body;
  }
}
