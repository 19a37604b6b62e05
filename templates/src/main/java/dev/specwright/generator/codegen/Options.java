package dev.specwright.generator.codegen;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.issue.Skips;
import dev.specwright.generator.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The options of one run.
 *
 * @param contract the contract's file
 * @param overlay the overlay's file, null for none
 * @param modelPackage the package of the models
 * @param apiPackage the package of the server interfaces or the client
 * @param apiName what the entry points are called after, {@code Pulze}
 * @param skipIssues the issues to live with
 * @param schemaMappings hand-written types: component name to qualified Java name
 * @param templateDirectory where templates of one's own are looked for first, null for none
 */
record Options(
    Path contract,
    @Nullable Path overlay,
    String modelPackage,
    String apiPackage,
    String apiName,
    String skipIssues,
    Map<String, String> schemaMappings,
    @Nullable Path templateDirectory) {

  /** The option that names the overlay: a path relative to the contract, or {@code none}. */
  static final String OVERLAY = "overlay";

  /** The option that names the entry points. */
  static final String API_NAME = "apiName";

  /** The option that lists the issues to live with. */
  static final String SKIP_ISSUES = Skips.OPTION;

  /** Reports the packages that cannot be packages of generated code. */
  void check(Issues issues) {
    checkPackage("modelPackage", modelPackage, issues);
    checkPackage("apiPackage", apiPackage, issues);
  }

  private static void checkPackage(String option, String name, Issues issues) {
    boolean lowerCase = name.matches("\\p{Ll}\\w*(\\.\\p{Ll}\\w*)*");
    if (!lowerCase || !SourceVersion.isName(name)) {
      issues.add(
          "wrong-option",
          SourceFile.ofText("option " + option, name).locate(0),
          "'" + name + "' is no package for generated code",
          "write words that begin with a small letter, joined by dots: com.example.model");
    }
  }

  /** The overlay beside a contract, {@code pulze.overlay.yaml}, unless an option says otherwise. */
  static @Nullable Path overlay(Path contract, @Nullable String option) {
    if (option != null && !option.isBlank()) {
      return option.equals("none") ? null : contract.resolveSibling(option);
    }
    Path beside = contract.resolveSibling(stem(contract) + ".overlay.yaml");
    return Files.isRegularFile(beside) ? beside : null;
  }

  /** {@code Pulze} for {@code pulze.yaml}, unless an option says otherwise. */
  static String apiName(Path contract, @Nullable String option) {
    if (option != null && !option.isBlank()) {
      return option;
    }
    StringBuilder name = new StringBuilder();
    for (String word : stem(contract).split("[^\\p{Alnum}]+")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "Api" + name : name.toString();
  }

  private static String stem(Path contract) {
    String name = String.valueOf(contract.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
