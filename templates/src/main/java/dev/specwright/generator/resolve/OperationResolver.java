package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Operation;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the operations of a contract. */
final class OperationResolver {

  private static final String STREAM = "x-specwright-stream";

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Resolution resolution;
  private final MediaTypes mediaTypes;
  private final SecurityResolver security;
  private final Map<String, UniqueNames> namesByTag = new HashMap<>();

  OperationResolver(Resolution resolution, SchemaResolver schemas) {
    this.resolution = resolution;
    this.mediaTypes = new MediaTypes(resolution, schemas);
    this.security = new SecurityResolver(resolution);
  }

  List<Operation> resolveAll() {
    List<Operation> operations = new ArrayList<>();
    Node paths = resolution.contract.root().get("paths");
    for (ObjectNode.Entry path : paths == null ? List.<ObjectNode.Entry>of() : paths.entries()) {
      Node item = follow(path.value());
      for (ObjectNode.Entry method : item == null ? List.<ObjectNode.Entry>of() : item.entries()) {
        if (METHODS.contains(method.key())) {
          refuseParameters(item.get("parameters"));
          Operation operation = resolve(path.key(), method);
          if (operation != null) {
            operations.add(operation);
          }
        }
      }
    }
    return operations;
  }

  private @Nullable Operation resolve(String path, ObjectNode.Entry method) {
    Node definition = method.value();
    checkExtensions(definition);
    refuseParameters(definition.get("parameters"));
    Optional<String> streamFlag = streamFlag(definition);
    Node requestBody = follow(definition.get("requestBody"));
    TypeName body = requestBody == null ? null : mediaTypes.json(requestBody, false);
    checkFlag(definition, requestBody, streamFlag);
    Responses responses = responses(definition, streamFlag.isPresent());
    if (responses.answer == null) {
      return null;
    }
    String tag = tag(definition);
    String name = JavaNames.member(operationName(path, method.key(), definition));
    return new Operation(
        tag,
        namesByTag.computeIfAbsent(tag, t -> UniqueNames.ofMembers()).take(name),
        method.key().toUpperCase(Locale.ROOT),
        path,
        resolution.contract.references().address(definition),
        definition.string("summary", ""),
        Resolution.doc(definition),
        security.needsBearer(definition),
        Optional.ofNullable(body),
        responses.status,
        responses.answer,
        responses.errors,
        streamFlag);
  }

  private static final class Responses {
    private int status;
    private @Nullable TypeName answer;
    private final List<Operation.ErrorAnswer> errors = new ArrayList<>();
  }

  private Responses responses(Node definition, boolean streams) {
    Responses found = new Responses();
    boolean described = false;
    Node responses = definition.get("responses");
    for (ObjectNode.Entry entry :
        responses == null ? List.<ObjectNode.Entry>of() : responses.entries()) {
      Node response = follow(entry.value());
      if (response == null) {
        continue;
      }
      boolean success = entry.key().matches("2\\d\\d");
      described |= success && response.has("content");
      TypeName type = mediaTypes.json(response, success && streams);
      if (type == null) {
        continue;
      }
      if (!success) {
        found.errors.add(
            new Operation.ErrorAnswer(
                entry.key().toUpperCase(Locale.ROOT).replace("DEFAULT", "default"), type));
      } else if (found.answer == null) {
        found.status = Integer.parseInt(entry.key());
        found.answer = type;
      } else {
        resolution.issues.addSkippable(
            "unsupported-response",
            entry.value(),
            "a second successful answer, " + entry.key() + ", is not supported",
            "describe one successful answer");
      }
    }
    if (found.answer == null && !described) {
      resolution.issues.addSkippable(
          "unsupported-response",
          responses == null ? definition : responses,
          "the operation has no successful answer with a JSON object",
          "describe a 2xx answer with application/json");
    }
    return found;
  }

  private void refuseParameters(@Nullable Node parameters) {
    for (Node parameter : parameters == null ? List.<Node>of() : parameters.items()) {
      resolution.issues.addSkippable(
          "unsupported-parameter",
          parameter,
          "parameters are not supported",
          "leave the parameter out with an overlay");
    }
  }

  private void checkExtensions(Node definition) {
    for (ObjectNode.Entry entry : definition.entries()) {
      if (entry.key().startsWith("x-specwright-") && !entry.key().equals(STREAM)) {
        resolution.issues.add(
            "unknown-extension",
            entry.keyLocation(),
            "'" + entry.key() + "' is no extension of an operation that the generator knows",
            "use " + STREAM);
      }
    }
  }

  /** A flag has to be a property of the request, where the request says what it has. */
  private void checkFlag(Node definition, @Nullable Node requestBody, Optional<String> flag) {
    if (flag.isEmpty()) {
      return;
    }
    Node content = requestBody == null ? null : requestBody.get("content", "application/json");
    Node schema = content == null ? null : follow(content.get("schema"));
    Node properties = schema == null ? null : schema.get("properties");
    if (properties == null || !properties.has(flag.get())) {
      Node stream = definition.get(STREAM, "flag");
      resolution.issues.add(
          "wrong-argument",
          stream == null ? definition.location() : stream.location(),
          "the request has no property '" + flag.get() + "'",
          "name the property that asks for a stream");
    }
  }

  private Optional<String> streamFlag(Node definition) {
    Node stream = definition.get(STREAM);
    if (stream == null) {
      return Optional.empty();
    }
    String flag = stream.string("flag");
    if (flag == null) {
      resolution.issues.add(
          "wrong-argument",
          stream.location(),
          "'" + STREAM + "' does not name the request property that asks for a stream",
          "write " + STREAM + ": {flag: stream}");
    }
    return Optional.ofNullable(flag);
  }

  private @Nullable Node follow(@Nullable Node node) {
    return node == null ? null : resolution.contract.references().follow(node);
  }

  private static String tag(Node definition) {
    Node tags = definition.get("tags");
    Node first = tags == null ? null : tags.get(0);
    return first == null || !first.isScalar() ? "default" : first.text();
  }

  /** The operationId, without the path and method that FastAPI appends to it. */
  private static String operationName(String path, String method, Node definition) {
    String id = definition.string("operationId");
    if (id == null) {
      return method + " " + path;
    }
    String suffix = path.replaceAll("\\W", "_") + "_" + method;
    return id.endsWith(suffix) && id.length() > suffix.length()
        ? id.substring(0, id.length() - suffix.length())
        : id;
  }
}
