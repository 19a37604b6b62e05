package dev.specwright.generator.resolve;

import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The {@code X-Input} and {@code X-Output} schemas that FastAPI writes for one model {@code X}.
 *
 * <p>Twins that are structurally the same (titles and descriptions aside, and references to other
 * such twins taken as equal) become one type {@code X}; a lone one is just {@code X}, as long as no
 * other schema has that name.
 */
final class Twins {

  private static final String INPUT = "-Input";
  private static final String OUTPUT = "-Output";
  private static final Set<String> PROSE =
      Set.of("title", "description", "example", "examples", "summary");

  private final @Nullable Node schemas;
  private final Set<String> merged = new HashSet<>();

  Twins(@Nullable Node schemas) {
    this.schemas = schemas;
    if (schemas == null) {
      return;
    }
    for (String key : schemas.keys()) {
      if (key.endsWith(INPUT) && schemas.has(stem(key) + OUTPUT) && !schemas.has(stem(key))) {
        merged.add(stem(key));
      }
    }
    while (merged.removeIf(stem -> !same(stem))) {
      // A pair that falls apart can take others with it.
    }
  }

  /**
   * The name a schema goes by: {@code X} for one of twins or a lone {@code X-Input}, else its own
   * key.
   */
  String nameOf(String key) {
    String stem = stem(key);
    if (stem.equals(key) || stem.isEmpty() || schemas == null || schemas.has(stem)) {
      return key;
    }
    boolean alone = !schemas.has(stem + (key.endsWith(INPUT) ? OUTPUT : INPUT));
    return alone || merged.contains(stem) ? stem : key;
  }

  /** The key that stands for both twins, or the key itself. */
  String representative(String key) {
    return merged.contains(stem(key)) ? stem(key) + INPUT : key;
  }

  private boolean same(String stem) {
    Node input = schemas == null ? null : schemas.get(stem + INPUT);
    Node output = schemas == null ? null : schemas.get(stem + OUTPUT);
    return input != null && output != null && shape(input).equals(shape(output));
  }

  /** What a schema asserts, without its prose: equal for schemas that mean the same. */
  Object shape(Node node) {
    if (node instanceof ObjectNode object) {
      Map<String, Object> shape = new TreeMap<>();
      for (ObjectNode.Entry entry : object.entries()) {
        boolean prose = PROSE.contains(entry.key()) && entry.value().isScalar();
        if (!prose) {
          shape.put(
              entry.key(),
              entry.key().equals("$ref") ? target(entry.value()) : shape(entry.value()));
        }
      }
      return shape;
    }
    return node.isArray() ? node.items().stream().map(this::shape).toList() : node.toJson();
  }

  private String target(Node ref) {
    String text = ref.isString() ? ref.text() : "";
    String key =
        text.startsWith(Components.PREFIX) ? text.substring(Components.PREFIX.length()) : "";
    return merged.contains(stem(key)) ? Components.PREFIX + stem(key) : text;
  }

  private static String stem(String key) {
    if (key.endsWith(INPUT)) {
      return key.substring(0, key.length() - INPUT.length());
    }
    return key.endsWith(OUTPUT) ? key.substring(0, key.length() - OUTPUT.length()) : key;
  }
}
