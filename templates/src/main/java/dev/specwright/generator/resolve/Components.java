package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schemas under {@code components}: which become types, and what the others stand for. */
final class Components {

  private static final JsonPointer SCHEMAS = JsonPointer.of("components", "schemas");

  private final Resolution resolution;
  private final SchemaResolver schemas;
  private final ObjectResolver objects;
  private final UnionResolver unions;
  private final EnumResolver enums;
  private final Map<String, Type.Named> types = new LinkedHashMap<>();
  private final Map<String, Value> aliases = new HashMap<>();
  private final Set<String> resolving = new HashSet<>();

  Components(
      Resolution resolution,
      SchemaResolver schemas,
      ObjectResolver objects,
      UnionResolver unions,
      EnumResolver enums) {
    this.resolution = resolution;
    this.schemas = schemas;
    this.objects = objects;
    this.unions = unions;
    this.enums = enums;
  }

  /** Names every component that becomes a type, then resolves them all. */
  void resolveAll() {
    Node all = all();
    if (all == null) {
      return;
    }
    for (String key : all.keys()) {
      name(key, all.get(key));
    }
    for (String key : all.keys()) {
      Node schema = all.get(key);
      if (schema == null || !resolution.twins.representative(key).equals(key)) {
        continue;
      }
      Type.Named type = types.get(key);
      if (type == null) {
        value(key);
      } else if (!resolution.schemaMappings.containsKey(key)) {
        declare(schema, type);
      }
    }
  }

  /** The key of the component that a node is, if it is one. */
  Optional<String> keyOf(Node node) {
    boolean component =
        node.pointer().depth() == SCHEMAS.depth() + 1
            && node.pointer().startsWith(SCHEMAS)
            && all() != null
            && all().get(node.pointer().last()) == node;
    return component ? Optional.of(node.pointer().last()) : Optional.empty();
  }

  /** The type of a component, if there is such a component and it has one of its own. */
  Optional<Type> type(String key) {
    return Optional.ofNullable(types.get(resolution.twins.representative(key)));
  }

  /** What a reference to a component means. */
  Value value(String key) {
    Node all = all();
    Node schema = all == null ? null : all.get(resolution.twins.representative(key));
    if (schema == null) {
      throw new IllegalStateException("no component " + key);
    }
    Type.Named type = types.get(resolution.twins.representative(key));
    if (type != null) {
      return new Value(type, resolution.nullability.allowsNull(schema), List.of());
    }
    Value known = aliases.get(key);
    if (known != null) {
      return known;
    }
    if (!resolving.add(key)) {
      resolution.issues.add(
          "circular-schema",
          schema.location(),
          "'" + key + "' is defined by itself alone",
          "give it a type of its own");
      return new Value(new Type.Any(), true, List.of());
    }
    try {
      Value value = schemas.resolve(schema, Place.topLevel(resolution, JavaNames.type(key)));
      aliases.put(key, value);
      return value;
    } finally {
      resolving.remove(key);
    }
  }

  private Node all() {
    return resolution.contract.root().get("components", "schemas");
  }

  private void name(String key, Node schema) {
    if (!resolution.twins.representative(key).equals(key)) {
      return;
    }
    SchemaShape.form(ImpliedType.silently(resolution.composition.effective(schema)))
        .ifPresent(
            form -> {
              String mapped = resolution.schemaMappings.get(key);
              TypeName name =
                  mapped != null
                      ? TypeName.parse(mapped)
                      : resolution.topLevel(JavaNames.type(resolution.twins.nameOf(key)));
              types.put(key, new Type.Named(name, form));
            });
  }

  private void declare(Node written, Type.Named type) {
    Node schema = resolution.composition.effective(written);
    Keywords.check(schema, resolution.issues);
    Node typed = resolution.implied.in(schema);
    resolution.shared.declaring(typed, type.name());
    resolution.declarations.add(
        switch (type.form()) {
          case OBJECT -> objects.declare(typed, type.name());
          case ENUM -> enums.declare(typed, type.name());
          case UNION -> unions.declare(typed, type.name());
        });
  }
}
