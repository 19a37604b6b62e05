package dev.specwright.generator.resolve;

import dev.specwright.generator.source.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What the {@code type} of a schema says, in the words of OpenAPI 3.0 and 3.1 alike.
 *
 * @param names the JSON types, without {@code null}
 * @param nullable whether {@code null} is one of them
 */
record SchemaTypes(List<String> names, boolean nullable) {

  static SchemaTypes of(Node schema) {
    Node type = schema.get("type");
    boolean nullable = schema.flag("nullable");
    List<String> names = new ArrayList<>();
    if (type != null && type.isArray()) {
      type.items().stream().filter(Node::isScalar).map(Node::text).forEach(names::add);
    } else if (type != null && type.isScalar()) {
      names.add(type.text());
    }
    if (names.size() > 1) {
      nullable |= names.remove("null");
    }
    return new SchemaTypes(List.copyOf(names), nullable);
  }
}
