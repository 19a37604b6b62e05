package dev.specwright.generator.view;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.EnumDeclaration;
import dev.specwright.generator.ir.ObjectDeclaration;
import dev.specwright.generator.ir.UnionDeclaration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the views of whole files: each by the simple name of its type. */
public final class FileViews {

  /** The name of the file that documents a package. */
  public static final String PACKAGE_INFO = "package-info";

  private FileViews() {}

  /** One file a model type. */
  public static Map<String, Object> models(ContractModel contract, String packageName) {
    DeclarationViews views = new DeclarationViews(contract.declarations());
    Map<String, Object> files = new LinkedHashMap<>();
    for (Declaration declaration : contract.declarations()) {
      String origin = declaration.pointer();
      FileView empty =
          empty(packageName, origin.startsWith("#") ? contract.file() + origin : origin);
      FileView file;
      if (declaration instanceof ObjectDeclaration object) {
        file = empty.with(views.object(object));
      } else if (declaration instanceof EnumDeclaration enumeration) {
        file = empty.with(views.enumeration(enumeration));
      } else {
        file = empty.with(views.union((UnionDeclaration) declaration));
      }
      files.put(declaration.name().simple(), file);
    }
    files.put(PACKAGE_INFO, packageInfo(contract, packageName, "Models of"));
    return files;
  }

  /** One interface a tag, and the class that mounts them. */
  public static Map<String, Object> server(
      ContractModel contract, String packageName, String apiName) {
    ServerViews views = new ServerViews(contract, packageName, apiName);
    Map<String, Object> files = new LinkedHashMap<>();
    views
        .interfaces()
        .forEach((name, view) -> files.put(name, empty(packageName, contract.file()).with(view)));
    files.put(apiName + "Server", empty(packageName, contract.file()).with(views.server()));
    files.put(PACKAGE_INFO, packageInfo(contract, packageName, "Server interfaces of"));
    return files;
  }

  /** One class a tag, the entry point, and one exception an error model. */
  public static Map<String, Object> client(
      ContractModel contract, String packageName, String apiName) {
    ClientViews views = new ClientViews(contract, packageName, apiName);
    Map<String, Object> files = new LinkedHashMap<>();
    views
        .groups()
        .forEach((name, view) -> files.put(name, empty(packageName, contract.file()).with(view)));
    views
        .exceptions()
        .forEach((name, view) -> files.put(name, empty(packageName, contract.file()).with(view)));
    files.put(apiName + "Client", empty(packageName, contract.file()).with(views.client()));
    files.put(PACKAGE_INFO, packageInfo(contract, packageName, "Client of"));
    return files;
  }

  private static FileView empty(String packageName, String origin) {
    return new FileView(
        packageName,
        comment(origin),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static PackageView packageInfo(ContractModel contract, String packageName, String what) {
    String title = contract.title().isBlank() ? contract.file() : contract.title();
    String version =
        contract.version().isBlank() ? "" : ", version " + Docs.escape(contract.version());
    String doc = "%s <i>%s</i>%s.".formatted(what, Docs.escape(title), version);
    return new PackageView(packageName, comment(contract.file()), doc);
  }

  /** Text for a line comment: nothing in it ends the line, escapes a character or names a type. */
  private static String comment(String text) {
    return text.replaceAll("[\\p{Cntrl}`\\\\\u2028\u2029]", "?");
  }
}
