package dev.specwright.generator.view;

import dev.specwright.generator.ir.ContractModel;
import dev.specwright.generator.ir.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The operations of one tag.
 *
 * @param tag the tag as the contract writes it
 * @param typeName the simple name of its type, {@code ChatModelsApi}; no two groups share one
 * @param fieldName the name of a field and method for it, {@code chatModels}
 */
record OperationGroup(String tag, String typeName, String fieldName, List<Operation> operations) {

  /** What entry points and their builders have already. */
  private static final Set<String> TAKEN =
      Set.of(
          "build",
          "builder",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "http",
          "maxBodyBytes",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /**
   * The groups of a contract, in the order of their first operations.
   *
   * @param suffix what the name of each type ends in
   * @param entryPoint the simple name of the type that holds them
   */
  static List<OperationGroup> of(ContractModel contract, String suffix, String entryPoint) {
    Map<String, List<Operation>> byTag = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      byTag.computeIfAbsent(operation.tag(), tag -> new ArrayList<>()).add(operation);
    }
    Set<String> taken = new HashSet<>(Set.of(key(entryPoint)));
    List<OperationGroup> groups = new ArrayList<>();
    byTag.forEach(
        (tag, operations) -> {
          String base = capitalized(tag);
          String name = base;
          for (int i = 2; !taken.add(key(name + suffix)); i++) {
            name = base + i;
          }
          groups.add(new OperationGroup(tag, name + suffix, fieldName(name), operations));
        });
    return groups;
  }

  /** {@code chat-models} to {@code ChatModels}. */
  private static String capitalized(String tag) {
    StringBuilder name = new StringBuilder();
    for (String word : tag.split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    String plain = name.isEmpty() ? "Default" : name.toString();
    return Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
  }

  private static String fieldName(String name) {
    String field = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return SourceVersion.isKeyword(field) || TAKEN.contains(field) ? field + "_" : field;
  }

  /** Names that differ only by case are one on many disks. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
