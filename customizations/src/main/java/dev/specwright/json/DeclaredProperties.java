package dev.specwright.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The declared properties of one object, as its {@code write} method names them: wire names and
 * typed values, in the contract's order, whether they are on the wire or not.
 */
public final class DeclaredProperties implements PropertySink {
  private String[] names = new String[8];
  private @Nullable Object[] values = new Object[8];
  private boolean[] present = new boolean[8];
  private int size;

  private DeclaredProperties() {}

  /** Shows an object's declared properties to a sink, in the contract's order, absent ones too. */
  public static void show(JsonWritable object, PropertySink sink) {
    object.write(JsonWriter.showing(sink));
  }

  /** The declared properties of an object. */
  public static DeclaredProperties of(JsonWritable object) {
    DeclaredProperties all = new DeclaredProperties();
    show(object, all);
    return all;
  }

  /**
   * The typed value of one declared property.
   *
   * @return null when the property is absent, JSON null, a misfit or not declared
   */
  public static @Nullable Object value(JsonWritable object, String name) {
    Search search = new Search(name);
    show(object, search);
    return search.found;
  }

  /** How many properties an object has on the wire, those that are not declared included. */
  public static int countOnWire(JsonWritable object) {
    Count count = new Count();
    show(object, count);
    return count.properties;
  }

  /** The names of all properties that an object has on the wire, for the caller to change. */
  public static Set<String> namesOnWire(JsonWritable object) {
    Names names = new Names();
    show(object, names);
    return names.onWire;
  }

  /** Their wire names, in the contract's order. */
  public List<String> names() {
    return List.of(Arrays.copyOf(names, size));
  }

  /** Their typed values, in the order of {@link #names()}; null for those without. */
  public List<@Nullable Object> values() {
    return Collections.unmodifiableList(Arrays.asList(values).subList(0, size));
  }

  /** Whether a property is on the wire with a value of its shape, or as an explicit null. */
  public boolean has(String name) {
    int index = Arrays.asList(names).subList(0, size).indexOf(name);
    return index >= 0 && present[index];
  }

  @Override
  public void property(String name, @Nullable Object value, boolean explicitNull) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      values = Arrays.copyOf(values, size * 2);
      present = Arrays.copyOf(present, size * 2);
    }
    names[size] = name;
    values[size] = value;
    present[size++] = value != null || explicitNull;
  }

  /** Counts what is on the wire. */
  private static final class Count implements PropertySink {
    private int properties;

    @Override
    public void property(String name, @Nullable Object value, boolean explicitNull) {
      if (value != null || explicitNull) {
        properties++;
      }
    }

    @Override
    public void others(Set<String> names) {
      properties += names.size();
    }
  }

  /** Keeps the names of what is on the wire. */
  private static final class Names implements PropertySink {
    private final Set<String> onWire = new HashSet<>();

    @Override
    public void property(String name, @Nullable Object value, boolean explicitNull) {
      if (value != null || explicitNull) {
        onWire.add(name);
      }
    }

    @Override
    public void others(Set<String> names) {
      onWire.addAll(names);
    }
  }

  /** Keeps one of the values. */
  private static final class Search implements PropertySink {
    private final String name;
    private @Nullable Object found;

    Search(String name) {
      this.name = name;
    }

    @Override
    public void property(String each, @Nullable Object value, boolean explicitNull) {
      if (value != null && each.equals(name)) {
        found = value;
      }
    }
  }
}
