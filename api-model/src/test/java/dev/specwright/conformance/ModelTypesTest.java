package dev.specwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.specwright.generator.conformance.ModelType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The other tests of this package leave no generated type out. */
class ModelTypesTest {

  @ParameterizedTest
  @EnumSource
  void every_class_with_a_codec_is_the_type_of_a_schema(TestedContract contract) {
    Set<String> withCodec =
        new ClassFileImporter()
            .importPackages(contract.packageName()).stream()
                .filter(type -> type.tryGetField("CODEC").isPresent())
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        contract.types().stream()
            .map(type -> type.type().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(withCodec, found);
  }

  @Test
  void twins_are_one_type_with_two_schemas() {
    List<String> pointers =
        TestedContract.PULZE.types().stream()
            .filter(type -> type.type().getSimpleName().equals("RoleContentChatChoice"))
            .map(ModelType::pointer)
            .toList();
    assertEquals(
        List.of(
            "/components/schemas/RoleContentChatChoice-Input",
            "/components/schemas/RoleContentChatChoice-Output"),
        pointers);
  }
}
