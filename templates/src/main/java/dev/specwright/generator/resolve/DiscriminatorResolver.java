package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.UnionDeclaration.Arm;
import dev.specwright.generator.ir.UnionDeclaration.Discriminator;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code discriminator}: which value of its property names which arm, by the names of the
 * components that the arms refer to, and by {@code mapping}.
 */
final class DiscriminatorResolver {

  private final Resolution resolution;
  private final Components components;

  DiscriminatorResolver(Resolution resolution, Components components) {
    this.resolution = resolution;
    this.components = components;
  }

  /** The discriminator of a union, if it has one that names arms. */
  Optional<Discriminator> resolve(Node union, List<Arm> arms) {
    Node discriminator = union.get("discriminator");
    String property = discriminator == null ? null : discriminator.string("propertyName");
    if (discriminator == null || property == null) {
      return Optional.empty();
    }
    Map<String, Integer> named = new LinkedHashMap<>();
    for (Node arm : SchemaShape.realArms(union)) {
      String ref = arm.string("$ref");
      if (ref != null) {
        place(key(ref), arms).ifPresent(place -> named.put(key(ref), place));
      }
    }
    Node mapping = discriminator.get("mapping");
    if (mapping != null) {
      for (ObjectNode.Entry entry : mapping.entries()) {
        Optional<Integer> place = place(key(entry.value().text()), arms);
        place.ifPresent(found -> named.put(entry.key(), found));
        if (place.isEmpty()) {
          resolution.issues.warn(
              "unknown-mapping",
              entry.value(),
              "'%s' is mapped to a schema that is none of the alternatives".formatted(entry.key()),
              "add the schema to the union, or remove the mapping");
        }
      }
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(new Discriminator(property, named));
  }

  /** A component's key, by which a mapping names it, or which ends a reference to it. */
  private static String key(String reference) {
    String last = reference.substring(reference.lastIndexOf('/') + 1);
    return last.replace("~1", "/").replace("~0", "~");
  }

  private Optional<Integer> place(String key, List<Arm> arms) {
    Optional<Type> type = components.type(key);
    for (int i = 0; type.isPresent() && i < arms.size(); i++) {
      if (arms.get(i).value().type().equals(type.get())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
