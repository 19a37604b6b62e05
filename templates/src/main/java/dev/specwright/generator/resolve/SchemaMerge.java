package dev.specwright.generator.resolve;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges the parts of a composed schema into one that every value fulfils exactly if it fulfils
 * them all.
 */
final class SchemaMerge {

  private static final Set<String> HIGHEST =
      Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final Set<String> LOWEST =
      Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

  private final Node whole;
  private final Issues issues;
  private final Map<String, ObjectNode.Entry> merged = new LinkedHashMap<>();
  private final List<Node> closed = new ArrayList<>();
  private boolean nullable = true;
  private boolean anyNullable;

  SchemaMerge(Node whole, Issues issues) {
    this.whole = whole;
    this.issues = issues;
  }

  /** Adds a part without references; annotations count only if they stand around the parts. */
  void add(Node part, boolean around) {
    for (ObjectNode.Entry entry : part.entries()) {
      String key = entry.key();
      boolean annotation = Keywords.ANNOTATIONS.contains(key) || key.equals(SharedTypes.NAME);
      if (annotation ? around : !key.equals("nullable") && !key.equals("discriminator")) {
        ObjectNode.Entry before = merged.get(key);
        merged.put(key, before == null ? entry : both(key, before, entry));
      }
    }
    if (part.has("type")) {
      nullable &= part.flag("nullable") || SchemaTypes.of(part).nullable();
      anyNullable |= part.flag("nullable");
    }
    Node additional = part.get("additionalProperties");
    if (additional != null && (additional.isFalse() || additional.size() > 0)) {
      closed.add(part);
    }
  }

  Node result() {
    closed.forEach(this::close);
    if (nullable && anyNullable) {
      Node yes = new ScalarNode(whole.location(), whole.pointer(), true, "true");
      merged.put("nullable", new ObjectNode.Entry("nullable", whole.location(), yes));
    }
    return Nodes.object(whole, List.copyOf(merged.values()));
  }

  /**
   * What a part says of additional properties holds for those that only other parts declare: they
   * fulfil its schema too, or can never be present.
   */
  private void close(Node part) {
    ObjectNode.Entry properties = merged.get("properties");
    Node own = part.get("properties");
    Node additional = part.get("additionalProperties");
    if (properties == null || additional == null) {
      return;
    }
    List<ObjectNode.Entry> left = new ArrayList<>();
    for (ObjectNode.Entry entry : properties.value().entries()) {
      if (own != null && own.has(entry.key())) {
        left.add(entry);
      } else if (!additional.isFalse()) {
        Node both = allOf(entry.value(), additional);
        left.add(new ObjectNode.Entry(entry.key(), entry.keyLocation(), both));
      } else {
        forbidden(entry);
      }
    }
    Node rest = Nodes.object(properties.value(), left);
    merged.put("properties", new ObjectNode.Entry("properties", properties.keyLocation(), rest));
  }

  private void forbidden(ObjectNode.Entry property) {
    issues.warn(
        "forbidden-property",
        property.value(),
        "'%s' can never be present: another part of the composition forbids what it does not declare"
            .formatted(property.key()),
        "remove 'additionalProperties: false' from that part, or declare the property there");
    ObjectNode.Entry required = merged.get("required");
    if (required != null
        && required.value().items().stream()
            .anyMatch(name -> name.isString() && name.text().equals(property.key()))) {
      contradiction(property, "'" + property.key() + "' is required and forbidden");
    }
  }

  private ObjectNode.Entry both(String key, ObjectNode.Entry first, ObjectNode.Entry second) {
    Node a = first.value();
    Node b = second.value();
    if (a.sameValue(b)) {
      return first;
    }
    Node value =
        switch (key) {
          case "properties" -> properties(a, b);
          case "required", "x-specwright-rules" -> concat(a, b);
          case "type" -> types(second, a, b);
          case "enum" -> values(second, a, b);
          case "items" -> allOf(a, b);
          case "uniqueItems" -> a.isTrue() ? a : b;
          case "additionalProperties" ->
              a.isTrue() ? b : b.isTrue() || a.isFalse() ? a : b.isFalse() ? b : allOf(a, b);
          default -> bound(key, second, a, b);
        };
    return new ObjectNode.Entry(key, first.keyLocation(), value);
  }

  private Node bound(String key, ObjectNode.Entry second, Node a, Node b) {
    if ((HIGHEST.contains(key) || LOWEST.contains(key)) && a.isNumber() && b.isNumber()) {
      int order = ((ScalarNode) a).number().compareTo(((ScalarNode) b).number());
      return HIGHEST.contains(key) == order > 0 ? a : b;
    }
    if (!key.startsWith("x-")) {
      refuse(key, second, "is said twice, in two ways");
    }
    return a;
  }

  private static Node properties(Node a, Node b) {
    Map<String, ObjectNode.Entry> all = new LinkedHashMap<>();
    a.entries().forEach(entry -> all.put(entry.key(), entry));
    for (ObjectNode.Entry entry : b.entries()) {
      ObjectNode.Entry before = all.get(entry.key());
      boolean same = before == null || before.value().sameValue(entry.value());
      Node value = same ? entry.value() : allOf(before.value(), entry.value());
      all.put(entry.key(), new ObjectNode.Entry(entry.key(), entry.keyLocation(), value));
    }
    return Nodes.object(a, List.copyOf(all.values()));
  }

  private static Node allOf(Node a, Node b) {
    List<ObjectNode.Entry> entries = new ArrayList<>();
    for (ObjectNode.Entry entry : b.entries()) {
      if (Keywords.ANNOTATIONS.contains(entry.key())) {
        entries.add(entry);
      }
    }
    entries.add(new ObjectNode.Entry("allOf", a.location(), Nodes.array(a, List.of(a, b))));
    return Nodes.object(a, entries);
  }

  private static Node concat(Node a, Node b) {
    List<Node> all = new ArrayList<>(a.items());
    for (Node item : b.items()) {
      if (all.stream().noneMatch(item::sameValue)) {
        all.add(item);
      }
    }
    return Nodes.array(a, all);
  }

  private Node values(ObjectNode.Entry second, Node a, Node b) {
    List<Node> common =
        a.items().stream().filter(item -> b.items().stream().anyMatch(item::sameValue)).toList();
    if (common.isEmpty()) {
      contradiction(second, "no value is in both lists");
    }
    return Nodes.array(a, common);
  }

  private Node types(ObjectNode.Entry second, Node a, Node b) {
    List<String> left = all(a);
    List<String> right = all(b);
    Set<String> common = new LinkedHashSet<>();
    for (String type : left) {
      if (right.contains(type) || type.equals("integer") && right.contains("number")) {
        common.add(type);
      } else if (type.equals("number") && right.contains("integer")) {
        common.add("integer");
      }
    }
    if (common.isEmpty()) {
      contradiction(second, "no value has both types");
      return a;
    }
    List<Node> items = common.stream().map(type -> Nodes.string(a, type)).toList();
    return items.size() == 1 ? items.get(0) : Nodes.array(a, items);
  }

  private static List<String> all(Node type) {
    return type.isArray() ? type.items().stream().map(Node::text).toList() : List.of(type.text());
  }

  private void contradiction(ObjectNode.Entry second, String why) {
    issues.addSkippable(
        "contradiction",
        second.value(),
        "nothing fulfils all parts: " + why,
        "correct one of the parts");
  }

  private void refuse(String key, ObjectNode.Entry at, String why) {
    issues.addSkippable(
        "unsupported-composition",
        at.value(),
        "'%s' in a part of a composed schema is not supported where it %s".formatted(key, why),
        "write the combined schema out");
  }
}
