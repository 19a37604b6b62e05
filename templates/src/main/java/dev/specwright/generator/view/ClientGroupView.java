package dev.specwright.generator.view;

import java.util.List;
import java.util.Optional;

/** The operations of one tag, called over HTTP. */
public record ClientGroupView(String name, List<String> doc, List<CallView> calls) {

  /**
   * One operation.
   *
   * @param constant the constant that describes the call
   */
  public record CallView(
      List<String> doc,
      boolean deprecated,
      String name,
      String constant,
      String method,
      String path,
      boolean bearer,
      String requestType,
      Optional<String> body,
      String answer,
      Optional<String> streamFlag,
      List<ErrorView> errors) {}

  /** An error model of a call. */
  public record ErrorView(String status, String model, String exception) {}
}
