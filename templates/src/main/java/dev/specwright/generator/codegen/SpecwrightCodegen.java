package dev.specwright.generator.codegen;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.issue.Issue;
import dev.specwright.generator.issue.IssueReport;
import dev.specwright.generator.source.SourceFile;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.config.GlobalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the three generators share: the contract is read, resolved and rendered by our own pipeline,
 * and handed to openapi-generator as a list of stand-ins, one a file, so that its ordinary options
 * and its writing of files apply.
 */
public abstract class SpecwrightCodegen extends DefaultCodegen implements CodegenConfig {

  static final String FILE_TEMPLATE = "file.mustache";

  private static final Logger LOG = LoggerFactory.getLogger(SpecwrightCodegen.class);

  static {
    Quiet.firstReading();
  }

  private final String generatorName;
  private final CodegenType type;
  private final String help;
  private final String partToGenerate;
  private String sourceFolder = "src/main/java";
  private Map<String, String> texts = Map.of();
  private List<Issue> warnings = List.of();
  private @Nullable Generation generation;
  private @Nullable GenerationState state;
  private String fingerprint = "";

  SpecwrightCodegen(String generatorName, CodegenType type, String help, String partToGenerate) {
    this.generatorName = generatorName;
    this.type = type;
    this.help = help;
    this.partToGenerate = partToGenerate;
    templateDir = "specwright";
    embeddedTemplateDir = "specwright";
    cliOptions.clear();
    cliOptions.add(
        CliOption.newString(
            CodegenConstants.SOURCE_FOLDER, "folder of the Java sources below the output"));
    cliOptions.add(
        CliOption.newString(
            Options.OVERLAY, "overlay to apply, relative to the contract; 'none' for none"));
    cliOptions.add(
        CliOption.newString(
            Options.API_NAME,
            "what entry points are called after; from the contract's file name by default"));
    cliOptions.add(
        CliOption.newString(
            Options.SKIP_ISSUES, "issues to live with: <issue>@<json-pointer>, comma separated"));
  }

  /** The files to generate, by the simple name of their type. */
  abstract Map<String, Object> views(ContractModel contract, Options options);

  /** Puts one stand-in a file into the document that openapi-generator walks. */
  abstract void standIn(OpenAPI document, Set<String> fileNames);

  /** The text of a file that has been rendered. */
  final String text(String fileName) {
    return texts.getOrDefault(fileName, "");
  }

  @Override
  public final String getName() {
    return generatorName;
  }

  @Override
  public final CodegenType getTag() {
    return type;
  }

  @Override
  public final String getHelp() {
    return help;
  }

  /** Nothing of the contract goes through openapi-generator into a file. */
  @Override
  public final String escapeUnsafeCharacters(String text) {
    return text;
  }

  @Override
  public final String escapeQuotationMark(String text) {
    return text;
  }

  @Override
  public final boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public final boolean getUseInlineModelResolver() {
    return false;
  }

  /** Always: a file whose text has not changed keeps its time stamp, and is not compiled again. */
  @Override
  public final boolean isEnableMinimalUpdate() {
    return true;
  }

  /**
   * Always our own engine, whatever the build asks for.
   *
   * <p>Asked for before anything else: the moment to report a contract that cannot be read, in our
   * own words.
   */
  @Override
  public final TemplatingEngineAdapter getTemplatingEngine() {
    GlobalSettings.setProperty(partToGenerate, "");
    GlobalSettings.clearProperty(CodegenConstants.SUPPORTING_FILES);
    if (generation == null && inputSpec != null) {
      generation = new Generation(options());
    }
    return new SpecwrightTemplatingEngine();
  }

  @Override
  public final void processOpts() {
    super.processOpts();
    sourceFolder =
        option(CodegenConstants.SOURCE_FOLDER) == null
            ? sourceFolder
            : option(CodegenConstants.SOURCE_FOLDER);
  }

  @Override
  public final void preprocessOpenAPI(OpenAPI document) {
    Options options = options();
    Generation run = generation == null ? new Generation(options) : generation;
    state = new GenerationState(Path.of(getOutputDir()), options.apiName() + "-" + generatorName);
    fingerprint = fingerprint(options, run);
    boolean current = state.isCurrent(fingerprint);
    texts = current ? Map.of() : run.run(!isForModels(), contract -> views(contract, options));
    warnings = run.warnings();
    warnings.forEach(warning -> LOG.warn("{}", IssueReport.warning(warning)));
    LOG.info(
        "{}: {}",
        options.contract().getFileName(),
        current ? "unchanged, nothing to generate" : texts.size() + " files");
    document.setComponents(new Components().schemas(new LinkedHashMap<>()));
    document.setPaths(new Paths());
    document.setWebhooks(new LinkedHashMap<>());
    document.setSecurity(List.of());
    document.setServers(List.of(new Server().url("http://localhost")));
    standIn(document, texts.keySet());
  }

  @Override
  public final void postProcess() {
    if (state != null && !texts.isEmpty()) {
      Path folder = Path.of(folder());
      state.update(
          fingerprint,
          texts.keySet().stream().map(name -> folder.resolve(name + ".java")).toList());
    }
  }

  /** What the contract's owner should know of the last run; nothing where nothing had changed. */
  public final List<Issue> warnings() {
    return warnings;
  }

  /** The folder of the generated package. */
  final String folder() {
    return outputFolder
        + File.separator
        + sourceFolder
        + File.separator
        + packageName().replace('.', File.separatorChar);
  }

  abstract String packageName();

  private boolean isForModels() {
    return partToGenerate.equals(CodegenConstants.MODELS);
  }

  private Options options() {
    Path contract = Path.of(inputSpec).toAbsolutePath().normalize();
    String templates = option(CodegenConstants.TEMPLATE_DIR);
    return new Options(
        contract,
        Options.overlay(contract, option(Options.OVERLAY)),
        orElse(option(CodegenConstants.MODEL_PACKAGE), modelPackage, "model"),
        orElse(option(CodegenConstants.API_PACKAGE), apiPackage, "api"),
        Options.apiName(contract, option(Options.API_NAME)),
        orElse(option(Options.SKIP_ISSUES), "", ""),
        new TreeMap<>(schemaMapping),
        templates == null ? null : Path.of(templates).toAbsolutePath());
  }

  private @Nullable String option(String name) {
    Object value = additionalProperties.get(name);
    return value == null ? null : value.toString();
  }

  private static String orElse(@Nullable String option, @Nullable String fallback, String last) {
    if (option != null) {
      return option;
    }
    return fallback == null || fallback.isEmpty() ? last : fallback;
  }

  private String fingerprint(Options options, Generation run) {
    Fingerprint all = new Fingerprint().addGenerator().add(generatorName).add(sourceFolder);
    all.add(options.modelPackage()).add(options.apiPackage()).add(options.apiName());
    all.add(options.skipIssues()).add(options.schemaMappings().toString());
    all.add(options.templateDirectory());
    for (SourceFile file : run.inputs()) {
      all.add(file.path()).add(file.text());
    }
    return all.value();
  }
}
