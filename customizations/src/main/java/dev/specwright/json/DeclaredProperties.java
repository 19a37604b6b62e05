package dev.specwright.json;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The declared properties of one object, as its {@code write} method names them: wire names and
 * typed values, in the contract's order, whether they are on the wire or not.
 */
public final class DeclaredProperties {
  private static final int FEW = 8;

  private final @Nullable String wanted;
  private String[] names = {};
  private @Nullable Object[] values = {};
  private boolean[] present = {};
  private int size;

  private DeclaredProperties(@Nullable String wanted) {
    this.wanted = wanted;
  }

  /** All declared properties of an object. */
  public static DeclaredProperties of(JsonWritable object) {
    DeclaredProperties all = new DeclaredProperties(null);
    object.write(JsonWriter.showing(all));
    return all;
  }

  /**
   * The typed value of one declared property.
   *
   * @return null when the property is absent, JSON null, a misfit or not declared
   */
  public static @Nullable Object value(JsonWritable object, String name) {
    DeclaredProperties one = new DeclaredProperties(name);
    object.write(JsonWriter.showing(one));
    return one.size == 0 ? null : one.values[0];
  }

  /** Their wire names, in the contract's order. */
  public List<String> names() {
    return List.of(Arrays.copyOf(names, size));
  }

  /** Their typed values, in the order of {@link #names()}; null for those without. */
  public List<@Nullable Object> values() {
    return Arrays.asList(values).subList(0, size);
  }

  /** Whether a property is on the wire with a value of its shape, or as an explicit null. */
  public boolean has(String name) {
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return present[i];
      }
    }
    return false;
  }

  void add(String name, @Nullable Object value, boolean explicitNull) {
    if (wanted != null && !name.equals(wanted)) {
      return;
    }
    if (size == names.length) {
      int more = wanted != null ? 1 : Math.max(FEW, size * 2);
      names = Arrays.copyOf(names, more);
      values = Arrays.copyOf(values, more);
      present = Arrays.copyOf(present, more);
    }
    names[size] = name;
    values[size] = value;
    present[size++] = value != null || explicitNull;
  }

  /** Equality of the values, in their order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeclaredProperties that
        && Objects.equals(values(), that.values())
        && Arrays.equals(present, that.present);
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }
}
