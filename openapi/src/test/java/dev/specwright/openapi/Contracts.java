package dev.specwright.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contracts as they are packaged: read from the class path, below {@code openapi/}. */
final class Contracts {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> NAMES = List.of("pulze", "poolside");

  private Contracts() {}

  /** The names of all contracts. */
  static Stream<String> names() {
    return NAMES.stream();
  }

  /** The names of all packaged files. */
  static Stream<String> files() {
    return names().flatMap(name -> Stream.of(name + ".yaml", name + ".overlay.yaml"));
  }

  /** The contract as the vendor publishes it. */
  static JsonNode published(String name) {
    return read(name + ".yaml");
  }

  /** The contract with its overlay applied. */
  static JsonNode overlaid(String name) {
    return Overlay.apply(read(name + ".overlay.yaml"), published(name));
  }

  /** The text of a packaged file. */
  static String text(String file) {
    try (InputStream in = Contracts.class.getResourceAsStream("/openapi/" + file)) {
      if (in == null) {
        throw new AssertionError("openapi/" + file + " is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("openapi/" + file + " cannot be read", e);
    }
  }

  private static JsonNode read(String file) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    return JSON.valueToTree(new Load(settings).loadFromString(text(file)));
  }
}
