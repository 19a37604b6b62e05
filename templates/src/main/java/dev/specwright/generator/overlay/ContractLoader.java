package dev.specwright.generator.overlay;

import dev.specwright.generator.issue.Issue;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.References;
import dev.specwright.generator.source.SourceFile;
import dev.specwright.generator.source.SourceReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a contract, applies its overlay, and checks that the result is OpenAPI whose references all
 * lead somewhere.
 */
public final class ContractLoader {
  private static final String ID = "unsupported-version";

  private final Path base;

  /**
   * A loader.
   *
   * @param base issues show files below this directory relative to it
   */
  public ContractLoader(Path base) {
    this.base = base;
  }

  /**
   * Loads a contract.
   *
   * @param contract a file with OpenAPI 3.0 or 3.1 as YAML or JSON
   * @param overlay a file with an overlay, or null
   * @param issues receives everything that is wrong; a contract may be returned together with
   *     issues, so that more of them can be found before they are reported
   * @return the contract, or null, with issues, if there is nothing to go on with
   */
  public @Nullable Contract load(Path contract, @Nullable Path overlay, Issues issues) {
    SourceReader reader = new SourceReader(base, issues);
    Node published = reader.read(contract);
    Node overlayRoot = overlay == null ? null : reader.read(overlay);
    if (published == null || (overlay != null && overlayRoot == null)) {
      return null;
    }
    Node root = overlayRoot == null ? published : Overlay.of(overlayRoot, issues).apply(published);
    Contract.Version version = version(root, issues);
    if (version == null) {
      return null;
    }
    SourceFile overlayFile = overlayRoot == null ? null : overlayRoot.location().file();
    References references = new References(reader, issues, contract, root, overlayFile);
    new ReferenceCheck(references).check(root);
    new SecondReading(root, version, issues).report();
    return new Contract(root, version, references, overlayFile);
  }

  private static Contract.@Nullable Version version(Node root, Issues issues) {
    if (!root.isObject()) {
      return refuse(
          issues, root, "the document is " + root.describe(), "write an OpenAPI document");
    }
    Node swagger = root.get("swagger");
    Node openapi = root.get("openapi");
    String convert = "convert the contract to OpenAPI 3.0 or 3.1";
    if (openapi == null && swagger != null && swagger.isScalar()) {
      return refuse(issues, swagger, "Swagger " + swagger.text() + " is not supported", convert);
    } else if (openapi == null) {
      return refuse(
          issues,
          root,
          "this is no OpenAPI document: 'openapi' is missing",
          "start it with its version, for example 'openapi: 3.1.0'");
    } else if (!openapi.isString()) {
      return refuse(
          issues,
          openapi,
          "'openapi' is " + openapi.describe() + ", not a version",
          "write the whole version, for example 'openapi: 3.1.0'");
    } else if (openapi.text().matches("3\\.0\\.\\d+(-.+)?")) {
      return Contract.Version.V3_0;
    } else if (openapi.text().matches("3\\.1\\.\\d+(-.+)?")) {
      return Contract.Version.V3_1;
    }
    return refuse(issues, openapi, "OpenAPI '" + openapi.text() + "' is not supported", convert);
  }

  private static Contract.@Nullable Version refuse(
      Issues issues, Node at, String message, String remedy) {
    issues.add(new Issue(ID, at.location(), message, remedy));
    return null;
  }
}
