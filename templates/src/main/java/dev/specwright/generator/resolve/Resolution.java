package dev.specwright.generator.resolve;

import dev.specwright.generator.ir.Declaration;
import dev.specwright.generator.ir.Doc;
import dev.specwright.generator.ir.TypeName;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.overlay.Contract;
import dev.specwright.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What all resolvers of one contract share. */
final class Resolution {

  final Contract contract;
  final Issues issues;
  final String modelPackage;
  final Map<String, String> schemaMappings;
  final Twins twins;
  final List<Declaration> declarations = new ArrayList<>();
  final UniqueNames typeNames = UniqueNames.ofFiles();
  final SharedTypes shared;
  final Defaults defaults;
  final AmbiguousUnions ambiguous;
  final Composition composition;
  final Nullability nullability;
  final ImpliedType implied;

  Resolution(
      Contract contract, Issues issues, String modelPackage, Map<String, String> schemaMappings) {
    this.contract = contract;
    this.issues = issues;
    this.modelPackage = modelPackage;
    this.schemaMappings = schemaMappings;
    this.twins = new Twins(contract.root().get("components", "schemas"));
    this.defaults = new Defaults(issues);
    this.ambiguous = new AmbiguousUnions(issues);
    this.composition = new Composition(contract.references(), issues);
    this.nullability = new Nullability(composition);
    this.implied = new ImpliedType(issues);
    JavaNames.INNER_TYPES.forEach(typeNames::reserve);
    this.shared = new SharedTypes(issues, twins::shape, typeNames, modelPackage, declarations);
  }

  TypeName topLevel(String wanted) {
    return TypeName.of(modelPackage, typeNames.take(wanted));
  }

  static Doc doc(Node schema) {
    return new Doc(schema.string("description", "").strip(), schema.flag("deprecated"));
  }
}
