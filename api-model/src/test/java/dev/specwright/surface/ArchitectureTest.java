package dev.specwright.surface;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dependencies run one way. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.specwright");

  private static final String[] MODEL_RUN_TIME = {
    "dev.specwright.json..",
    "dev.specwright.model..",
    "dev.specwright.validation..",
    "dev.specwright.rules.."
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev.specwright.pulze.model",
        "dev.specwright.poolside.model",
        "dev.specwright.json",
        "dev.specwright.model",
        "dev.specwright.validation",
        "dev.specwright.jackson",
        "dev.specwright.jackson3",
        "dev.specwright.rules",
        "dev.specwright.client",
        "dev.specwright.server"
      })
  void the_rules_see_every_package_they_speak_of(String name) {
    assertTrue(
        CLASSES.stream().anyMatch(each -> each.getPackageName().equals(name)),
        name + " has no classes on the class path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev.specwright.pulze.model", "dev.specwright.poolside.model"})
  void models_depend_on_the_run_time_of_models_and_nothing_else(String models) {
    classes()
        .that()
        .resideInAPackage(models)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            models,
            "java..",
            "jakarta.validation..",
            "org.jspecify..",
            "dev.specwright.json",
            "dev.specwright.model",
            "dev.specwright.validation",
            "dev.specwright.jackson",
            "dev.specwright.rules")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev.specwright.pulze.model", "dev.specwright.poolside.model"})
  void models_know_no_http(String models) {
    noClasses()
        .that()
        .resideInAPackage(models)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "com.sun.net.httpserver..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "dev.specwright.pulze.., dev.specwright.poolside..",
    "dev.specwright.poolside.., dev.specwright.pulze..",
    "dev.specwright.client.., dev.specwright.server..",
    "dev.specwright.server.., dev.specwright.client.."
  })
  void the_one_does_not_know_the_other(String one, String other) {
    noClasses()
        .that()
        .resideInAPackage(one)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(other)
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "com.fasterxml.jackson.databind.., dev.specwright.jackson",
    "tools.jackson.., dev.specwright.jackson3"
  })
  void each_databind_is_known_to_one_package(String databind, String owner) {
    noClasses()
        .that()
        .resideOutsideOfPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(databind)
        .check(CLASSES);
  }

  @Test
  void the_run_time_of_models_knows_no_http() {
    noClasses()
        .that()
        .resideInAnyPackage(MODEL_RUN_TIME)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.specwright.client..",
            "dev.specwright.server..",
            "java.net.http..",
            "jakarta.servlet..")
        .check(CLASSES);
  }

  @Test
  void what_is_written_by_hand_knows_no_generated_class() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.specwright.pulze..", "dev.specwright.poolside..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.specwright.pulze..", "dev.specwright.poolside..")
        .check(CLASSES);
  }

  @Test
  void only_the_generator_depends_on_the_generator() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.specwright.generator..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.specwright.generator..")
        .check(CLASSES);
  }
}
