package dev.specwright.server;

import java.io.IOException;
import java.io.InputStream;

/** Reads a request's body, never holding more of it than allowed. */
final class RequestBody {
  private RequestBody() {}

  /**
   * Whether there is no body at all. Where no length is announced this takes the first byte, if
   * there is one.
   *
   * @throws Refused 400 if the body breaks off
   */
  static boolean isAbsent(ServerRequest request) throws Refused {
    try {
      return request.contentLength() == 0
          || (request.contentLength() < 0 && request.body().read() < 0);
    } catch (IOException | RuntimeException brokenOff) {
      throw cutOff();
    }
  }

  /**
   * The whole body.
   *
   * @throws Refused 413 if it is announced or found to be larger than {@code limit} bytes, 400 if
   *     it breaks off
   */
  static byte[] read(ServerRequest request, long limit) throws Refused {
    if (request.contentLength() > limit) {
      throw tooLarge(limit);
    }
    try {
      InputStream body = request.body();
      byte[] bytes = body.readNBytes((int) limit);
      if (bytes.length == limit && body.read() >= 0) {
        throw tooLarge(limit);
      }
      return bytes;
    } catch (IOException | RuntimeException brokenOff) {
      throw cutOff();
    }
  }

  private static Refused cutOff() {
    return new Refused(
        Refusal.BAD_REQUEST, "The body could not be read to its end: send the request again.");
  }

  private static Refused tooLarge(long limit) {
    return new Refused(
        Refusal.CONTENT_TOO_LARGE, "The body is larger than the " + limit + " bytes allowed.");
  }
}
