package dev.specwright.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a client option may be; every refusal says what to do, and none repeats a secret. */
final class OptionChecks {
  private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final Set<String> CONNECTION_HEADERS =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");
  private static final Set<String> CLIENT_HEADERS =
      Set.of("accept", "accept-encoding", "content-type");

  private OptionChecks() {}

  static String token(String token) {
    if (token == null) {
      throw new NullPointerException(
          "token is null: is the variable or setting it comes from there?");
    }
    if (token.isBlank()) {
      throw new IllegalArgumentException(
          "token is blank: is the variable or setting it comes from filled in?");
    }
    if (token.regionMatches(true, 0, "Bearer ", 0, 7)) {
      throw new IllegalArgumentException(
          "token begins with the word Bearer: pass the token alone, the word is added");
    }
    for (int at = 0; at < token.length(); at++) {
      char c = token.charAt(at);
      if (c <= ' ' || c > '~') {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "token has the character U+%04X at index %d: a bearer token is printable ASCII"
                    + " without spaces; strip line ends when it is read from a file",
                (int) c,
                at));
      }
    }
    return token;
  }

  static URI baseUrl(String baseUrl) {
    if (baseUrl == null) {
      throw new NullPointerException("baseUrl is null");
    }
    try {
      return baseUrl(new URI(baseUrl));
    } catch (URISyntaxException broken) {
      throw new IllegalArgumentException(
          "baseUrl "
              + shown(baseUrl)
              + "is not a URL: "
              + broken.getReason()
              + (broken.getIndex() < 0 ? "" : " at index " + broken.getIndex()));
    }
  }

  /** The URL without trailing slashes. */
  static URI baseUrl(URI url) {
    if (url == null) {
      throw new NullPointerException("baseUrl is null");
    }
    String start = "baseUrl " + shown(url.toString());
    String scheme = url.getScheme();
    if (scheme == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
      throw new IllegalArgumentException(start + "must begin with https:// or http://");
    }
    if (url.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          start + "must not carry a user name or password: use token(...) or header(...)");
    }
    if (url.getHost() == null) {
      throw new IllegalArgumentException(
          start + "has no usable host name: write it like https://api.example.com");
    }
    if (url.getPort() == 0 || url.getPort() > 65_535) {
      throw new IllegalArgumentException(start + "has a port outside 1 to 65535");
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new IllegalArgumentException(
          start + "must end before ? and #: paths are appended to it");
    }
    return URI.create(url.toASCIIString().replaceFirst("/+$", ""));
  }

  private static String shown(String url) {
    return url.indexOf('@') >= 0 ? "" : "\"" + url + "\" ";
  }

  static Duration positive(String option, Duration duration) {
    if (duration == null) {
      throw new NullPointerException(option + " is null");
    }
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(option + " must be longer than zero, but was " + duration);
    }
    return duration;
  }

  static String headerName(String name) {
    if (name == null) {
      throw new NullPointerException("header name is null");
    }
    if (!HEADER_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "header name \""
              + Texts.excerpt(name)
              + "\" may have only letters, digits and !#$%&'*+-.^_`|~");
    }
    String known = name.toLowerCase(Locale.ROOT);
    if (known.equals("authorization")) {
      throw new IllegalArgumentException("header Authorization is set with token(...)");
    }
    if (CLIENT_HEADERS.contains(known) || CONNECTION_HEADERS.contains(known)) {
      throw new IllegalArgumentException(
          "header " + name + " belongs to the client: it cannot be set");
    }
    return name;
  }

  static String headerValue(String name, String value) {
    if (value == null) {
      throw new NullPointerException("header " + name + " has the value null");
    }
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if ((c < ' ' && c != '\t') || c > '~') {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "header %s has the character U+%04X at index %d of its value: only printable"
                    + " ASCII, space and tab can be sent",
                name,
                (int) c,
                at));
      }
    }
    return value;
  }
}
