package dev.specwright.generator.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.issue.Skips;
import dev.specwright.generator.overlay.Contract;
import dev.specwright.generator.overlay.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which unions are warned of, beyond what the case {@code union-ambiguous} shows. */
class AmbiguousUnionsTest {

  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: Unions, version: 1.0.0}
      paths: {}
      components:
        schemas:
          Cat: {type: object, required: [name], properties: {name: {type: string}, meow: {type: string}}}
          Dog: {type: object, required: [name], properties: {name: {type: string}, bark: {type: string}}}
          Fish: {type: object, required: [name], additionalProperties: false, properties: {name: {type: string}}}
          Crow: {type: object, required: [kind], properties: {kind: {type: string, const: crow}}}
          Bird: {type: object, required: [kind], properties: {kind: {type: string}}}
          Tree: {type: object, properties: {child: {$ref: '#/components/schemas/Tree'}, leaves: {type: integer}}}
          Bush: {type: object, properties: {child: {$ref: '#/components/schemas/Bush'}, leaves: {type: integer}}}
          Tone: {type: string, enum: [low, high]}
          Size: {anyOf: [{type: string}, {type: integer}]}
          Union: {%s}
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anyOf: [<Tree>, <Bush>]",
        "anyOf: [<Cat>, <Cat>]",
        "anyOf: [<Bird>, <Crow>]",
        "anyOf: [<Dog>, <Fish>]",
        "oneOf: [<Cat>, <Dog>], discriminator: {propertyName: name}",
        "anyOf: [{type: array, items: <Cat>}, {type: array, items: <Dog>}]",
        "anyOf: [{type: object}, {type: object, additionalProperties: {type: string}}]",
        "anyOf: [{type: string, maxLength: 3}, {type: string, maxLength: 3, minLength: 1}]",
        "anyOf: [{type: string, enum: [a, b]}, {type: string, enum: [b, c]}]",
        "anyOf: [{type: boolean}, {type: integer}, {type: boolean}]",
        "anyOf: [{type: integer}, {type: integer, format: int32}]",
        "anyOf: [{type: integer, enum: [1, 2]}, {type: integer, const: 1}]",
        "anyOf: [<Size>, {type: integer}]",
        "oneOf: [<Crow>, <Bird>]",
        "oneOf: [<Tone>, {type: string}]",
        "oneOf: [{type: object}, <Dog>]",
        "oneOf: [{type: number}, {type: integer}]",
      })
  void an_arm_that_another_takes_the_values_of_is_warned_of(String union) throws IOException {
    assertEquals(1, warnings(union, "").lines().count(), warnings(union, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anyOf: [<Cat>, <Dog>], discriminator: {propertyName: name}",
        "anyOf: [<Crow>, <Bird>]",
        "anyOf: [<Tree>, {type: object, properties: {leaves: {type: boolean}}}]",
        "anyOf: [<Fish>, <Dog>]",
        "anyOf: [{type: object}, <Dog>]",
        "anyOf: [{}, {type: string}, {type: integer}]",
        "anyOf: [{type: string}, {type: string, format: uuid}, <Tone>]",
        "anyOf: [{type: string, maxLength: 3}, {type: string}]",
        "anyOf: [{type: string, enum: [low]}, <Tone>]",
        "anyOf: [{type: number}, {type: integer}]",
        "type: [number, integer, string]",
        "type: object, properties: {a: {type: string}, b: {type: string}},"
            + " oneOf: [{required: [a]}, {required: [b]}]",
      })
  void arms_with_values_of_their_own_are_not_warned_of(String union) throws IOException {
    assertEquals("", warnings(union, ""));
  }

  @Test
  void an_arm_is_named_with_the_first_that_takes_its_values() throws IOException {
    assertEquals(
        """
        a value that fits both 'Cat' and 'Dog' is read as 'Cat', which is tried first
          make a property required in one of them, or give one a constant
        a value that fits both 'Cat' and 'Fish' is read as 'Cat', which is tried first
          list 'Fish', which says more, before 'Cat'
        """,
        reports("anyOf: [<Cat>, <Dog>, <Fish>]"));
  }

  @Test
  void another_order_is_advised_only_where_it_helps() throws IOException {
    assertEquals(
        """
        a value that fits both 'SizeArm' and 'Text' is read as 'SizeArm', which is tried first
          leave one of the two out
        """,
        reports("anyOf: [{type: string, maxLength: 3}, <Size>]"));
  }

  @Test
  void a_oneOf_that_means_the_more_particular_arm_is_an_anyOf() throws IOException {
    assertEquals(
        """
        'oneOf' refuses a value that fits both 'Bird' and 'Crow'
          write 'anyOf', with 'Crow' before 'Bird'
        """,
        reports("oneOf: [<Bird>, <Crow>]"));
  }

  @Test
  void a_warning_that_a_skip_names_is_not_given() throws IOException {
    String skip = "ambiguous-union@/components/schemas/Union/anyOf/1";
    assertEquals("", warnings("anyOf: [<Cat>, <Dog>]", skip));
  }

  private String reports(String union) throws IOException {
    Issues issues = resolve(union, "");
    return issues.warnings().stream()
        .map(each -> each.message() + "\n  " + each.remedy() + "\n")
        .collect(Collectors.joining());
  }

  private String warnings(String union, String skips) throws IOException {
    return resolve(union, skips).warnings().stream()
        .map(each -> each.id() + " " + each.message() + "\n")
        .collect(Collectors.joining());
  }

  private Issues resolve(String union, String skips) throws IOException {
    String written = union.replaceAll("<(\\w+)>", "{\\$ref: '#/components/schemas/$1'}");
    Path file = Files.writeString(directory.resolve("unions.yaml"), CONTRACT.formatted(written));
    Issues issues = new Issues(Skips.parse(skips));
    Contract contract = new ContractLoader(directory).load(file, null, issues);
    new ContractResolver(Objects.requireNonNull(contract), issues, "example.model", Map.of())
        .resolve(false);
    issues.addStaleSkips();
    assertEquals(List.of(), issues.all());
    return issues;
  }
}
