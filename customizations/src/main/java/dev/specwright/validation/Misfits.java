package dev.specwright.validation;

import dev.specwright.json.DeclaredProperties;
import dev.specwright.model.ModelObject;
import dev.specwright.model.Union;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for misfits without reporting them. */
final class Misfits {
  private Misfits() {}

  /** Whether neither the value nor one inside it holds a misfit. */
  static boolean noneIn(@Nullable Object value) {
    if (value instanceof ModelObject object) {
      return object.misfits().isEmpty()
          && DeclaredProperties.of(object).values().stream().allMatch(Misfits::noneIn);
    }
    if (value instanceof Union union) {
      return noneIn(union.value());
    }
    if (value instanceof List<?> list) {
      return list.stream().allMatch(Misfits::noneIn);
    }
    return !(value instanceof Map<?, ?> map) || map.values().stream().allMatch(Misfits::noneIn);
  }
}
