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
      };
    } else if (value instanceof DefaultValue.EnumDefault constant) {
      return JavaTypes.quoted(constant.type()) + "." + constant.constant();
    } else if (value instanceof DefaultValue.UnionDefault union) {
      return JavaTypes.quoted(union.type()) + ".of(" + expression(union.value()) + ")";
    } else if (value instanceof DefaultValue.ListDefault list) {
      return list.items().stream()
          .map(Defaulting::expression)
          .collect(Collectors.joining(", ", "`java.util.List`.of(", ")"));
    }
    return "`java.util.Map`.of()";
  }
}
