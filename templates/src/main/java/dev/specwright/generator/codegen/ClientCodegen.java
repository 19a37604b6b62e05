package dev.specwright.generator.codegen;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.view.FileViews;
import java.util.Map;
import org.openapitools.codegen.CodegenType;

/** {@code specwright-client}: one class a tag, their entry point, and typed exceptions. */
public final class ClientCodegen extends ApiCodegen {

  /** Created by SPI. */
  public ClientCodegen() {
    super("specwright-client", CodegenType.CLIENT, "Generates a client on java.net.http.");
  }

  @Override
  Map<String, Object> views(ContractModel contract, Options options) {
    return FileViews.client(contract, options.apiPackage(), options.apiName());
  }
}
