package dev.specwright.examples.quickstart;

import dev.specwright.poolside.server.PoolsideServer;
import dev.specwright.pulze.server.PulzeServer;
import dev.specwright.server.Api;
import dev.specwright.server.jetty.EmbeddedServer;

/** Shows the toolkit end to end, or, with {@code serve <port>}, keeps the server running. */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Runs the tour.
   *
   * @param arguments none for the tour; {@code serve} and a port to keep the server running
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      try (EmbeddedServer server = EmbeddedServer.start(0, pulze(), poolside())) {
        new Tour(server.uri(), System.out).run();
      }
    } else if (arguments.length == 2 && arguments[0].equals("serve") && isPort(arguments[1])) {
      serve(Integer.parseInt(arguments[1]));
    } else {
      System.err.println("usage: quickstart             the tour");
      System.err.println(
          "       quickstart serve PORT  a server on PORT, 0 to 65535, until it is stopped");
      System.exit(2);
    }
  }

  private static void serve(int port) throws InterruptedException {
    try (EmbeddedServer server = EmbeddedServer.start(port, pulze(), poolside())) {
      System.out.println(
          "Serving Pulze and poolside on " + server.uri() + " (any bearer token is taken). Try:");
      System.out.println();
      System.out.println(
          "  curl -s "
              + server.uri().resolve("/v1/chat/completions")
              + " -H 'Authorization: Bearer me' \\");
      System.out.println("    -H 'Content-Type: application/json' \\");
      System.out.println("    -d '{\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}'");
      server.join();
    }
  }

  static Api pulze() {
    return PulzeServer.builder().chat(new EchoChat()).completions(new EchoCompletions()).build();
  }

  static Api poolside() {
    return PoolsideServer.builder().chat(new PoolsideEcho()).models(new PoolsideModels()).build();
  }

  private static boolean isPort(String text) {
    return text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535;
  }
}
