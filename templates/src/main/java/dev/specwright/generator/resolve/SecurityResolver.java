package dev.specwright.generator.resolve;

import dev.specwright.generator.source.Node;
import java.util.List;

/** Reads the security requirements of an operation. */
final class SecurityResolver {

  private final Resolution resolution;

  SecurityResolver(Resolution resolution) {
    this.resolution = resolution;
  }

  /** Whether the operation needs a bearer token; any other scheme is refused by name. */
  boolean needsBearer(Node operation) {
    Node root = resolution.contract.root();
    Node requirements =
        operation.has("security") ? operation.get("security") : root.get("security");
    boolean bearer = false;
    for (Node requirement : requirements == null ? List.<Node>of() : requirements.items()) {
      if (requirement.isObject() && requirement.size() == 0 && requirements.size() > 1) {
        resolution.issues.addSkippable(
            "unsupported-security",
            requirement,
            "security that may be left out ('{}' beside a scheme) is not supported",
            "require the scheme, or nothing, with an overlay");
      }
      for (String name : requirement.keys()) {
        Node scheme = root.get("components", "securitySchemes", name);
        if (scheme != null
            && "http".equals(scheme.string("type"))
            && "bearer".equalsIgnoreCase(scheme.string("scheme"))) {
          bearer = true;
        } else {
          resolution.issues.addSkippable(
              "unsupported-security",
              requirement,
              "the security scheme '"
                  + name
                  + (scheme == null ? "' does not exist" : "' is not supported"),
              "use an http bearer scheme, or leave the requirement out with an overlay");
        }
      }
    }
    return bearer;
  }
}
