package dev.specwright.generator.resolve;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.ArrayNode;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes composed schemas out: {@code allOf}, assertions beside {@code $ref}, and assertions beside
 * a union become one schema that says the same without them.
 *
 * <p>A reference that nothing is added to stays a reference, so that it keeps its type.
 */
final class Composition {

  private static final String UNEVALUATED = "unevaluatedProperties";
  private static final Set<String> UNION = Set.of("anyOf", "oneOf");
  private static final Set<String> SPREAD =
      Set.of("properties", "required", "additionalProperties", "items", "enum", "const");

  private final References references;
  private final Issues issues;
  private final Map<Node, Node> effective = new IdentityHashMap<>();
  private final Set<Node> composing = Collections.newSetFromMap(new IdentityHashMap<>());

  Composition(References references, Issues issues) {
    this.references = references;
    this.issues = issues;
  }

  /**
   * The same schema without {@code allOf}, and with nothing beside {@code $ref} or a union that
   * asserts.
   */
  Node effective(Node schema) {
    if (!schema.isObject() || !isComposed(schema)) {
      return schema;
    }
    Node known = effective.get(schema);
    if (known != null) {
      return known;
    }
    if (!composing.add(schema)) {
      issues.add(
          "circular-schema",
          schema.location(),
          "the schema is composed of itself",
          "leave the circle out of allOf");
      return new ObjectNode(schema.location(), schema.pointer(), List.of());
    }
    try {
      Node composed = compose(schema);
      effective.put(schema, composed);
      return composed;
    } finally {
      composing.remove(schema);
    }
  }

  /** What a reference leads to, one step; null, with an issue, if that is nothing. */
  @Nullable Node target(Node reference) {
    return references.resolve(reference);
  }

  private static boolean isComposed(Node schema) {
    return schema.has("allOf")
        || schema.has("$ref") && asserts(schema, Set.of("$ref", "nullable"))
        || schema.has("anyOf")
        || schema.has("oneOf")
        || schema.has(UNEVALUATED);
  }

  private Node compose(Node schema) {
    if (schema.has(UNEVALUATED)) {
      return evaluated(schema);
    }
    if (schema.has("allOf")) {
      return spread(allOf(schema));
    }
    if (schema.has("$ref")) {
      Node target = target(schema);
      return target == null
          ? without(schema, Set.of("$ref"))
          : merge(schema, List.of(without(schema, Set.of("$ref")), target));
    }
    return spread(schema);
  }

  /**
   * Once all parts are one object, what is not evaluated is what is additional. Beside a union the
   * keyword stays, to be refused: which properties are evaluated depends on the arms that fit.
   */
  private Node evaluated(Node schema) {
    Node parts = followed(without(schema, Set.of(UNEVALUATED)));
    if (parts == null || SchemaShape.arms(parts).size() > 0) {
      return parts == null
          ? without(schema, Set.of(UNEVALUATED))
          : with(parts, schema, UNEVALUATED);
    }
    return parts.has("additionalProperties") ? parts : with(parts, schema, "additionalProperties");
  }

  /** The argument of {@code unevaluatedProperties} under a name. */
  private static Node with(Node parts, Node schema, String name) {
    ObjectNode.Entry written = schema.entry(UNEVALUATED);
    if (written == null) {
      return parts;
    }
    List<ObjectNode.Entry> entries = new ArrayList<>(parts.entries());
    entries.add(new ObjectNode.Entry(name, written.keyLocation(), written.value()));
    return new ObjectNode(schema.location(), schema.pointer(), entries);
  }

  private Node allOf(Node schema) {
    Node parts = schema.get("allOf");
    Node beside = without(schema, Set.of("allOf"));
    if (parts == null || !parts.isArray() || parts.size() == 0) {
      return beside;
    }
    List<Node> asserting = parts.items().stream().filter(Composition::isAsserting).toList();
    if (asserting.size() == 1 && addsNothing(beside, asserting.get(0))) {
      // Beside a type, nullable speaks of that type alone; the part still has to allow null.
      Set<String> redundant = beside.has("type") ? Set.of("type", "nullable") : Set.of();
      List<ObjectNode.Entry> around = new ArrayList<>(without(beside, redundant).entries());
      for (Node part : parts.items()) {
        if (part != asserting.get(0)) {
          part.entries().stream().filter(entry -> !beside.has(entry.key())).forEach(around::add);
        }
      }
      return annotated(
          asserting.get(0), new ObjectNode(schema.location(), schema.pointer(), around));
    }
    List<Node> all = new ArrayList<>(List.of(beside));
    all.addAll(parts.items());
    return merge(schema, all);
  }

  private static boolean isAsserting(Node part) {
    return !part.isObject() || asserts(part, Set.of("nullable"));
  }

  /** Whether what stands beside a single part says no more than the part's type, if anything. */
  private boolean addsNothing(Node beside, Node part) {
    Node type = beside.get("type");
    if (type == null || asserts(beside, Set.of("nullable", "type"))) {
      return !asserts(beside, Set.of("nullable"));
    }
    Node whole = followed(part);
    Node same = whole == null ? null : ImpliedType.silently(whole).get("type");
    return same != null && same.sameValue(type);
  }

  /** A single part under the annotations that stand around it. */
  private Node annotated(Node part, Node around) {
    Node inner = effective(part);
    List<ObjectNode.Entry> entries = new ArrayList<>(around.entries());
    inner.entries().stream().filter(entry -> !around.has(entry.key())).forEach(entries::add);
    return new ObjectNode(part.location(), around.pointer(), entries);
  }

  private Node merge(Node whole, List<Node> parts) {
    SchemaMerge merge = new SchemaMerge(whole, issues);
    for (int i = 0; i < parts.size(); i++) {
      Node part = followed(parts.get(i));
      if (part != null) {
        merge.add(part, i == 0);
      }
    }
    return merge.result();
  }

  /** A part without references, itself written out. */
  private @Nullable Node followed(Node part) {
    Node schema = effective(part);
    for (int steps = 0; schema.has("$ref"); steps++) {
      Node target = steps > 100 ? null : target(schema);
      if (target == null) {
        return null;
      }
      if (composing.contains(target)) {
        return effective(target);
      }
      schema = effective(target);
    }
    return schema;
  }

  /** Moves what stands beside a union, and does not merely repeat its arms, into the arms. */
  private Node spread(Node schema) {
    String keyword = schema.has("anyOf") ? "anyOf" : schema.has("oneOf") ? "oneOf" : "";
    Node arms = schema.get(keyword.isEmpty() ? "anyOf" : keyword);
    if (arms == null || !arms.isArray() || schema.keys().stream().noneMatch(SPREAD::contains)) {
      return schema;
    }
    Node beside = without(schema, UNION);
    List<Node> spread = new ArrayList<>();
    SchemaTypes types = SchemaTypes.of(beside);
    boolean neverNull = !types.names().isEmpty() && !types.nullable();
    for (Node arm : arms.items()) {
      if (!neverNull || !"null".equals(arm.string("type"))) {
        spread.add(spreadArm(schema, beside, arm));
      }
    }
    List<ObjectNode.Entry> entries = new ArrayList<>();
    for (ObjectNode.Entry entry : schema.entries()) {
      if (entry.key().equals(keyword)) {
        Node written = new ArrayNode(arms.location(), arms.pointer(), spread);
        entries.add(new ObjectNode.Entry(keyword, entry.keyLocation(), written));
      } else if (Keywords.ANNOTATIONS.contains(entry.key()) || entry.key().startsWith("x-")) {
        entries.add(entry);
      }
    }
    return new ObjectNode(schema.location(), schema.pointer(), entries);
  }

  private Node spreadArm(Node schema, Node beside, Node arm) {
    List<ObjectNode.Entry> around = new ArrayList<>();
    String ref = arm.string("$ref");
    if (ref != null && !arm.has(SharedTypes.NAME)) {
      around.add(
          Nodes.entry(
              SharedTypes.NAME, arm, JavaNames.type(ref.substring(ref.lastIndexOf('/') + 1))));
    }
    arm.entries().stream()
        .filter(entry -> entry.key().equals(SharedTypes.NAME))
        .forEach(around::add);
    Node annotations = new ObjectNode(arm.location(), arm.pointer(), around);
    Node assertions = without(beside, Keywords.ANNOTATIONS, true);
    return merge(arm, List.of(annotations, assertions, without(arm, Set.of(SharedTypes.NAME))));
  }

  private static boolean asserts(Node schema, Set<String> except) {
    return schema.keys().stream()
        .anyMatch(
            key ->
                !except.contains(key)
                    && !Keywords.ANNOTATIONS.contains(key)
                    && !key.startsWith("x-")
                    && !key.equals("discriminator"));
  }

  private static Node without(Node schema, Set<String> keys) {
    return without(schema, keys, false);
  }

  private static Node without(Node schema, Set<String> keys, boolean extensions) {
    List<ObjectNode.Entry> rest =
        schema.entries().stream()
            .filter(
                entry ->
                    !keys.contains(entry.key()) && !(extensions && entry.key().startsWith("x-")))
            .toList();
    return new ObjectNode(schema.location(), schema.pointer(), rest);
  }
}
