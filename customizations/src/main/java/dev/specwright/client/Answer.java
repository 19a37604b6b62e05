package dev.specwright.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came back, as bytes.
 *
 * @param status the status code
 * @param headers names as they came; looked up in any letter case with {@link #header}
 * @param body at most as many bytes as the client accepts
 * @param cut whether there was more
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body, boolean cut) {

  Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .flatMap(entry -> entry.getValue().stream())
        .findFirst();
  }

  MediaType mediaType() {
    return MediaType.parse(header("Content-Type").orElse(null));
  }

  /** The body as text. */
  String text() {
    return new String(body, mediaType().charset());
  }
}
