package dev.specwright.generator.codegen;

import java.util.Map;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/**
 * Hands openapi-generator the text of a file, which has been rendered before any file is written.
 *
 * <p>So a mistake in a template or a contract leaves the output as it was, and is reported without
 * being wrapped.
 */
final class SpecwrightTemplatingEngine implements TemplatingEngineAdapter {

  static final String TEXT = "specwrightText";

  @Override
  public String getIdentifier() {
    return "specwright";
  }

  @Override
  public String[] getFileExtensions() {
    return new String[] {"mustache"};
  }

  @Override
  public String compileTemplate(
      TemplatingExecutor executor, Map<String, Object> bundle, String templateFile) {
    return String.valueOf(bundle.get(TEXT));
  }
}
