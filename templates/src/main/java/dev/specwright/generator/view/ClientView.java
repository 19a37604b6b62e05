package dev.specwright.generator.view;

import java.util.List;

/**
 * The entry point of a client.
 *
 * @param baseUrl the contract's server as a string literal, or {@code null}
 */
public record ClientView(String name, List<String> doc, String baseUrl, List<GroupView> groups) {

  /** The operations of one tag. */
  public record GroupView(String field, String type, String text) {}
}
