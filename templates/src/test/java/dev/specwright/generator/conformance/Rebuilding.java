package dev.specwright.generator.conformance;

import dev.specwright.model.MissingPropertyException;
import dev.specwright.model.ModelObject;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds what was read anew, property by property, as people do it. */
final class Rebuilding {
  private Rebuilding() {}

  /** An object with the properties that accessors give; null if a required one is missing. */
  static @Nullable ModelObject of(ModelObject read) {
    try {
      Object builder = read.getClass().getMethod("builder").invoke(null);
      for (Field field : read.getClass().getDeclaredFields()) {
        boolean isProperty = !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
        if (isProperty && !field.getName().equals("additionalValues")) {
          set(builder, field.getName(), read);
        }
      }
      return (ModelObject) builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalStateException) {
        return null;
      }
      throw new AssertionError(read.toString(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(read.toString(), e);
    }
  }

  private static void set(Object builder, String name, ModelObject read)
      throws ReflectiveOperationException {
    Object value = value(read, name);
    if (value == null) {
      return;
    }
    Method closest = null;
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals(name)
          && method.getParameterCount() == 1
          && parameter(method).isInstance(value)
          && (closest == null || parameter(closest).isAssignableFrom(parameter(method)))) {
        closest = method;
      }
    }
    if (closest == null) {
      throw new AssertionError("no setter takes " + name + " of " + read);
    }
    closest.invoke(builder, value);
  }

  /** What an accessor gives; null if it is nothing. */
  private static @Nullable Object value(ModelObject read, String name)
      throws ReflectiveOperationException {
    try {
      Object value = read.getClass().getMethod(name).invoke(read);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof MissingPropertyException) {
        return null;
      }
      throw e;
    }
  }

  /** The type of a setter's parameter, boxed. */
  private static Class<?> parameter(Method setter) {
    return MethodType.methodType(setter.getParameterTypes()[0]).wrap().returnType();
  }
}
