package dev.specwright.server.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.server.FastApiErrors;
import dev.specwright.server.samples.PoemServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The servlet in a container of somebody else's making. */
class ApiServletTest {

  @ParameterizedTest
  @CsvSource({
    "/, /*, /v1/poems, 201",
    "/, /*, /v1/poems/, 201",
    "/, /v1/*, /v1/poems, 201",
    "/, /, /v1/poems, 201",
    "/app, /*, /app/v1/poems, 201",
    "/app, /*, /%61pp/v1/poems, 201",
    "/app, /v1/*, /app/v1/poems;, 404",
    "/my/app, /v1/*, /my/app/v1/poems, 201",
    "/my/app, /v1/*, /my/app/v1/app/v1/poems, 404",
    "/app, /*, /app/, 404",
    "/app, /*, /app/app/v1/poems, 404",
  })
  void serves_paths_relative_to_its_context(
      String contextPath, String mapping, String path, int status) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    var context = new ServletContextHandler(contextPath);
    var servlet = new ApiServlet(PoemServer.at("/v1", FastApiErrors.FORMAT).build());
    context.addServlet(new ServletHolder(servlet), mapping);
    server.setHandler(context);
    server.start();
    try {
      URI uri = URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
      HttpRequest post =
          HttpRequest.newBuilder(uri)
              .header("Authorization", "Bearer key")
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(PoemServer.VALID))
              .build();
      HttpResponse<String> answer = HttpClient.newHttpClient().send(post, BodyHandlers.ofString());
      assertEquals(status, answer.statusCode(), answer.body());
      assertEquals(
          status == 201 ? "{\"note\":\"O\"}" : "{\"detail\":\"Not Found\"}", answer.body());
    } finally {
      server.stop();
    }
  }

  @Test
  void refuses_to_serve_nothing() {
    var refused = assertThrows(IllegalArgumentException.class, ApiServlet::new);

    assertEquals("no Api is given: a server needs at least one", refused.getMessage());
  }
}
