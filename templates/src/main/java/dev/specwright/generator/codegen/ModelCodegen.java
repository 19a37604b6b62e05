package dev.specwright.generator.codegen;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.view.FileViews;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.model.ModelsMap;

/** {@code specwright-model}: the models of a contract. */
public final class ModelCodegen extends SpecwrightCodegen {

  /** Created by SPI. */
  public ModelCodegen() {
    super(
        "specwright-model",
        CodegenType.OTHER,
        "Generates models that are faithful to the wire.",
        CodegenConstants.MODELS);
    modelTemplateFiles.put(FILE_TEMPLATE, ".java");
  }

  @Override
  Map<String, Object> views(ContractModel contract, Options options) {
    return FileViews.models(contract, options.modelPackage());
  }

  @Override
  void standIn(OpenAPI document, Set<String> fileNames) {
    for (String name : fileNames) {
      Schema<?> standIn = new ObjectSchema().addProperty("standIn", new StringSchema());
      document.getComponents().addSchemas(name, standIn);
    }
  }

  @Override
  String packageName() {
    return modelPackage();
  }

  @Override
  public String modelFileFolder() {
    return folder();
  }

  @Override
  public String toModelName(String name) {
    return name;
  }

  @Override
  public String toModelFilename(String name) {
    return name;
  }

  @Override
  @SuppressWarnings("rawtypes") // The signature is openapi-generator's.
  public CodegenModel fromModel(String name, Schema schema) {
    CodegenModel model = new CodegenModel();
    model.name = name;
    model.classname = name;
    return model;
  }

  @Override
  public Map<String, ModelsMap> updateAllModels(Map<String, ModelsMap> models) {
    return models;
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    models.forEach((name, model) -> model.put(SpecwrightTemplatingEngine.TEXT, text(name)));
    return models;
  }
}
