package dev.specwright.generator.view;

import dev.specwright.generator.ir.ObjectDeclaration;
import dev.specwright.generator.ir.Type;
import dev.specwright.generator.ir.Value;
import java.util.List;

/** Makes the views of undeclared properties. */
final class AdditionalViews {

  private static final String FIELD = "additionalValues";

  private AdditionalViews() {}

  /** What a reader does with a property that the contract does not declare. */
  static String read(ObjectDeclaration object) {
    if (object.additional().isEmpty()) {
      return (object.open() ? "in.additional" : "in.refuse") + "(name)";
    }
    Value value = object.additional().get();
    return "draft.%1$s = in.%2$s(draft.%1$s, name, %3$s)"
        .formatted(
            FIELD, value.nullable() ? "nullableEntry" : "entry", Reading.decoder(value, "in"));
  }

  static ObjectView.AdditionalView of(Value value) {
    Type map = new Type.MapOf(value);
    return new ObjectView.AdditionalView(
        JavaTypes.storedNullable(map),
        JavaTypes.boxed(map),
        JavaTypes.isFormatted(map)
            ? Formats.value(map, FIELD)
            : "`java.util.Collections`.unmodifiableMap(" + FIELD + ")",
        "out.entries(" + FIELD + ", " + Writing.encoder(value.type(), "out") + ");",
        value.nullable() ? JavaTypes.nullable(value.type()) : JavaTypes.plain(value.type()),
        value.nullable()
            ? nullable(value.type())
            : PropertyViews.copied(value.type(), "value", FIELD));
  }

  static List<String> checks(Value value) {
    Value map = Value.of(new Type.MapOf(value));
    return Checking.value(map, Checking.SELF, FIELD, 0).stream().map(check -> check + ";").toList();
  }

  private static String nullable(Type type) {
    return "value == null ? null : " + PropertyViews.copied(type, "value", FIELD);
  }
}
