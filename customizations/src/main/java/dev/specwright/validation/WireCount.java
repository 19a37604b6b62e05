package dev.specwright.validation;

import dev.specwright.json.DeclaredProperties;
import dev.specwright.json.Problem;
import dev.specwright.model.ModelObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the properties of objects as they came, or as they will be sent. */
final class WireCount {
  private WireCount() {}

  /**
   * How many properties an object has on the wire. Strict reading leaves out what it misreads, so
   * that the problems of reading are asked for names as well.
   *
   * @param misread the problems of reading
   * @param path where the object stands; null when nothing was misread
   */
  static int of(ModelObject object, List<Problem> misread, @Nullable Path path) {
    if (path == null || misread.isEmpty()) {
      return DeclaredProperties.countOnWire(object);
    }
    Set<String> names = DeclaredProperties.namesOnWire(object);
    List<Object> at = path.with(Checker.SELF);
    for (Problem problem : misread) {
      List<Object> location = problem.location();
      if (location.size() > at.size()
          && Checker.startsWith(location, at)
          && location.get(at.size()) instanceof String name) {
        names.add(name);
      }
    }
    return names.size();
  }
}
