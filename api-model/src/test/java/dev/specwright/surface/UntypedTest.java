package dev.specwright.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code Object} is in the public API only where a contract leaves the value open. */
class UntypedTest {
  /** Free-form objects: {@code logit_bias}, {@code extra}, {@code items}, {@code properties}. */
  private static final List<String> PULZE =
      List.of(
          "ChatCompletionRequestPayload.logitBias",
          "ChatCompletionRequestPayload.Builder.logitBias",
          "CompletionRequestPayload.logitBias",
          "CompletionRequestPayload.Builder.logitBias",
          "FunctionParameters.properties",
          "FunctionParameters.Builder.properties",
          "PulzeEngineResponseMetadata.extra",
          "PulzeEngineResponseMetadata.Builder.extra",
          "PulzeGeneratedArtifacts.items",
          "PulzeGeneratedArtifacts.Builder.items",
          "PulzeGeneratedArtifacts.Builder.addItem",
          "PulzeSearchResults.items",
          "PulzeSearchResults.Builder.items",
          "PulzeSearchResults.Builder.addItem");

  /** Values without a type. */
  private static final List<String> POOLSIDE_ANY =
      List.of(
          "ChatCompletionMessage.content",
          "ChatCompletionMessage.Builder.content",
          "ErrorDetail.value",
          "ErrorDetail.Builder.value");

  /** Free-form objects: {@code cache_control}, {@code parameters}, the parts of a delta. */
  private static final List<String> POOLSIDE_OBJECTS =
      List.of(
          "ChatCompletionDelta.Builder.content",
          "CreateCompletionBody.cacheControl",
          "CreateCompletionBody.Builder.cacheControl",
          "DeltaContent.of",
          "DeltaContent.Parts.new",
          "DeltaContent.Parts.value",
          "FunctionDefinition.parameters",
          "FunctionDefinition.Builder.parameters");

  /** What the run time gives every model. */
  private static final Set<String> RUN_TIME = Set.of("equals", "property", "additionalProperty");

  @Test
  void pulze_leaves_only_free_form_objects_open() {
    assertEquals(new TreeSet<>(), places("dev.specwright.pulze.model", Shape.OBJECT));
    assertEquals(new TreeSet<>(PULZE), places("dev.specwright.pulze.model", Shape.MAP));
  }

  @Test
  void poolside_leaves_only_untyped_values_and_free_form_objects_open() {
    assertEquals(
        new TreeSet<>(POOLSIDE_ANY), places("dev.specwright.poolside.model", Shape.OBJECT));
    assertEquals(
        new TreeSet<>(POOLSIDE_OBJECTS), places("dev.specwright.poolside.model", Shape.MAP));
  }

  private enum Shape {
    NONE,
    MAP,
    OBJECT
  }

  /** Where the public API of a package has a type of this shape, as class and member. */
  private static Set<String> places(String packageName, Shape shape) {
    Set<String> places = new TreeSet<>();
    new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packageName).stream()
            .map(JavaClass::reflect)
            .filter(UntypedTest::isPublic)
            .forEach(type -> collect(packageName, type, shape, places));
    return places;
  }

  private static void collect(String packageName, Class<?> type, Shape shape, Set<String> places) {
    String name = type.getCanonicalName().substring(packageName.length() + 1) + ".";
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && shape(field.getGenericType()) == shape) {
        places.add(name + field.getName());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (Modifier.isPublic(constructor.getModifiers())
          && !name.endsWith("Unrecognized.")
          && has(constructor, shape)) {
        places.add(name + "new");
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      boolean ofRunTime =
          RUN_TIME.contains(method.getName())
              || name.endsWith("Unrecognized.") && method.getName().equals("value");
      if (Modifier.isPublic(method.getModifiers())
          && !method.isSynthetic()
          && !ofRunTime
          && (shape(method.getGenericReturnType()) == shape || has(method, shape))) {
        places.add(name + method.getName());
      }
    }
  }

  private static boolean has(Executable executable, Shape shape) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .anyMatch(parameter -> shape(parameter) == shape);
  }

  /** Whether {@code Object} is in a type, and if so, whether as the values of a map. */
  private static Shape shape(Type type) {
    if (type == Object.class) {
      return Shape.OBJECT;
    } else if (type instanceof ParameterizedType generic) {
      Shape inner = worst(Arrays.stream(generic.getActualTypeArguments()));
      return inner == Shape.OBJECT && generic.getRawType() == java.util.Map.class
          ? Shape.MAP
          : inner;
    } else if (type instanceof WildcardType wildcard) {
      return worst(Arrays.stream(wildcard.getUpperBounds()));
    } else if (type instanceof GenericArrayType array) {
      return shape(array.getGenericComponentType());
    } else if (type instanceof TypeVariable<?> variable) {
      return worst(Arrays.stream(variable.getBounds()));
    }
    return type instanceof Class<?> raw && raw.getTypeParameters().length > 0
        ? Shape.OBJECT
        : Shape.NONE;
  }

  private static Shape worst(Stream<Type> types) {
    return types.map(UntypedTest::shape).max(Shape::compareTo).orElse(Shape.NONE);
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }
}
