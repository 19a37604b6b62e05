package dev.specwright.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An answer as it came over the wire.
 *
 * @param status the HTTP status
 * @param headers by name in lower case, without {@code date}, {@code content-length} and what only
 *     says how the connection goes on
 * @param body the body, decoded as UTF-8
 */
public record Answer(int status, Map<String, String> headers, String body) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> NOT_COMPARED = Set.of("date", "content-length", "connection");

  /** What no answer may hold: it tells strangers what the server is made of. */
  private static final List<String> NEVER =
      List.of("\tat ", "Exception", "java.", "jackson", "jetty", "specwright", "Caused by");

  /** An answer with these headers, of which some are not compared. */
  static Answer of(int status, Map<String, List<String>> headers, String body) {
    Map<String, String> compared = new TreeMap<>();
    headers.forEach((name, values) -> compared.put(name.toLowerCase(), String.join(", ", values)));
    compared.keySet().removeAll(NOT_COMPARED);
    return new Answer(status, compared, body);
  }

  /** The body as a tree. */
  public JsonNode json() {
    return tree(body);
  }

  /** Checks status, all headers and the whole JSON body, and that nothing inside shows. */
  public void is(int status, Map<String, String> headers, String json) {
    JsonNode expected = tree(json);
    if (!expected.equals(json())) {
      assertEquals(expected.toPrettyString(), json().toPrettyString(), "body of " + this);
    }
    assertEquals(status, this.status, "status");
    assertEquals(new TreeMap<>(headers), this.headers, "headers");
    showsNothingInside();
  }

  /** Checks that neither a stack nor the name of a part of the server is in the answer. */
  public void showsNothingInside() {
    String all = headers + body;
    NEVER.forEach(word -> assertFalse(all.contains(word), () -> word + " is in " + this));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new AssertionError("not JSON: " + json, broken);
    }
  }
}
