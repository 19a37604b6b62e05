package dev.specwright.generator.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.OperationsMap;

/** What the generators of server interfaces and clients share: a file goes by a tag. */
abstract class ApiCodegen extends SpecwrightCodegen {

  ApiCodegen(String generatorName, CodegenType type, String help) {
    super(generatorName, type, help, CodegenConstants.APIS);
    apiTemplateFiles.put(FILE_TEMPLATE, ".java");
  }

  @Override
  final void standIn(OpenAPI document, Set<String> fileNames) {
    for (String name : fileNames) {
      Operation standIn = new Operation().operationId(name).addTagsItem(name);
      document.getPaths().addPathItem("/" + name, new PathItem().get(standIn));
    }
  }

  @Override
  final String packageName() {
    return apiPackage();
  }

  @Override
  public final String apiFileFolder() {
    return folder();
  }

  @Override
  public final String toApiName(String name) {
    return name;
  }

  @Override
  public final String toApiFilename(String name) {
    return name;
  }

  @Override
  public final String sanitizeTag(String tag) {
    return tag;
  }

  @Override
  public final CodegenOperation fromOperation(
      String path, String method, Operation operation, List<Server> servers) {
    CodegenOperation standIn = new CodegenOperation();
    standIn.operationId = operation.getOperationId();
    standIn.path = path;
    standIn.httpMethod = method;
    return standIn;
  }

  @Override
  public final void addOperationToGroup(
      String tag,
      String path,
      Operation operation,
      CodegenOperation standIn,
      Map<String, List<CodegenOperation>> operations) {
    standIn.baseName = tag;
    operations.put(tag, new ArrayList<>(List.of(standIn)));
  }

  @Override
  public final OperationsMap postProcessOperationsWithModels(
      OperationsMap operations, List<ModelMap> models) {
    String name = operations.getOperations().getOperation().get(0).baseName;
    operations.put(SpecwrightTemplatingEngine.TEXT, text(name));
    return operations;
  }
}
