package dev.specwright.generator.overlay;

import dev.specwright.generator.issue.Issue;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.Location;
import dev.specwright.generator.source.Node;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets swagger-parser read the overlaid contract too, so that a contract we accept is one that
 * others read. What it says becomes issues of the id {@code swagger-parser} at the place it speaks
 * of, except where it is harmless or wrong.
 */
final class SecondReading {
  private static final String ID = "swagger-parser";

  private static final JsonPointer SCHEMAS = JsonPointer.of("components", "schemas");

  /** What does not keep a contract from being used: our names do not come from these. */
  private static final List<Pattern> HARMLESS =
      List.of(
          Pattern.compile(".*\\.operationId is repeated"),
          Pattern.compile(".*\\.description is missing"),
          Pattern.compile(".* is reserved by The OpenAPI Initiative"),
          Pattern.compile(".* name .* doesn't adhere to regular expression .*"),
          // Dead references are found, with their place, by following them.
          Pattern.compile(".*#/.* is missing"));

  private final Node root;
  private final Contract.Version version;
  private final Issues issues;

  /** Whether swagger-parser made something of the contract, whatever else it says. */
  private boolean readable;

  SecondReading(Node root, Contract.Version version, Issues issues) {
    this.root = root;
    this.version = version;
    this.issues = issues;
  }

  void report() {
    Set<Location> known = issues.all().stream().map(Issue::location).collect(Collectors.toSet());
    for (String message : messages()) {
      MessagePath path = MessagePath.of(message, root);
      boolean harmless =
          HARMLESS.stream().anyMatch(pattern -> pattern.matcher(message).matches())
              || version == Contract.Version.V3_1 && message.endsWith(".responses is missing");
      if (!harmless && !booleanSchema(message, path.node()) && !known.contains(path.location())) {
        Issue issue = new Issue(ID, path.location(), "swagger-parser: " + message, remedy(message));
        if (readable && !isAboutSchema(path.node(), message)) {
          issues.warn(issue.skippable(path.node().pointer()));
        } else {
          issues.add(issue.skippable(path.node().pointer()));
        }
      }
    }
  }

  private List<String> messages() {
    ParseOptions options = new ParseOptions();
    options.setResolve(false);
    try {
      SwaggerParseResult result = new OpenAPIV3Parser().readContents(root.toJson(), null, options);
      List<String> messages = result.getMessages();
      readable = result.getOpenAPI() != null;
      return messages == null
          ? List.of()
          : messages.stream().filter(Objects::nonNull).distinct().toList();
    } catch (RuntimeException e) {
      return List.of("cannot read the contract: " + e);
    }
  }

  /** Whether it is a schema that others cannot read; a default says nothing of values. */
  private static boolean isAboutSchema(Node node, String message) {
    return node.pointer().startsWith(SCHEMAS) && !message.contains(".default is not of type ");
  }

  /** In OpenAPI 3.1 a schema may be true or false, which swagger-parser takes for a mistake. */
  private boolean booleanSchema(String message, Node node) {
    return version == Contract.Version.V3_1
        && node.isBoolean()
        && message.endsWith(" is not of type `object`");
  }

  private static String remedy(String message) {
    if (message.endsWith(" is missing")) {
      return "add it";
    } else if (message.endsWith(" is unexpected")) {
      return "correct its name or remove it; names of extensions start with 'x-'";
    }
    int type = message.indexOf(" is not of type `");
    return type < 0
        ? "correct the contract here, by an overlay if the file is not yours"
        : "write a value of type " + message.substring(type + " is not of type ".length());
  }
}
