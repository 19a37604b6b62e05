package dev.specwright.generator.view;

import java.util.List;
import java.util.Optional;

/** The class that mounts a contract's interfaces. */
public record ServerView(
    String name,
    List<String> doc,
    String contract,
    String errorFormat,
    boolean deprecated,
    List<GroupView> groups,
    List<EndpointView> endpoints) {

  /** One interface. */
  public record GroupView(String field, String type) {}

  /** One operation. */
  public record EndpointView(
      String method,
      String path,
      boolean bearer,
      Optional<String> body,
      String status,
      String answer,
      Optional<String> streamFlag,
      String handler) {}
}
