package dev.specwright.generator.cases;

import dev.specwright.generator.codegen.SpecwrightCodegen;
import dev.specwright.generator.issue.Issue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * One run of openapi-generator, as its Maven plugin does it: the generator is found by name, the
 * document is not validated, and options come as additional properties.
 */
public final class GeneratorRun {

  /** The folder of the Java sources below the output. */
  public static final String SOURCES = "java";

  private static final String TEMPLATE_DIRECTORY = "templateDirectory";

  private GeneratorRun() {}

  /** A generator that tells what its run has left behind. */
  private static final class Generator extends DefaultGenerator {

    List<Issue> warnings() {
      return ((SpecwrightCodegen) config).warnings();
    }
  }

  /**
   * Generates.
   *
   * @param generator the generator's name, {@code specwright-model}
   * @param contract the contract's file
   * @param output the directory to write to
   * @param options the options of the Maven plugin by their names; {@code templateDirectory} is a
   *     path, {@code schemaMappings} a list {@code Schema=java.Type}
   * @return what the contract's owner is warned of
   * @throws RuntimeException whatever ends the build
   */
  public static List<Issue> generate(
      String generator, Path contract, Path output, Map<String, String> options) {
    GlobalSettings.reset();
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName(generator)
            .setInputSpec(contract.toString())
            .setOutputDir(output.toString())
            .setValidateSpec(false)
            .setModelPackage(options.getOrDefault("modelPackage", "example.model"))
            .setApiPackage(options.getOrDefault("apiPackage", "example.api"));
    configurator.addAdditionalProperty("sourceFolder", SOURCES);
    options.forEach((name, value) -> set(configurator, name, value));
    Generator run = new Generator();
    run.opts(configurator.toClientOptInput()).generate();
    return run.warnings();
  }

  private static void set(CodegenConfigurator configurator, String name, @Nullable String value) {
    switch (name) {
      case TEMPLATE_DIRECTORY -> configurator.setTemplateDir(value);
      case "schemaMappings" -> {
        for (String mapping : String.valueOf(value).split(",")) {
          String[] parts = mapping.split("=", 2);
          configurator.addSchemaMapping(parts[0].strip(), parts[1].strip());
        }
      }
      case "modelPackage", "apiPackage" -> {}
      default -> configurator.addAdditionalProperty(name, value);
    }
  }
}
