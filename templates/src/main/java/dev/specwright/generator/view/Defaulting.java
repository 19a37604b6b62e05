package dev.specwright.generator.view;

import dev.specwright.generator.ir.DefaultValue;
import java.util.stream.Collectors;

/** Writes the expression for a default. */
final class Defaulting {

  private Defaulting() {}

  static String expression(DefaultValue value) {
    if (value instanceof DefaultValue.ScalarDefault scalar) {
      String json = scalar.json();
      return switch (scalar.kind()) {
        case STRING -> Literals.string(JsonStrings.decode(json));
        case URI -> "`java.net.URI`.create(" + Literals.string(JsonStrings.decode(json)) + ")";
        case INT64 -> Literals.whole(json);
        case INT32 -> Literals.whole(json).replace("L", "");
        case NUMBER -> Literals.real(json);
        case FLOAT -> Literals.real32(json);
        case BOOLEAN -> json;
        case DECIMAL -> "new `java.math.BigDecimal`(" + Literals.string(json) + ")";
        case DATE_TIME -> parsed("java.time.OffsetDateTime", "parse", json);
        case DATE -> parsed("java.time.LocalDate", "parse", json);
        case TIME -> parsed("java.time.OffsetTime", "parse", json);
        case UUID -> parsed("java.util.UUID", "fromString", json);
      };
    } else if (value instanceof DefaultValue.EnumDefault constant) {
      return JavaTypes.quoted(constant.type()) + "." + constant.constant();
    } else if (value instanceof DefaultValue.UnionDefault union) {
      return JavaTypes.quoted(union.type()) + ".of(" + expression(union.value()) + ")";
    } else if (value instanceof DefaultValue.ObjectDefault object) {
      return JavaTypes.quoted(object.type())
          + ".CODEC.readLenient("
          + Literals.string(object.json())
          + ")";
    } else if (value instanceof DefaultValue.ListDefault list) {
      return list.items().stream()
          .map(Defaulting::expression)
          .collect(Collectors.joining(", ", "`java.util.List`.of(", ")"));
    }
    return "`java.util.Map`.of()";
  }

  private static String parsed(String type, String method, String json) {
    return "`%s`.%s(%s)".formatted(type, method, Literals.string(JsonStrings.decode(json)));
  }
}
