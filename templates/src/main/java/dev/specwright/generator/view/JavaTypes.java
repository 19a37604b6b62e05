package dev.specwright.generator.view;

import dev.specwright.generator.ir.ScalarKind;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.ir.Value;
import java.util.regex.Pattern;

/** Writes Java types, every name in full between back quotes. */
final class JavaTypes {

  private static final Pattern FORMATTED =
      Pattern.compile("`(\\??)(java\\.time\\.\\w+|java\\.util\\.UUID)`");

  private JavaTypes() {}

  static String quoted(TypeName name) {
    return "`" + name.qualified() + "`";
  }

  /** The type as a reference: what fields and type arguments need. */
  static String boxed(Type type) {
    return isFormatted(type) ? name(type, "") : stored(type);
  }

  /** The same, where null may stand. */
  static String nullable(Type type) {
    return isFormatted(type) ? name(type, "?") : storedNullable(type);
  }

  /** The type as fields hold it: a formatted string with its text. */
  static String stored(Type type) {
    return FORMATTED.matcher(name(type, "")).replaceAll("`$1dev.specwright.model.Formatted`<`$2`>");
  }

  /** As {@link #stored}, where null may stand. */
  static String storedNullable(Type type) {
    return FORMATTED
        .matcher(name(type, "?"))
        .replaceAll("`$1dev.specwright.model.Formatted`<`$2`>");
  }

  /** Whether a type is made of formatted strings at its surface, or one level down. */
  static boolean isFormatted(Type type) {
    if (type instanceof Type.ListOf list) {
      return !list.item().nullable() && isFormattedScalar(list.item().type());
    } else if (type instanceof Type.MapOf map) {
      return !map.value().nullable() && isFormattedScalar(map.value().type());
    }
    return isFormattedScalar(type);
  }

  static boolean isFormattedScalar(Type type) {
    return type instanceof Type.Scalar scalar && scalar.kind().isFormatted();
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
        case STRING, URI, DATE_TIME, DATE, TIME, UUID, DECIMAL -> boxed(type);
      };
    }
    return boxed(type);
  }

  static boolean isPrimitive(Type type) {
    return type instanceof Type.Scalar scalar
        && switch (scalar.kind()) {
          case INT64, INT32, NUMBER, FLOAT, BOOLEAN -> true;
          default -> false;
        };
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
      case DATE_TIME -> "java.time.OffsetDateTime";
      case DATE -> "java.time.LocalDate";
      case TIME -> "java.time.OffsetTime";
      case UUID -> "java.util.UUID";
      case DECIMAL -> "java.math.BigDecimal";
      case URI -> "java.net.URI";
      case INT64 -> "java.lang.Long";
      case INT32 -> "java.lang.Integer";
      case NUMBER -> "java.lang.Double";
      case FLOAT -> "java.lang.Float";
      case BOOLEAN -> "java.lang.Boolean";
    };
  }
}
