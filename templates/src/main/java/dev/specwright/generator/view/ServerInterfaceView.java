package dev.specwright.generator.view;

import java.util.List;
import java.util.Optional;

/** The interface of one tag. */
public record ServerInterfaceView(String name, List<String> doc, List<MethodView> methods) {

  /**
   * An operation.
   *
   * @param literal its name as a string literal
   * @param body the request's type
   */
  public record MethodView(
      List<String> doc,
      boolean deprecated,
      String name,
      String literal,
      String answer,
      Optional<String> body) {}
}
