package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.UnionDeclaration.Arm;
import dev.specwright.generator.ir.UnionDeclaration.Discriminator;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.References;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code discriminator}: which value of its property names which arm, by the names of the
 * components that the arms refer to, and by {@code mapping}.
 */
final class DiscriminatorResolver {

  /** What no key of a component looks like. */
  private static final Pattern ADDRESS = Pattern.compile("[#/]|\\.(ya?ml|json)$");

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
      Node ref = arm.get("$ref");
      if (ref != null && ref.isString() && ref.text().contains("#")) {
        place(ref, arms).ifPresent(place -> named.put(key(ref.text()), place));
      }
    }
    Node mapping = discriminator.get("mapping");
    if (mapping != null) {
      for (ObjectNode.Entry entry : mapping.entries()) {
        Optional<Integer> place = place(entry.value(), arms);
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

  /** The type that a component's key or a reference names. */
  private Optional<Type> type(Node reference) {
    String text = reference.text();
    References references = resolution.contract.references();
    boolean own = text.startsWith(Components.PREFIX) && references.isInContract(reference);
    if (own || !ADDRESS.matcher(text).find()) {
      return components.type(key(text));
    }
    Node target = references.resolve(text, reference);
    return target == null ? Optional.empty() : components.type(target);
  }

  private Optional<Integer> place(Node reference, List<Arm> arms) {
    Optional<Type> type = type(reference);
    for (int i = 0; type.isPresent() && i < arms.size(); i++) {
      if (arms.get(i).value().type().equals(type.get())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
