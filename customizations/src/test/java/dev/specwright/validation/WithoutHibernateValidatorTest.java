package dev.specwright.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import jakarta.validation.Constraint;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The constraints need the Jakarta interfaces only, whoever implements them. */
class WithoutHibernateValidatorTest {
  private static URL home(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private final List<String> calls = new ArrayList<>();

  /**
   * Every interface of the API, answering with itself or nothing and writing down what it is told.
   */
  private Object recorder(Class<?> type) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          calls.add(method.getName() + (arguments == null ? "" : List.of(arguments).toString()));
          if (method.getReturnType() == String.class) {
            return "";
          }
          return method.getReturnType().isInterface() ? recorder(method.getReturnType()) : null;
        };
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  @Test
  void problems_become_violations_by_the_interfaces_alone() throws Exception {
    var urls = new URL[] {home(CodePoints.class), home(JsonFactory.class), home(Constraint.class)};
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      assertThrows(
          ClassNotFoundException.class,
          () -> loader.loadClass("org.hibernate.validator.HibernateValidator"));
      var context = loader.loadClass("jakarta.validation.ConstraintValidatorContext");
      var type = loader.loadClass("dev.specwright.validation.UniqueItems$Validator");
      var validator = type.getConstructor().newInstance();
      var isValid = type.getMethod("isValid", Object.class, context);
      assertEquals(true, isValid.invoke(validator, List.of("a", "b"), recorder(context)));
      assertEquals(List.of(), calls);
      assertEquals(false, isValid.invoke(validator, List.of("{a}", "{a}"), recorder(context)));
      assertEquals(
          List.of(
              "getDefaultConstraintMessageTemplate",
              "disableDefaultConstraintViolation",
              "buildConstraintViolationWithTemplate[must not hold equal items, but items 0 and 1 are equal]",
              "addConstraintViolation"),
          calls);
    }
  }
}
