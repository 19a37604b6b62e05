package dev.specwright.generator.render;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lets templates see the components of records, lists and optionals, and nothing else. */
final class RecordCollector extends BasicCollector {

  @Override
  public @Nullable Iterator<?> toIterator(Object value) {
    return value instanceof Optional<?> optional
        ? optional.stream().iterator()
        : super.toIterator(value);
  }

  @Override
  public Mustache.@Nullable VariableFetcher createFetcher(Object view, String name) {
    if (!view.getClass().isRecord()) {
      return null;
    }
    for (RecordComponent component : view.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        Method accessor = component.getAccessor();
        return (context, ignored) -> accessor.invoke(context);
      }
    }
    return null;
  }

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new ConcurrentHashMap<>();
  }
}
