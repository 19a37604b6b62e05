package dev.specwright.generator.view;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.ir.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the views of a server. */
final class ServerViews {

  private final ContractModel contract;
  private final String packageName;
  private final String apiName;
  private final Map<String, List<Operation>> tags;

  ServerViews(ContractModel contract, String packageName, String apiName) {
    this.contract = contract;
    this.packageName = packageName;
    this.apiName = apiName;
    this.tags = Operations.byTag(contract);
  }

  Map<String, ServerInterfaceView> interfaces() {
    Map<String, ServerInterfaceView> views = new LinkedHashMap<>();
    tags.forEach(
        (tag, operations) -> {
          String name = Operations.typeName(tag) + "Api";
          views.put(
              name,
              new ServerInterfaceView(
                  name,
                  List.of(
                      "The operations tagged <i>"
                          + Docs.escape(tag)
                          + "</i>: implement those you serve."),
                  operations.stream().map(ServerViews::method).toList()));
        });
    return views;
  }

  ServerView server() {
    List<ServerView.GroupView> groups = new ArrayList<>();
    List<ServerView.EndpointView> endpoints = new ArrayList<>();
    tags.forEach(
        (tag, operations) -> {
          String field = Operations.fieldName(tag);
          groups.add(
              new ServerView.GroupView(
                  field, "`" + packageName + "." + Operations.typeName(tag) + "Api`"));
          operations.forEach(operation -> endpoints.add(endpoint(field, operation)));
        });
    return new ServerView(
        apiName + "Server",
        List.of(
            "Mounts implementations of <i>"
                + Docs.escape(contract.title())
                + "</i> on any server."),
        Literals.string(apiName),
        ErrorFormats.expression(contract.errorFormat().orElse("")),
        contract.operations().stream().anyMatch(operation -> operation.doc().deprecated()),
        groups,
        endpoints);
  }

  private static ServerInterfaceView.MethodView method(Operation operation) {
    List<String> tags = new ArrayList<>();
    operation.body().ifPresent(body -> tags.add("@param request the body, complete and valid"));
    tags.add("@param context who calls, and with which headers");
    tags.add("@return the answer, sent with status " + operation.status());
    tags.add(
        "@throws Exception whatever goes wrong: a {@code StatusException} answers with a status and body of your choice, anything else with 500");
    return new ServerInterfaceView.MethodView(
        Operations.doc(operation, tags),
        operation.doc().deprecated(),
        operation.javaName(),
        Literals.string(operation.javaName()),
        JavaTypes.quoted(operation.answer()),
        operation.body().map(JavaTypes::quoted));
  }

  private static ServerView.EndpointView endpoint(String field, Operation operation) {
    return new ServerView.EndpointView(
        Literals.string(operation.method()),
        Literals.string(operation.path()),
        operation.bearer(),
        operation.body().map(JavaTypes::quoted),
        String.valueOf(operation.status()),
        JavaTypes.quoted(operation.answer()),
        operation.streamFlag().map(Literals::string),
        field + "::" + operation.javaName());
  }
}
