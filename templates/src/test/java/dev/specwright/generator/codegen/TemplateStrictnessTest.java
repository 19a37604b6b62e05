package dev.specwright.generator.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.cases.GeneratorRun;
import dev.specwright.generator.cases.SourceTree;
import dev.specwright.generator.render.TemplateException;
import dev.specwright.generator.view.EnumView;
import dev.specwright.generator.view.ObjectView;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a template of one's own ends the build with its place, before a file is written. */
class TemplateStrictnessTest {

  @TempDir Path directory;

  @BeforeEach
  void aContractWithOneObject() throws IOException {
    Files.writeString(
        directory.resolve("contract.yaml"),
        """
        openapi: 3.1.0
        info: {title: Templates, version: 1.0.0}
        paths: {}
        components:
          schemas:
            Thing: {type: object, properties: {text: {type: string}}}
        """);
    Files.createDirectories(directory.resolve("templates"));
  }

  @Test
  void a_misspelt_variable_is_refused_with_template_line_view_and_what_there_is() {
    assertRefused(
        "object.mustache",
        "{{! view: ObjectView }}\nclass {{name}} {\n  {{nam}}\n}\n",
        "template object.mustache:3, in the view ObjectView: names {{nam}}, which its view does not"
            + " have; it has "
            + components(ObjectView.class));
  }

  @Test
  void a_misspelt_variable_is_refused_in_a_template_that_nothing_of_this_contract_needs() {
    assertRefused(
        "enum.mustache",
        "{{! view: EnumView }}\n{{nam}}\n",
        "template enum.mustache:2, in the view EnumView: names {{nam}}, which its view does not"
            + " have; it has "
            + components(EnumView.class));
  }

  @Test
  void a_misspelt_variable_is_refused_in_a_branch_that_is_not_rendered() {
    assertRefused(
        "object.mustache",
        "{{! view: ObjectView }}\nclass {{name}} {}\n{{^properties}}\n{{nam}}\n{{/properties}}\n",
        "template object.mustache:4, in the view ObjectView: names {{nam}}, which its view does not"
            + " have; it has "
            + components(ObjectView.class));
  }

  @Test
  void a_section_opens_the_view_of_its_elements() {
    assertRefused(
        "package-info.mustache",
        "{{! view: PackageView }}\n{{#doc}}{{.}}{{/doc}}\npackage {{packageName}};\n",
        "template package-info.mustache:2, in the view PackageView: opens {{#doc}}, but that is a"
            + " class java.lang.String: print it");
  }

  @Test
  void a_template_without_the_name_of_its_view_is_refused() {
    assertRefused(
        "package-info.mustache",
        "package {{packageName}};\n",
        "template package-info.mustache does not say which view it is written for: begin it with"
            + " {{! view: NameOfTheViewRecord }}");
  }

  @Test
  void a_view_that_does_not_exist_is_refused() {
    assertRefused(
        "package-info.mustache",
        "{{! view: PackigeView }}\npackage {{packageName}};\n",
        "template package-info.mustache names the view PackigeView, which does not exist in"
            + " dev.specwright.generator.view");
  }

  @Test
  void a_list_is_not_printed() {
    assertRefused(
        "object.mustache",
        "{{! view: ObjectView }}\nclass {{name}} {}\n{{doc}}\n",
        "template object.mustache:3, in the view ObjectView: prints {{doc}}, but that is a"
            + " java.util.List<java.lang.String>: open it as a section");
  }

  @Test
  void a_name_is_not_inverted() {
    assertRefused(
        "object.mustache",
        "{{! view: ObjectView }}\nclass {{name}} {}\n{{^name}}{{/name}}\n",
        "template object.mustache:3, in the view ObjectView: inverts {{^name}}, but that is a class"
            + " java.lang.String: only a boolean, a list or an optional can be absent");
  }

  @Test
  void a_partial_for_another_view_is_refused() {
    assertRefused(
        "object.mustache",
        "{{! view: ObjectView }}\nclass {{name}} {\n{{>enum}}\n}\n",
        "template object.mustache:3, in the view ObjectView: includes {{>enum}}, which is written"
            + " for the view EnumView");
  }

  @Test
  void a_partial_that_does_not_exist_is_refused() {
    assertRefused(
        "object.mustache",
        "{{! view: ObjectView }}\nclass {{name}} {\n{{>nothing}}\n}\n",
        "there is no template nothing.mustache");
  }

  @Test
  void a_section_that_is_not_closed_is_refused() {
    assertRefused(
        "package-info.mustache",
        "{{! view: PackageView }}\npackage {{packageName}};\n{{#-first}}\n\n",
        "template package-info.mustache:3, in the view PackageView: never closes {{#-first}}");
  }

  @Test
  void a_section_that_is_closed_by_another_name_is_refused() {
    assertRefused(
        "object.mustache",
        "{{! view: ObjectView }}\n{{#doc}}\n{{.}}\n{{/name}}\n",
        "template object.mustache:4, in the view String: closes {{/name}}, but what is open is"
            + " {{#doc}} of line 2");
  }

  private void assertRefused(String file, String text, String message) {
    try {
      Files.writeString(directory.resolve("templates").resolve(file), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Path output = directory.resolve("output");
    TemplateException refusal =
        assertThrows(
            TemplateException.class,
            () ->
                GeneratorRun.generate(
                    "specwright-model",
                    directory.resolve("contract.yaml"),
                    output,
                    Map.of("templateDirectory", directory.resolve("templates").toString())));
    assertEquals(message, refusal.getMessage());
    assertEquals(0, refusal.getStackTrace().length, "the message is all a reader needs");
    assertTrue(SourceTree.read(output).files().isEmpty(), "something was written");
  }

  private static String components(Class<?> view) {
    return Arrays.stream(view.getRecordComponents())
        .map(RecordComponent::getName)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
