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
  private final List<OperationGroup> groups;

  ServerViews(ContractModel contract, String packageName, String apiName) {
    this.contract = contract;
    this.packageName = packageName;
    this.apiName = apiName;
    this.groups = OperationGroup.of(contract, "Api", apiName + "Server");
  }

  Map<String, ServerInterfaceView> interfaces() {
    Map<String, ServerInterfaceView> views = new LinkedHashMap<>();
    for (OperationGroup group : groups) {
      String tag = Docs.escape(group.tag());
      views.put(
          group.typeName(),
          new ServerInterfaceView(
              group.typeName(),
              List.of("The operations tagged <i>" + tag + "</i>: implement those you serve."),
              group.operations().stream().map(ServerViews::method).toList()));
    }
    return views;
  }

  ServerView server() {
    List<ServerView.GroupView> groupViews = new ArrayList<>();
    List<ServerView.EndpointView> endpoints = new ArrayList<>();
    for (OperationGroup group : groups) {
      String field = group.fieldName();
      groupViews.add(
          new ServerView.GroupView(field, "`" + packageName + "." + group.typeName() + "`"));
      group.operations().forEach(operation -> endpoints.add(endpoint(field, operation)));
    }
    return new ServerView(
        apiName + "Server",
        List.of(
            "Mounts implementations of <i>"
                + Docs.escape(contract.title())
                + "</i> on any server."),
        Literals.string(apiName),
        ErrorFormats.expression(contract.errorFormat().orElse("")),
        contract.operations().stream().anyMatch(operation -> operation.doc().deprecated()),
        groupViews,
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
