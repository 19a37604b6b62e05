package dev.specwright.jackson3;

import dev.specwright.model.OpenEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.ContextualKeyDeserializer;

/**
 * Reads the names of a map's properties as an open enumeration's values. Named by {@link
 * Jackson3Model}; made by Jackson.
 */
public final class WireKeyDeserializer extends KeyDeserializer
    implements ContextualKeyDeserializer {
  private final @Nullable JavaType type;

  /** For Jackson: a blueprint that learns its type from the context. */
  public WireKeyDeserializer() {
    this(null);
  }

  private WireKeyDeserializer(@Nullable JavaType type) {
    this.type = type;
  }

  @Override
  public KeyDeserializer createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType map = context.getContextualType();
    if (map == null) {
      return unknownType(context);
    }
    JavaType key = map.isMapLikeType() ? map.getKeyType() : map.containedTypeOrUnknown(0);
    return key.isTypeOrSubTypeOf(OpenEnum.class)
        ? new WireKeyDeserializer(key)
        : context.reportBadDefinition(key, "can be no key of a map: it is no enumeration");
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    return type == null
        ? unknownType(context)
        : context.readTreeAsValue(context.getNodeFactory().stringNode(key), type);
  }

  private static <T> T unknownType(DeserializationContext context) {
    return context.reportBadDefinition(
        context.constructType(OpenEnum.class), "Jackson does not say which key to read");
  }
}
