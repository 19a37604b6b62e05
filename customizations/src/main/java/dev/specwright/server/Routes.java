package dev.specwright.server;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the operations at a path, over all mounted contracts. */
final class Routes {
  private final List<Api> apis;
  private final Map<List<String>, Map<String, Route>> byPath = new HashMap<>();

  /** An operation and the contract it belongs to. */
  record Route(Api api, Endpoint endpoint) {}

  Routes(List<Api> apis) {
    this.apis = List.copyOf(apis);
    if (apis.isEmpty()) {
      throw new IllegalArgumentException("no Api is given: a server needs at least one");
    }
    for (Api api : apis) {
      for (Endpoint endpoint : api.endpoints()) {
        Route before =
            byPath
                .computeIfAbsent(PathSegments.of(endpoint.path()), path -> new LinkedHashMap<>())
                .putIfAbsent(endpoint.method(), new Route(api, endpoint));
        if (before != null) {
          throw new IllegalArgumentException(
              "%s is mounted twice, by %s and by %s: mount one of them on another server"
                  .formatted(endpoint, before.api().name(), api.name()));
        }
      }
    }
  }

  /** The operations at a path by their methods, in the order they were mounted; null if none. */
  @Nullable Map<String, Route> at(String path) {
    return byPath.get(PathSegments.of(path));
  }

  /**
   * The contract whose error format suits a path nobody knows: the one that comes closest to it.
   */
  Api nearest(String path) {
    List<String> wanted = PathSegments.of(path);
    Api nearest = apis.get(0);
    int best = 0;
    for (Api api : apis) {
      for (Endpoint endpoint : api.endpoints()) {
        int shared = sharedPrefix(wanted, PathSegments.of(endpoint.path()));
        if (shared > best) {
          best = shared;
          nearest = api;
        }
      }
    }
    return nearest;
  }

  private static int sharedPrefix(List<String> one, List<String> other) {
    int shared = 0;
    while (shared < Math.min(one.size(), other.size())
        && one.get(shared).equals(other.get(shared))) {
      shared++;
    }
    return shared;
  }
}
