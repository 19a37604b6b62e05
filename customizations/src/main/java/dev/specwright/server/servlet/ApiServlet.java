package dev.specwright.server.servlet;

import dev.specwright.server.Api;
import dev.specwright.server.Dispatcher;
import dev.specwright.server.ServerRequest;
import dev.specwright.server.ServerResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Serves one or more APIs in a Jakarta Servlet container (Servlet 6.0 and 6.1).
 *
 * <p>The operations' paths are taken relative to the context path; the servlet mapping only chooses
 * which requests come here. Map it to {@code /*}, or to {@code /v1/*} beside other servlets.
 */
public final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger("dev.specwright.server");

  /**
   * How much of an unread body is read and dropped after the answer, so that a caller who is still
   * sending gets to see it; beyond, the container closes the connection.
   */
  private static final long DRAINED_BYTES = 8L * 1024 * 1024;

  private final transient Dispatcher dispatcher;

  /**
   * Mounts APIs side by side.
   *
   * @param apis one or more APIs
   * @throws IllegalArgumentException if there is none, or two have the same method and path
   */
  public ApiServlet(Api... apis) {
    this.dispatcher = new Dispatcher(apis);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    try {
      var body = new RequestStream(request);
      write(dispatcher.handle(adapt(request, body)), request, response);
      if (body.isOpened() || request.getHeader("Expect") == null) {
        drain(body);
      }
    } catch (IOException clientGone) {
      LOG.log(Level.DEBUG, "the caller has gone before its answer was sent", clientGone);
    }
  }

  private static ServerRequest adapt(HttpServletRequest request, InputStream body) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, Collections.list(request.getHeaders(name)));
    }
    return new ServerRequest(
        request.getMethod(), pathInContext(request), headers, body, request.getContentLengthLong());
  }

  /**
   * The path as sent, without the context's part. That part is cut off by counting its segments,
   * because the caller may have escaped it in another way than the container writes it.
   */
  private static String pathInContext(HttpServletRequest request) {
    String path = request.getRequestURI();
    long segments = request.getContextPath().chars().filter(c -> c == '/').count();
    int start = 0;
    for (long i = 0; i < segments && start >= 0; i++) {
      start = path.indexOf('/', start + 1);
    }
    return start < 0 ? "/" : path.substring(start);
  }

  private static void write(
      ServerResponse answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    response.setContentLength(answer.body().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(answer.body());
    }
    response.flushBuffer();
  }

  private static void drain(InputStream body) throws IOException {
    byte[] dropped = new byte[8192];
    long left = DRAINED_BYTES;
    int read = 0;
    while (left > 0 && read >= 0) {
      read = body.read(dropped);
      left -= read;
    }
  }
}
