package dev.specwright.generator.codegen;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.issue.ContractException;
import dev.specwright.generator.issue.Issue;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.issue.Skips;
import dev.specwright.generator.overlay.Contract;
import dev.specwright.generator.overlay.ContractLoader;
import dev.specwright.generator.render.JavaImports;
import dev.specwright.generator.render.JavaLayout;
import dev.specwright.generator.render.Templates;
import dev.specwright.generator.resolve.ContractResolver;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.SourceFile;
import dev.specwright.generator.view.ErrorFormats;
import dev.specwright.generator.view.FileView;
import dev.specwright.generator.view.PackageView;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One run from contract to Java text; nothing is written before all of it has succeeded. */
final class Generation {

  private final Options options;
  private final Issues issues;
  private final Contract contract;

  /**
   * Loads the contract.
   *
   * @throws ContractException if it cannot be used at all
   */
  Generation(Options options) {
    this.options = options;
    this.issues = new Issues(Skips.parse(options.skipIssues()));
    options.check(issues);
    Contract loaded =
        new ContractLoader(Path.of("").toAbsolutePath())
            .load(options.contract(), options.overlay(), issues);
    if (loaded == null) {
      issues.throwIfAny();
      throw new IllegalStateException("no contract and no issue: " + options.contract());
    }
    this.contract = loaded;
  }

  /**
   * The texts of all files, by the simple name of their type.
   *
   * @param views which files there are
   * @param withOperations whether the views need the contract's operations
   * @throws ContractException with everything that is wrong with the contract, if anything is
   */
  Map<String, String> run(
      boolean withOperations, Function<ContractModel, Map<String, Object>> views) {
    ContractModel model =
        new ContractResolver(contract, issues, options.modelPackage(), options.schemaMappings())
            .resolve(withOperations);
    model
        .errorFormat()
        .filter(name -> !ErrorFormats.isKnown(name))
        .ifPresent(this::refuseErrorFormat);
    issues.addStaleSkips();
    issues.throwIfAny();
    return render(views.apply(model));
  }

  /** What the contract's owner should know, complete once the run is. */
  List<Issue> warnings() {
    return issues.warnings();
  }

  /** The files that went into this run, complete once it has run. */
  List<SourceFile> inputs() {
    return contract.files();
  }

  private Map<String, String> render(Map<String, Object> views) {
    Templates templates = new Templates(new TemplateSource(options.templateDirectory()));
    Set<String> neighbours =
        views.keySet().stream()
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.toSet());
    Map<String, String> texts = new LinkedHashMap<>();
    views.forEach(
        (name, view) -> {
          boolean packageInfo = view instanceof PackageView;
          String packageName =
              packageInfo ? ((PackageView) view).packageName() : ((FileView) view).packageName();
          String raw =
              templates.render(packageInfo ? "package-info.mustache" : "file.mustache", view);
          texts.put(name, JavaLayout.format(JavaImports.resolve(raw, packageName, neighbours)));
        });
    return texts;
  }

  private void refuseErrorFormat(String name) {
    Node at = contract.root().get("x-specwright-errors");
    issues.add(
        "unknown-error-format",
        at == null ? contract.root().location() : at.location(),
        "'" + name + "' is no error format",
        "use fastapi, problem-json or problem-json-400");
  }
}
