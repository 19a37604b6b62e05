package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.Value;
import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.References;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that have a name, under {@code components} or as {@link Definitions}: which become
 * types, and what the others stand for.
 */
final class Components {

  /** Where components stand. */
  static final JsonPointer SCHEMAS = JsonPointer.of("components", "schemas");

  /** What references to components start with. */
  static final String PREFIX = SCHEMAS.toFragment() + "/";

  private final Resolution resolution;
  private final SchemaResolver schemas;
  private final ObjectResolver objects;
  private final UnionResolver unions;
  private final EnumResolver enums;
  private final Definitions definitions;
  private final Map<Node, Type.Named> types = new HashMap<>();
  private final Map<Node, Value> aliases = new HashMap<>();
  private final Set<Node> resolving = new HashSet<>();

  /** Definitions that have been met and named. */
  private final Set<Node> met = new HashSet<>();

  private final Deque<Node> undeclared = new ArrayDeque<>();

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
    this.definitions = new Definitions(resolution.contract.references());
  }

  /** Names every schema that becomes a type, then resolves them all. */
  void resolveAll() {
    Node all = all();
    List<ObjectNode.Entry> components =
        (all == null ? List.<ObjectNode.Entry>of() : all.entries())
            .stream().filter(each -> isRepresentative(each.key())).toList();
    components.forEach(each -> name(each.value(), each.key()));
    components.forEach(each -> nameDefinition(each.value(), each.key()));
    for (ObjectNode.Entry each : components) {
      Type.Named type = types.get(each.value());
      if (type == null) {
        value(each.value(), each.key());
      } else if (!resolution.schemaMappings.containsKey(each.key())) {
        declare(each.value(), type);
      }
    }
    OperationSchemas.of(resolution.contract.root(), resolution.contract.references())
        .forEach(schema -> nameDefinition(schema, Definitions.nameOf(schema)));
    declareAll();
  }

  /** Declares the types of definitions, and of those that come up on the way. */
  private void declareAll() {
    while (!undeclared.isEmpty()) {
      Node schema = undeclared.remove();
      Type.Named type = types.get(schema);
      if (type != null) {
        declare(schema, type);
      }
    }
  }

  /** The type of a component, if there is such a component and it has one of its own. */
  Optional<Type> type(String key) {
    return component(key).map(types::get);
  }

  /** The type of the schema that a reference leads to, if it has one of its own. */
  Optional<Type> type(Node target) {
    return keyOf(target).map(this::type).orElseGet(() -> Optional.ofNullable(types.get(target)));
  }

  /** What a reference to a schema means, if that has a name. */
  Optional<Value> referenced(Node target) {
    Optional<String> key = keyOf(target);
    if (key.isPresent()) {
      return component(key.get()).map(schema -> value(schema, key.get()));
    }
    if (!isDefinition(target)) {
      return Optional.empty();
    }
    String name = Definitions.nameOf(target);
    nameDefinition(target, name);
    return Optional.of(value(target, name));
  }

  private Value value(Node schema, String key) {
    Type.Named type = types.get(schema);
    if (type != null) {
      return new Value(type, resolution.nullability.allowsNull(schema), List.of());
    }
    Value known = aliases.get(schema);
    if (known != null) {
      return known;
    }
    if (!resolving.add(schema)) {
      resolution.issues.add(
          "circular-schema",
          schema.location(),
          "'" + key + "' is defined by itself alone",
          "give it a type of its own");
      return new Value(new Type.Any(), true, List.of());
    }
    try {
      Value value = schemas.resolve(schema, Place.topLevel(resolution, JavaNames.type(key)));
      aliases.put(schema, value);
      return value;
    } finally {
      resolving.remove(schema);
    }
  }

  /** The key of the component that a node is, if it is one. */
  private Optional<String> keyOf(Node node) {
    boolean component =
        node.pointer().depth() == SCHEMAS.depth() + 1
            && node.pointer().startsWith(SCHEMAS)
            && all() != null
            && all().get(node.pointer().last()) == node;
    return component ? Optional.of(node.pointer().last()) : Optional.empty();
  }

  private boolean isRepresentative(String key) {
    return resolution.twins.representative(key).equals(key);
  }

  /** The component of a key; of twins the one that stands for both. */
  private Optional<Node> component(String key) {
    Node all = all();
    return Optional.ofNullable(all == null ? null : all.get(resolution.twins.representative(key)));
  }

  private @Nullable Node all() {
    return resolution.contract.root().get("components", "schemas");
  }

  private void name(Node schema, String key) {
    SchemaShape.form(ImpliedType.silently(resolution.composition.effective(schema)))
        .ifPresent(
            form -> {
              String mapped = resolution.schemaMappings.get(key);
              TypeName name =
                  mapped != null
                      ? TypeName.parse(mapped)
                      : resolution.topLevel(JavaNames.type(resolution.twins.nameOf(key)));
              types.put(schema, new Type.Named(name, form));
            });
  }

  /** Names the definition that a schema is, or that it is a mere reference to. */
  private void nameDefinition(Node written, String key) {
    Node schema = written;
    Set<Node> way = new HashSet<>();
    while (isMereReference(schema)) {
      Node target = resolution.contract.references().resolve(schema);
      if (target == null || !way.add(schema)) {
        return;
      }
      schema = target;
    }
    if (isDefinition(schema) && met.add(schema)) {
      name(schema, key);
      if (!resolution.schemaMappings.containsKey(key)) {
        undeclared.add(schema);
      }
    }
  }

  /** Whether a schema is known by the name of its place, and not by one that it is given. */
  private boolean isDefinition(Node schema) {
    return definitions.has(schema) && !schema.has(SharedTypes.NAME);
  }

  private boolean isMereReference(Node schema) {
    return References.isReference(schema) && resolution.composition.effective(schema).has("$ref");
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
