package dev.specwright.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.specwright.json.JsonBindingException;
import dev.specwright.json.ModelBinding;
import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads models with their own code. Named by {@link Jackson2Model}; made by Jackson. */
public final class WireDeserializer extends JsonDeserializer<Object>
    implements ContextualDeserializer {
  private final @Nullable Class<?> type;

  /** For Jackson: a blueprint that learns its type from the context. */
  public WireDeserializer() {
    this(null);
  }

  private WireDeserializer(@Nullable Class<?> type) {
    this.type = type;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    JavaType contextual = context.getContextualType();
    if (contextual == null && property != null) {
      contextual = property.getType();
    }
    if (contextual == null) {
      return context.reportBadDefinition(
          ModelObject.class, "Jackson does not say which model to read");
    }
    return new WireDeserializer(contextual.getRawClass());
  }

  @Override
  public Class<?> handledType() {
    return type == null ? Object.class : type;
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (type == null) {
      return context.reportBadDefinition(
          ModelObject.class, "Jackson does not say which model to read");
    }
    var binding = binding(type, context);
    try {
      return binding.read(OpenedObjectParser.atValue(in));
    } catch (JsonBindingException e) {
      throw mismatch(in, e.problem());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static ModelBinding binding(Class<?> type, DeserializationContext context)
      throws JsonMappingException {
    try {
      return ModelBinding.of(type);
    } catch (IllegalArgumentException e) {
      return context.reportBadDefinition(type, e.getMessage());
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer types) throws IOException {
    return types.deserializeTypedFromAny(in, context);
  }

  /** Jackson puts its own way to this value before ours when the exception passes through. */
  private MismatchedInputException mismatch(JsonParser in, Problem problem) {
    var exception = MismatchedInputException.from(in, type, problem.message());
    var location = problem.location();
    for (var i = location.size() - 1; i >= 0; i--) {
      if (location.get(i) instanceof Integer index) {
        exception.prependPath(List.class, index);
      } else {
        exception.prependPath(
            i == 0 && type != null ? type : ModelObject.class, (String) location.get(i));
      }
    }
    return exception;
  }
}
