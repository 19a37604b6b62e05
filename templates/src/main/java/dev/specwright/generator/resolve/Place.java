package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an inline schema stands: which type its own type would be nested in, and what it would be
 * called there.
 *
 * @param owner the type around it, null for none
 * @param packageName the package
 * @param scope the names taken inside the owner
 * @param sink where nested declarations are collected
 * @param hint the name to use, unless it is taken
 */
record Place(
    @Nullable TypeName owner,
    String packageName,
    UniqueNames scope,
    List<Declaration> sink,
    String hint) {

  Place named(String otherHint) {
    return new Place(owner, packageName, scope, sink, otherHint);
  }

  TypeName declare() {
    String name = scope.take(owner == null ? hint : JavaNames.nestedType(hint));
    return owner == null ? TypeName.of(packageName, name) : owner.nested(name);
  }

  static Place topLevel(Resolution resolution, String hint) {
    return new Place(
        null, resolution.modelPackage, resolution.typeNames, resolution.declarations, hint);
  }

  static Place inside(TypeName owner, UniqueNames scope, List<Declaration> sink) {
    return new Place(owner, owner.packageName(), scope, sink, "Value");
  }
}
