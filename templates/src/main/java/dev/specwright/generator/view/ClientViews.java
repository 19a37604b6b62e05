package dev.specwright.generator.view;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.ir.Operation;
import dev.specwright.generator.ir.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the views of a client. */
final class ClientViews {

  private final ContractModel contract;
  private final String packageName;
  private final String apiName;
  private final List<OperationGroup> groups;

  ClientViews(ContractModel contract, String packageName, String apiName) {
    this.contract = contract;
    this.packageName = packageName;
    this.apiName = apiName;
    this.groups = OperationGroup.of(contract, "Client", apiName + "Client");
  }

  ClientView client() {
    List<ClientView.GroupView> groupViews = new ArrayList<>();
    for (OperationGroup group : groups) {
      groupViews.add(
          new ClientView.GroupView(
              group.fieldName(),
              "`" + packageName + "." + group.typeName() + "`",
              Docs.escape(group.tag())));
    }
    return new ClientView(
        apiName + "Client",
        List.of(
            "Calls <i>"
                + Docs.escape(contract.title())
                + "</i> over HTTP. Immutable and safe for use by many threads."),
        contract.serverUrl().map(Literals::string).orElse("null"),
        groupViews);
  }

  Map<String, ClientGroupView> groups() {
    Map<String, ClientGroupView> views = new LinkedHashMap<>();
    for (OperationGroup group : groups) {
      views.put(
          group.typeName(),
          new ClientGroupView(
              group.typeName(),
              List.of("The operations tagged <i>" + Docs.escape(group.tag()) + "</i>."),
              group.operations().stream().map(this::call).toList()));
    }
    return views;
  }

  Map<String, ErrorExceptionView> exceptions() {
    Map<String, ErrorExceptionView> views = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      for (Operation.ErrorAnswer error : operation.errors()) {
        String name = exceptionName(error.model());
        views.put(
            name,
            new ErrorExceptionView(
                name, JavaTypes.quoted(error.model()), Docs.escape(error.model().simple())));
      }
    }
    return views;
  }

  private ClientGroupView.CallView call(Operation operation) {
    List<String> tags = new ArrayList<>();
    operation
        .body()
        .ifPresent(
            body ->
                tags.add("@param request checked against the contract before anything is sent"));
    tags.add("@return the answer, read leniently: only what you ask for has to be there");
    operation
        .body()
        .ifPresent(
            body ->
                tags.add(
                    "@throws `dev.specwright.client.InvalidRequestException` if the request breaks the contract: nothing is sent"));
    operation
        .errors()
        .forEach(
            error ->
                tags.add(
                    "@throws %s if the answer is %s"
                        .formatted(
                            exceptionName(error.model()),
                            error.status().equals("default")
                                ? operation.errors().size() == 1 ? "an error" : "any other error"
                                : error.status())));
    boolean allDeclared =
        operation.errors().stream().anyMatch(error -> error.status().equals("default"));
    tags.add(
        "@throws `dev.specwright.client.ApiException` if the answer is "
            + (allDeclared ? "not what the contract describes" : "any other error"));
    tags.add("@throws `dev.specwright.client.TransportException` if there is no answer");
    return new ClientGroupView.CallView(
        Operations.doc(operation, tags),
        operation.doc().deprecated(),
        operation.javaName(),
        constant(operation.javaName()),
        Literals.string(operation.method()),
        Literals.string(operation.path()),
        operation.bearer(),
        operation.body().map(JavaTypes::quoted).orElse("`java.lang.Void`"),
        operation.body().map(JavaTypes::quoted),
        JavaTypes.quoted(operation.answer()),
        operation.streamFlag().map(Literals::string),
        operation.errors().stream().map(this::error).toList());
  }

  private ClientGroupView.ErrorView error(Operation.ErrorAnswer error) {
    return new ClientGroupView.ErrorView(
        Literals.string(error.status()),
        JavaTypes.quoted(error.model()),
        "`" + packageName + "." + exceptionName(error.model()) + "`");
  }

  private static String exceptionName(TypeName model) {
    return model.simple() + "Exception";
  }

  private static String constant(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
  }
}
