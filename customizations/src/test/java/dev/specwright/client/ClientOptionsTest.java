package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.client.sample.SampleClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings, and what is refused with which words. */
class ClientOptionsTest {

  private static String refusal(
      Class<? extends RuntimeException> type, Consumer<SampleClient.Builder> setting) {
    var thrown = assertThrows(type, () -> setting.accept(SampleClient.builder()));
    assertEquals(type, thrown.getClass());
    assertNull(thrown.getCause());
    return thrown.getMessage();
  }

  private static String refusal(Consumer<SampleClient.Builder> setting) {
    return refusal(IllegalArgumentException.class, setting);
  }

  @Test
  void defaults() {
    var options = SampleClient.builder().settings();

    assertEquals(URI.create("https://api.example.com"), options.baseUrl());
    assertEquals(Duration.ofSeconds(60), options.timeout());
    assertEquals(Duration.ofSeconds(10), options.connectTimeout());
    assertEquals(67_108_864, options.maxAnswerBytes());
    assertEquals(Map.of(), options.headers());
  }

  @Test
  void settings_are_a_copy() {
    var builder = SampleClient.builder().header("X-A", "1");
    var options = builder.settings();
    builder.header("X-A", "2").timeout(Duration.ofSeconds(1)).baseUrl("http://other");

    assertEquals("1", options.headers().get("x-a"));
    assertEquals(Duration.ofSeconds(60), options.timeout());
    assertEquals(URI.create("https://api.example.com"), options.baseUrl());
    assertThrows(UnsupportedOperationException.class, () -> options.headers().put("a", "b"));
  }

  @Test
  void no_text_form_shows_the_token_or_a_header_value() {
    var builder =
        SampleClient.builder()
            .token(Samples.TOKEN)
            .header("X-Api-Key", "hush")
            .timeout(Duration.ofMillis(1_500));

    assertEquals(
        "ClientOptions[baseUrl=https://api.example.com, token=***, timeout=1500 ms,"
            + " connectTimeout=10 s, maxAnswerBytes=67108864, headers=[X-Api-Key]]",
        builder.settings().toString());
    assertEquals(
        "dev.specwright.client.sample.SampleClient$Builder[baseUrl=https://api.example.com,"
            + " token=***]",
        builder.toString());
    assertEquals("SampleClient[HttpCaller[https://api.example.com]]", builder.build().toString());
    assertEquals("none", SampleClient.builder().settings().token().toString());
  }

  @Test
  void tokens() {
    assertEquals(
        "token is null: is the variable or setting it comes from there?",
        refusal(NullPointerException.class, it -> it.token(null)));
    for (String blank : new String[] {"", " ", "\t\n"}) {
      assertEquals(
          "token is blank: is the variable or setting it comes from filled in?",
          refusal(it -> it.token(blank)));
    }
    assertEquals(
        "token begins with the word Bearer: pass the token alone, the word is added",
        refusal(it -> it.token("bearer abc")));
    String rest =
        ": a bearer token is printable ASCII without spaces; strip line ends when it is read from"
            + " a file";
    assertEquals(
        "token has the character U+000A at index 3" + rest, refusal(it -> it.token("abc\n")));
    assertEquals(
        "token has the character U+000D at index 1" + rest,
        refusal(it -> it.token("a\r\nX-Evil: 1")));
    assertEquals("token has the character U+0020 at index 0" + rest, refusal(it -> it.token(" a")));
    assertEquals(
        "token has the character U+00E4 at index 1" + rest, refusal(it -> it.token("s\u00e4")));
    assertEquals(
        "token has the character U+007F at index 1" + rest, refusal(it -> it.token("s\u007f")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api.example.com | \"api.example.com\" must begin with https:// or http://",
        "/v1 | \"/v1\" must begin with https:// or http://",
        "ftp://host | \"ftp://host\" must begin with https:// or http://",
        "mailto:me | \"mailto:me\" must begin with https:// or http://",
        "https:// | \"https://\" is not a URL: Expected authority at index 8",
        "https:/host | \"https:/host\" has no usable host name: write it like"
            + " https://api.example.com",
        "http://my_host | \"http://my_host\" has no usable host name: write it like"
            + " https://api.example.com",
        "https://host:0 | \"https://host:0\" has a port outside 1 to 65535",
        "https://host:65536 | \"https://host:65536\" has a port outside 1 to 65535",
        "https://host/?a=b | \"https://host/?a=b\" must end before ? and #: paths are appended to"
            + " it",
        "https://host/#a | \"https://host/#a\" must end before ? and #: paths are appended to it",
        "https://host/a b | \"https://host/a b\" is not a URL: Illegal character in path at index 14",
        "https://me:hush@host | must not carry a user name or password: use token(...) or"
            + " header(...)",
      })
  void base_urls_that_are_refused(String url, String message) {
    assertEquals("baseUrl " + message, refusal(it -> it.baseUrl(url)));
  }

  @Test
  void a_null_base_url() {
    assertEquals(
        "baseUrl is null", refusal(NullPointerException.class, it -> it.baseUrl((String) null)));
    assertEquals(
        "baseUrl is null", refusal(NullPointerException.class, it -> it.baseUrl((URI) null)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://host/, https://host",
    "HTTP://host:8080/a/b//, HTTP://host:8080/a/b",
    "http://[::1]:80, http://[::1]:80",
    "https://host/gr\u00f6\u00dfe/, https://host/gr%C3%B6%C3%9Fe",
  })
  void base_urls_lose_only_trailing_slashes(String given, String kept) {
    var builder = SampleClient.builder();
    assertEquals(URI.create(kept), builder.baseUrl(given).settings().baseUrl());
    assertEquals(URI.create(kept), builder.baseUrl(URI.create(given)).settings().baseUrl());
  }

  @Test
  void a_contract_without_a_server_needs_a_base_url() {
    var builder = SampleClient.builderWithoutServer().token(Samples.TOKEN);

    var thrown = assertThrows(IllegalStateException.class, builder::build);

    assertEquals(
        "baseUrl is not set and the contract names no server: call baseUrl(\"https://...\") before"
            + " build()",
        thrown.getMessage());
    assertEquals(URI.create("http://there"), builder.baseUrl("http://there").settings().baseUrl());
  }

  @Test
  void durations_and_sizes() {
    assertEquals("timeout is null", refusal(NullPointerException.class, it -> it.timeout(null)));
    assertEquals(
        "timeout must be longer than zero, but was PT0S", refusal(it -> it.timeout(Duration.ZERO)));
    assertEquals(
        "connectTimeout must be longer than zero, but was PT-1S",
        refusal(it -> it.connectTimeout(Duration.ofSeconds(-1))));
    assertEquals(
        "maxAnswerBytes must be at least 1, but was 0", refusal(it -> it.maxAnswerBytes(0)));
  }

  @Test
  void headers() {
    assertEquals(
        "header name \"X A\" may have only letters, digits and !#$%&'*+-.^_`|~",
        refusal(it -> it.header("X A", "1")));
    assertEquals(
        "header name \"\" may have only letters, digits and !#$%&'*+-.^_`|~",
        refusal(it -> it.header("", "1")));
    assertEquals(
        "header name \"X: 1 Y\" may have only letters, digits and !#$%&'*+-.^_`|~",
        refusal(it -> it.header("X: 1\r\nY", "1")));
    assertEquals(
        "header Authorization is set with token(...)",
        refusal(it -> it.header("authorization", "Basic x")));
    for (String own :
        new String[] {
          "Accept",
          "Accept-Encoding",
          "content-type",
          "Connection",
          "CONTENT-LENGTH",
          "Expect",
          "Host",
          "Upgrade",
          "Transfer-Encoding"
        }) {
      assertEquals(
          "header " + own + " belongs to the client: it cannot be set",
          refusal(it -> it.header(own, "x")));
    }
    assertEquals(
        "header X-A has the character U+000A at index 2 of its value: only printable ASCII, space"
            + " and tab can be sent",
        refusal(it -> it.header("X-A", "1\r\nX-B: 2".replace("\r", " "))));
    assertEquals(
        "header X-A has the character U+00E4 at index 0 of its value: only printable ASCII, space"
            + " and tab can be sent",
        refusal(it -> it.header("X-A", "\u00e4")));
    assertEquals(
        "header name is null", refusal(NullPointerException.class, it -> it.header(null, "x")));
    assertEquals(
        "header X-A has the value null",
        refusal(NullPointerException.class, it -> it.header("X-A", null)));
  }

  @Test
  void an_http_client_that_would_take_the_token_elsewhere() {
    for (var policy :
        new HttpClient.Redirect[] {HttpClient.Redirect.ALWAYS, HttpClient.Redirect.NORMAL}) {
      var follows = HttpClient.newBuilder().followRedirects(policy).build();
      assertEquals(
          "httpClient follows redirects and would take the token along: build it with"
              + " followRedirects(HttpClient.Redirect.NEVER)",
          refusal(it -> it.httpClient(follows)));
    }
    assertEquals(
        "httpClient is null", refusal(NullPointerException.class, it -> it.httpClient(null)));
  }

  @Test
  void a_connect_timeout_beside_an_http_client() {
    var builder =
        SampleClient.builder()
            .connectTimeout(Duration.ofSeconds(1))
            .httpClient(HttpClient.newHttpClient());

    var thrown = assertThrows(IllegalStateException.class, builder::build);

    assertEquals(
        "connectTimeout has no effect on the httpClient passed in: set it on that client",
        thrown.getMessage());
  }
}
