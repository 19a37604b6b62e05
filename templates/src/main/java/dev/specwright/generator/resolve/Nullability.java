package dev.specwright.generator.resolve;

import dev.specwright.generator.source.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Whether a schema allows {@code null}, wherever that is said: in it, in an arm, or in what it
 * refers to.
 */
final class Nullability {

  private final Composition composition;

  Nullability(Composition composition) {
    this.composition = composition;
  }

  boolean allowsNull(Node schema) {
    return allowsNull(schema, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private boolean allowsNull(Node written, Set<Node> path) {
    if (!written.isObject()) {
      return written.isTrue();
    }
    if (!path.add(written)) {
      return false;
    }
    try {
      Node schema = composition.effective(written);
      if (schema.flag("nullable")) {
        return true;
      }
      if (schema.has("$ref")) {
        Node target = composition.target(schema);
        return target != null && allowsNull(target, path);
      }
      SchemaTypes types = SchemaTypes.of(ImpliedType.silently(schema));
      if (!types.names().isEmpty() && !types.nullable() && !types.names().equals(List.of("null"))) {
        return false;
      }
      List<Node> arms = SchemaShape.arms(schema);
      if (!arms.isEmpty()) {
        return arms.stream().anyMatch(arm -> allowsNull(arm, path));
      }
      Node values = schema.get("enum");
      if (values != null) {
        return values.items().stream().anyMatch(Node::isNull);
      }
      Node constant = schema.get("const");
      return constant == null || constant.isNull();
    } finally {
      path.remove(written);
    }
  }
}
