package dev.specwright.server.jetty;

import dev.specwright.server.Api;
import dev.specwright.server.servlet.ApiServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * An HTTP/1.1 server that runs in this process, on Jetty 12.
 *
 * <pre>{@code
 * try (EmbeddedServer server = EmbeddedServer.start(8080, api)) {
 *   server.join();
 * }
 * }</pre>
 *
 * <p>Requests run on virtual threads where the JDK has them. What Jetty itself refuses (a malformed
 * URI, headers that are too large) is answered in the first API's error format.
 */
public final class EmbeddedServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int REQUEST_HEADER_BYTES = 16 * 1024;
  private static final long STOP_MILLIS = 5_000;

  /** How long {@link #close} waits for idle connections: no request is under way on them. */
  private static final long IDLE_AT_CLOSE_MILLIS = 50;

  private final Server server;
  private final ServerConnector connector;
  private final String host;

  private EmbeddedServer(Server server, ServerConnector connector, String host) {
    this.server = server;
    this.connector = connector;
    this.host = host;
  }

  /**
   * Starts a server that this machine alone can reach ({@code 127.0.0.1}).
   *
   * @param port the port; 0 for any that is free
   * @param apis one or more APIs
   * @return the running server
   * @throws UncheckedIOException if it cannot listen there, e.g. because the port is taken
   * @throws IllegalArgumentException if the port is out of range, there is no API, or two have the
   *     same method and path
   */
  public static EmbeddedServer start(int port, Api... apis) {
    return start(LOOPBACK, port, apis);
  }

  /**
   * Starts a server on one of the machine's addresses.
   *
   * @param host the name or address to listen on; {@code 0.0.0.0} for all
   * @param port the port; 0 for any that is free
   * @param apis one or more APIs
   * @return the running server
   * @throws UncheckedIOException if it cannot listen there, e.g. because the port is taken
   * @throws IllegalArgumentException if the port is out of range, there is no API, or two have the
   *     same method and path
   */
  public static EmbeddedServer start(String host, int port, Api... apis) {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port is " + port + ": give 0 to 65535");
    }
    ApiServlet servlet = new ApiServlet(apis);
    PlainErrors errors = new PlainErrors(apis[0].errors());
    Server server = new Server(threads());
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http()));
    connector.setShutdownIdleTimeout(IDLE_AT_CLOSE_MILLIS);
    connector.setHost(host);
    connector.setPort(port);
    server.addConnector(connector);
    server.setErrorHandler(errors);
    server.setStopTimeout(STOP_MILLIS);

    var context = new ServletContextHandler();
    context.addServlet(new ServletHolder(servlet), "/*");
    context.setErrorHandler(errors);
    server.setHandler(new GracefulHandler(context));

    var embedded = new EmbeddedServer(server, connector, host);
    try {
      server.start();
      return embedded;
    } catch (Exception failure) {
      embedded.stopAfter(failure);
      throw cannotListen(host, port, failure);
    }
  }

  /**
   * The port the server listens on.
   *
   * @return the port, also if any was asked for
   */
  public int port() {
    return connector.getLocalPort();
  }

  /**
   * Where the server is found.
   *
   * @return e.g. {@code http://127.0.0.1:8080}, without a slash at the end; the loopback address if
   *     the server listens on all
   */
  public URI uri() {
    String reachable = host.equals("0.0.0.0") || host.equals("::") ? LOOPBACK : host;
    String literal = reachable.contains(":") ? "[" + reachable + "]" : reachable;
    return URI.create("http://" + literal + ":" + port());
  }

  /**
   * Waits until the server is closed.
   *
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public void join() throws InterruptedException {
    server.join();
  }

  /**
   * Stops listening, lets requests in work come to their end (for 5 seconds at most), and stops.
   */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (Exception failure) {
      throw new IllegalStateException("the server at " + host + " did not stop", failure);
    }
  }

  @Override
  public String toString() {
    return server.isRunning() ? "EmbeddedServer " + uri() : "EmbeddedServer (stopped)";
  }

  private void stopAfter(Exception failure) {
    try {
      server.stop();
    } catch (Exception second) {
      failure.addSuppressed(second);
    }
  }

  private static RuntimeException cannotListen(String host, int port, Exception failure) {
    String message = "cannot listen on " + host + ":" + port + ": ";
    Throwable root = failure.getCause() == null ? failure : failure.getCause();
    if (failure instanceof UnresolvedAddressException
        || root instanceof UnresolvedAddressException) {
      return new UncheckedIOException(message + "the host is unknown", new IOException(failure));
    }
    return failure instanceof IOException io
        ? new UncheckedIOException(message + root.getMessage(), io)
        : new IllegalStateException(message + failure.getMessage(), failure);
  }

  private static QueuedThreadPool threads() {
    var pool = new QueuedThreadPool();
    pool.setName("specwright");
    if (VirtualThreads.areSupported()) {
      pool.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    }
    return pool;
  }

  private static HttpConfiguration http() {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(REQUEST_HEADER_BYTES);
    return http;
  }
}
