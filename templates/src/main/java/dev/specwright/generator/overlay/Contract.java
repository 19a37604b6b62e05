package dev.specwright.generator.overlay;

import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.References;
import dev.specwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract as the generator sees it: read, overlaid and known to be OpenAPI.
 *
 * @param root the overlaid document
 * @param version the version of OpenAPI it is written in
 * @param references follows the references in it
 * @param overlay the overlay that was applied, or null
 */
public record Contract(
    Node root, Version version, References references, @Nullable SourceFile overlay) {

  /** The versions of OpenAPI that are understood. */
  public enum Version {
    /** OpenAPI 3.0.x. */
    V3_0,
    /** OpenAPI 3.1.x. */
    V3_1
  }

  /** The contract's own file. */
  public SourceFile file() {
    return root.location().file();
  }

  /**
   * Every file the contract is made of: its own, the overlay, and the files that references lead
   * to. Their texts are what a fingerprint has to cover.
   */
  public List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>(references.files());
    if (overlay != null) {
      files.add(1, overlay);
    }
    return List.copyOf(files);
  }
}
