package dev.specwright.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.server.samples.PoemServer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal: status, headers and exact body in both error formats. */
class DispatcherRefusalsTest {

  record Case(
      String name,
      Requests request,
      int status,
      String title,
      Map<String, String> headers,
      String fastApi,
      String detail) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final Map<String, String> NONE = Map.of();
  private static final Map<String, String> BEARER = Map.of("WWW-Authenticate", "Bearer");
  private static final Map<String, String> JSON = Map.of("Accept", "application/json");
  private static final String JSON_TYPE = "application/json";
  private static final String KEY = "Send your key in one header \"Authorization: Bearer <key>\".";
  private static final String TYPE =
      "Send the body as \"Content-Type: application/json\", in UTF-8.";
  private static final String ACCEPT =
      "The answer is application/json, which the Accept header rules out: add it there.";
  private static final String SIZE = "The body is larger than the 1000 bytes allowed.";

  static Stream<Case> refusals() {
    return Stream.concat(
        Stream.of(
            notFound("unknown path", "/v1/poem"),
            notFound("two slashes at the end", "/v1/poems//"),
            notFound("slashes within", "/v1//poems"),
            notFound("escaped slash", "/v1%2Fpoems"),
            notFound("broken escape", "/v1/poems%2"),
            notFound("escape that is not UTF-8", "/v1/poems%ff"),
            notFound("dot segments", "/v1/x/../poems"),
            notFound("another letter case", "/v1/Poems"),
            notFound("path parameters", "/v1/poems;a=b"),
            notFound("root", "/"),
            method("unknown method", "BREW"),
            method("lower case method", "post"),
            method("HEAD", "HEAD"),
            method("OPTIONS", "OPTIONS"),
            method("DELETE", "DELETE"),
            bearer("no Authorization header", post().with("Authorization")),
            bearer("another scheme", post().with("Authorization", "Basic a2V5")),
            bearer("scheme alone", post().with("Authorization", "Bearer")),
            bearer("empty token", post().with("Authorization", "Bearer   ")),
            bearer("no space", post().with("Authorization", "Bearerkey")),
            bearer("two words", post().with("Authorization", "Bearer a b")),
            bearer("not ASCII", post().with("Authorization", "Bearer kéy")),
            bearer("two headers", post().with("Authorization", "Bearer a", "Bearer b"))),
        Stream.of(
            mediaType("no media type", post().with("Content-Type")),
            mediaType("two media types", post().with("Content-Type", JSON_TYPE, JSON_TYPE)),
            mediaType("text", "text/plain"),
            mediaType("form", "application/x-www-form-urlencoded"),
            mediaType("bytes", "application/octet-stream"),
            mediaType("no media type at all", "json"),
            mediaType("Latin-1", "application/json; charset=iso-8859-1"),
            mediaType("UTF-16", "application/problem+json;charset=\"utf-16\""),
            mediaType("charset twice", "application/json;charset=utf-8;charset=utf-8"),
            new Case(
                "compressed",
                post().with("Content-Encoding", "gzip"),
                415,
                "Unsupported Media Type",
                Map.of("Accept", "application/json", "Accept-Encoding", "identity"),
                "Send the body without a Content-Encoding.",
                "Send the body without a Content-Encoding."),
            acceptance("another type", "text/html"),
            acceptance("JSON ruled out", "*/*, application/json;q=0"),
            acceptance("a stream, but none is asked for", "text/event-stream"),
            acceptance("problems only", "application/problem+json"),
            new Case(
                "announced too large",
                post().body(new byte[1001]),
                413,
                "Content Too Large",
                NONE,
                SIZE,
                SIZE),
            new Case(
                "found too large",
                post().body(new byte[1001]).unannounced(),
                413,
                "Content Too Large",
                NONE,
                SIZE,
                SIZE),
            notImplemented(
                "stream",
                Requests.json(
                    "POST",
                    "/v1/poems",
                    PoemServer.VALID.replace("\"verses\":2", "\"stream\":true")),
                "Streaming is not implemented on this server: leave \"stream\" out, or send"
                    + " false."),
            notImplemented(
                "operation",
                Requests.of("GET", "/v1/notes"),
                "listNotes is not implemented on this server.")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void are_worded_as_FastAPI_does(Case refusal) {
    ServerResponse answer =
        refusal.request().to(PoemServer.at("/v1", FastApiErrors.FORMAT).build());

    Map<String, String> headers = new TreeMap<>(refusal.headers());
    headers.put("Content-Type", "application/json");
    assertAll(
        () -> assertEquals(refusal.status(), answer.status()),
        () -> assertEquals(headers, new TreeMap<>(answer.headers())),
        () ->
            assertEquals(
                "{\"detail\":\"" + escaped(refusal.fastApi()) + "\"}", Requests.text(answer)));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void are_worded_as_problem_details(Case refusal) {
    ServerResponse answer = refusal.request().to(PoemServer.at("/v1", ProblemDetails.JSON).build());

    Map<String, String> headers = new TreeMap<>(refusal.headers());
    headers.put("Content-Type", "application/problem+json");
    assertAll(
        () -> assertEquals(refusal.status(), answer.status()),
        () -> assertEquals(headers, new TreeMap<>(answer.headers())),
        () ->
            assertEquals(
                "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                    .formatted(refusal.title(), refusal.status(), escaped(refusal.detail())),
                Requests.text(answer)));
  }

  private static Requests post() {
    return Requests.json("POST", "/v1/poems", PoemServer.VALID);
  }

  private static Case notFound(String name, String path) {
    return new Case(
        name,
        Requests.json("POST", path, PoemServer.VALID),
        404,
        "Not Found",
        NONE,
        "Not Found",
        "The server has no operation at this path.");
  }

  private static Case method(String name, String method) {
    return new Case(
        name,
        Requests.json(method, "/v1/poems", PoemServer.VALID),
        405,
        "Method Not Allowed",
        Map.of("Allow", "POST, PUT"),
        "Method Not Allowed",
        "Use POST, PUT at this path.");
  }

  private static Case bearer(String name, Requests request) {
    return new Case(name, request, 401, "Unauthorized", BEARER, "Not authenticated", KEY);
  }

  private static Case mediaType(String name, String type) {
    return mediaType(name, post().with("Content-Type", type));
  }

  private static Case mediaType(String name, Requests request) {
    return new Case(name, request, 415, "Unsupported Media Type", JSON, TYPE, TYPE);
  }

  private static Case acceptance(String name, String accept) {
    return new Case(
        name, post().with("Accept", accept), 406, "Not Acceptable", NONE, ACCEPT, ACCEPT);
  }

  private static Case notImplemented(String name, Requests request, String detail) {
    return new Case(name, request, 501, "Not Implemented", NONE, detail, detail);
  }

  private static String escaped(String text) {
    return text.replace("\"", "\\\"");
  }
}
