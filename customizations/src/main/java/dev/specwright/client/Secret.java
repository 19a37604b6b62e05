package dev.specwright.client;

import org.jspecify.annotations.Nullable;

/** A bearer token, or the absence of one, that keeps itself out of texts. */
final class Secret {
  static final Secret NONE = new Secret(null);
  private static final String HIDDEN = "***";

  private final @Nullable String value;

  private Secret(@Nullable String value) {
    this.value = value;
  }

  static Secret of(String value) {
    return new Secret(value);
  }

  boolean isPresent() {
    return value != null;
  }

  /** The value of the Authorization header (RFC 6750, section 2.1). */
  String authorization() {
    if (value == null) {
      throw new IllegalStateException("there is no token");
    }
    return "Bearer " + value;
  }

  /** The text with every occurrence of the token replaced. */
  String redact(String text) {
    return value == null ? text : text.replace(value, HIDDEN);
  }

  /** The cause as it is, or null when it or anything it drags along names the token. */
  @Nullable Throwable redact(Throwable cause) {
    return isNamedBy(cause) ? null : cause;
  }

  private boolean isNamedBy(@Nullable Throwable thrown) {
    if (value == null || thrown == null) {
      return false;
    }
    if (String.valueOf(thrown.getMessage()).contains(value)) {
      return true;
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      if (isNamedBy(suppressed)) {
        return true;
      }
    }
    return isNamedBy(thrown.getCause());
  }

  @Override
  public String toString() {
    return value == null ? "none" : HIDDEN;
  }
}
