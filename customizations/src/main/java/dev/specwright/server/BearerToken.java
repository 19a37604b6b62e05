package dev.specwright.server;

import java.util.List;
import java.util.Optional;

/** Finds the bearer token of a request (RFC 6750, section 2.1). */
final class BearerToken {
  private static final String SCHEME = "Bearer";

  private BearerToken() {}

  /**
   * The token of the one {@code Authorization} header; empty if there is none, more than one,
   * another scheme, or a token that is empty or holds anything but visible ASCII. (RFC 6750 allows
   * fewer signs; keys with other visible signs are in use.)
   */
  static Optional<String> of(List<String> authorization) {
    if (authorization.size() != 1) {
      return Optional.empty();
    }
    String value = authorization.get(0).strip();
    if (value.length() <= SCHEME.length()
        || !value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        || value.charAt(SCHEME.length()) != ' ') {
      return Optional.empty();
    }
    String token = value.substring(SCHEME.length()).strip();
    boolean visible = !token.isEmpty() && token.chars().allMatch(c -> c > ' ' && c < 0x7f);
    return visible ? Optional.of(token) : Optional.empty();
  }
}
