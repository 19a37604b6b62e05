package dev.specwright.jackson;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualKeyDeserializer;
import dev.specwright.model.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of a map's properties as an open enumeration's values. Named by {@link
 * Jackson2Model}; made by Jackson.
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
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
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
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    return type == null
        ? unknownType(context)
        : context.readTreeAsValue(context.getNodeFactory().textNode(key), type);
  }

  private static <T> T unknownType(DeserializationContext context) throws JsonMappingException {
    return context.reportBadDefinition(OpenEnum.class, "Jackson does not say which key to read");
  }
}
