package dev.specwright.generator.ir;

import java.util.List;
import java.util.Optional;

/**
 * A whole contract, ready to be rendered.
 *
 * @param title the contract's own title
 * @param version the contract's own version
 * @param file the contract's file name, for headers
 * @param declarations top-level types in the order of the contract
 * @param operations in the order of the contract
 * @param serverUrl the first server's URL with its variables' defaults filled in
 * @param errorFormat how a server words refusals, by the name that the overlay gives it
 */
public record ContractModel(
    String title,
    String version,
    String file,
    List<Declaration> declarations,
    List<Operation> operations,
    Optional<String> serverUrl,
    Optional<String> errorFormat) {}
