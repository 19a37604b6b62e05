package dev.specwright.generator.codegen;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.view.FileViews;
import java.util.Map;
import org.openapitools.codegen.CodegenType;

/** {@code specwright-server}: one interface a tag, and the class that mounts them. */
public final class ServerCodegen extends ApiCodegen {

  /** Created by SPI. */
  public ServerCodegen() {
    super(
        "specwright-server",
        CodegenType.SERVER,
        "Generates server interfaces without a framework in them.");
  }

  @Override
  Map<String, Object> views(ContractModel contract, Options options) {
    return FileViews.server(contract, options.apiPackage(), options.apiName());
  }
}
