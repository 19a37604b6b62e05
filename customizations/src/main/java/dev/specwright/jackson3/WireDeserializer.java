package dev.specwright.jackson3;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.specwright.json.JsonBindingException;
import dev.specwright.json.ModelBinding;
import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads models with their own code. Named by {@link Jackson3Model}; made by Jackson. */
public final class WireDeserializer extends ValueDeserializer<Object> {
  private final @Nullable Class<?> type;

  /** For Jackson: a blueprint that learns its type from the context. */
  public WireDeserializer() {
    this(null);
  }

  private WireDeserializer(@Nullable Class<?> type) {
    this.type = type;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType contextual = context.getContextualType();
    if (contextual == null && property != null) {
      contextual = property.getType();
    }
    return contextual == null
        ? unknownType(context)
        : new WireDeserializer(contextual.getRawClass());
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
  public Object deserialize(JsonParser in, DeserializationContext context) {
    if (type == null) {
      return unknownType(context);
    }
    var binding = binding(type, context);
    try {
      return binding.read(new ParserOverJackson3(in));
    } catch (JsonBindingException e) {
      throw mismatch(in, e.problem());
    } catch (UncheckedIOException e) {
      throw failure(in, e.getCause());
    }
  }

  private static ModelBinding binding(Class<?> type, DeserializationContext context) {
    try {
      return ModelBinding.of(type);
    } catch (IllegalArgumentException e) {
      return context.reportBadDefinition(context.constructType(type), e.getMessage());
    }
  }

  private static <T> T unknownType(DeserializationContext context) {
    return context.reportBadDefinition(
        context.constructType(ModelObject.class), "Jackson does not say which model to read");
  }

  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer types) {
    return types.deserializeTypedFromAny(in, context);
  }

  /** Jackson puts its own way to this value before ours when the exception passes through. */
  private JacksonException mismatch(JsonParser in, Problem problem) {
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

  /** What our own parser, which sees the values that several arms may take, found. */
  private static JacksonException failure(JsonParser in, IOException cause) {
    return cause instanceof JsonProcessingException broken
        ? new StreamReadException(in, broken.getOriginalMessage(), broken)
        : JacksonIOException.construct(cause, in);
  }
}
