package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Type;
import dev.specwright.generator.source.Node;
import java.util.List;
import java.util.Optional;

/** What can be told of a schema without looking into what it refers to. */
final class SchemaShape {

  private SchemaShape() {}

  /** The form of the type that a schema needs, or none where plain Java does. */
  static Optional<Type.Form> form(Node schema) {
    if (!schema.isObject() || schema.has("$ref")) {
      return Optional.empty();
    }
    if (schema.has("anyOf") || schema.has("oneOf")) {
      return realArms(schema).size() > 1 ? Optional.of(Type.Form.UNION) : Optional.empty();
    }
    if (EnumResolver.isEnum(schema)) {
      return Optional.of(Type.Form.ENUM);
    }
    List<String> types = SchemaTypes.of(schema).names();
    if (types.size() > 1) {
      return Optional.of(Type.Form.UNION);
    }
    return types.equals(List.of("object")) && isDeclaredObject(schema)
        ? Optional.of(Type.Form.OBJECT)
        : Optional.empty();
  }

  /** Whether an object schema says anything about particular properties. */
  static boolean isDeclaredObject(Node schema) {
    Node additional = schema.get("additionalProperties");
    return schema.has("properties") && schema.get("properties").size() > 0
        || schema.has("required")
        || additional != null && additional.isFalse();
  }

  /** The arms that allow more than {@code null}. */
  static List<Node> realArms(Node schema) {
    return arms(schema).stream().filter(arm -> !isNull(arm)).toList();
  }

  static List<Node> arms(Node schema) {
    Node arms = schema.has("anyOf") ? schema.get("anyOf") : schema.get("oneOf");
    return arms == null ? List.of() : arms.items();
  }

  /** Null alone: in the words of 3.1, or in those that writers of 3.0 use for it. */
  private static boolean isNull(Node arm) {
    return "null".equals(arm.string("type"))
        || arm.flag("nullable")
            && arm.keys().stream()
                .allMatch(key -> key.equals("nullable") || Keywords.ANNOTATIONS.contains(key));
  }
}
