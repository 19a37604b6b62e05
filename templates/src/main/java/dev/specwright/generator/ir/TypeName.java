package dev.specwright.generator.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a Java type.
 *
 * @param packageName its package, empty for none
 * @param names the simple names from the top-level type inwards; never empty
 */
public record TypeName(String packageName, List<String> names) {

  /** A top-level type. */
  public static TypeName of(String packageName, String simple) {
    return new TypeName(packageName, List.of(simple));
  }

  /** A top-level type by its qualified name, {@code java.util.List}. */
  public static TypeName parse(String qualified) {
    int dot = qualified.lastIndexOf('.');
    return dot < 0
        ? of("", qualified)
        : of(qualified.substring(0, dot), qualified.substring(dot + 1));
  }

  /** A type declared inside this one. */
  public TypeName nested(String simple) {
    List<String> all = new ArrayList<>(names);
    all.add(simple);
    return new TypeName(packageName, List.copyOf(all));
  }

  /** The innermost simple name. */
  public String simple() {
    return names.get(names.size() - 1);
  }

  /** The name from the top-level type inwards, {@code Outer.Inner}. */
  public String inPackage() {
    return String.join(".", names);
  }

  /** The whole name, {@code package.Outer.Inner}. */
  public String qualified() {
    return packageName.isEmpty() ? inPackage() : packageName + "." + inPackage();
  }
}
