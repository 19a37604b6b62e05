package dev.specwright.generator.view;

import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.Value;

/** Writes Java types, every name in full between back quotes. */
final class JavaTypes {

  private JavaTypes() {}

  static String quoted(TypeName name) {
    return "`" + name.qualified() + "`";
  }

  /** The type as a reference: what fields and type arguments need. */
  static String boxed(Type type) {
    return name(type, "");
  }

  /** The same, where null may stand. */
  static String nullable(Type type) {
    return name(type, "?");
  }

  /** The type as people want it in a signature: a primitive where there is one. */
  static String plain(Type type) {
    if (type instanceof Type.Scalar scalar) {
      return switch (scalar.kind()) {
        case INT64 -> "long";
        case INT32 -> "int";
        case NUMBER -> "double";
        case FLOAT -> "float";
        case BOOLEAN -> "boolean";
        case STRING, URI -> boxed(type);
      };
    }
    return boxed(type);
  }

  static boolean isPrimitive(Type type) {
    return type instanceof Type.Scalar s
        && s.kind() != ScalarKind.STRING
        && s.kind() != ScalarKind.URI;
  }

  /** What two overloads may not share. */
  static String erasure(Type type) {
    String plain = plain(type);
    int arguments = plain.indexOf('<');
    return arguments < 0 ? plain : plain.substring(0, arguments);
  }

  private static String name(Type type, String mark) {
    if (type instanceof Type.Scalar scalar) {
      return "`" + mark + scalar(scalar.kind()) + "`";
    } else if (type instanceof Type.Any) {
      return "`" + mark + "java.lang.Object`";
    } else if (type instanceof Type.FreeObject) {
      return "`" + mark + "java.util.Map`<`java.lang.String`, `?java.lang.Object`>";
    } else if (type instanceof Type.ListOf list) {
      return "`" + mark + "java.util.List`<" + element(list.item()) + ">";
    } else if (type instanceof Type.MapOf map) {
      return "`" + mark + "java.util.Map`<`java.lang.String`, " + element(map.value()) + ">";
    }
    return "`" + mark + ((Type.Named) type).name().qualified() + "`";
  }

  private static String element(Value value) {
    return value.nullable() ? nullable(value.type()) : boxed(value.type());
  }

  private static String scalar(ScalarKind kind) {
    return switch (kind) {
      case STRING -> "java.lang.String";
      case URI -> "java.net.URI";
      case INT64 -> "java.lang.Long";
      case INT32 -> "java.lang.Integer";
      case NUMBER -> "java.lang.Double";
      case FLOAT -> "java.lang.Float";
      case BOOLEAN -> "java.lang.Boolean";
    };
  }
}
