package dev.specwright.generator.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object: members in the order they are written, each name at most once. */
public final class ObjectNode implements Node {

  /**
   * A member of an object.
   *
   * @param key the name
   * @param keyLocation where the name is written
   * @param value the value
   */
  public record Entry(String key, Location keyLocation, Node value) {}

  private final Location location;
  private final JsonPointer pointer;
  private final Map<String, Entry> members;
  private final List<Entry> entries;

  /**
   * An object of the given members, whose values move to pointers below this one's.
   *
   * @throws IllegalArgumentException if two entries have the same key
   */
  public ObjectNode(Location location, JsonPointer pointer, List<Entry> entries) {
    this.location = location;
    this.pointer = pointer;
    Map<String, Entry> map = new LinkedHashMap<>(entries.size() * 4 / 3 + 1);
    for (Entry entry : entries) {
      if (map.putIfAbsent(entry.key(), place(entry, pointer)) != null) {
        throw new IllegalArgumentException("two members are named '" + entry.key() + "'");
      }
    }
    this.members = map;
    this.entries = List.copyOf(map.values());
  }

  private static Entry place(Entry entry, JsonPointer parent) {
    JsonPointer at = entry.value().pointer();
    if (at.parent() == parent && at.last().equals(entry.key())) {
      return entry;
    }
    Node moved = entry.value().movedTo(parent.child(entry.key()));
    return new Entry(entry.key(), entry.keyLocation(), moved);
  }

  @Override
  public Location location() {
    return location;
  }

  @Override
  public JsonPointer pointer() {
    return pointer;
  }

  @Override
  public String describe() {
    return "an object";
  }

  @Override
  public @Nullable Node get(String key) {
    Entry entry = members.get(key);
    return entry == null ? null : entry.value();
  }

  @Override
  public @Nullable Entry entry(String key) {
    return members.get(key);
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public Set<String> keys() {
    return Collections.unmodifiableSet(members.keySet());
  }

  @Override
  public int size() {
    return members.size();
  }

  @Override
  public ObjectNode movedTo(JsonPointer newPointer) {
    return newPointer == pointer ? this : new ObjectNode(location, newPointer, entries);
  }

  @Override
  public Map<String, @Nullable Object> toPlain() {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    members.forEach((key, entry) -> plain.put(key, entry.value().toPlain()));
    return plain;
  }

  @Override
  public boolean sameValue(Node other) {
    if (!(other instanceof ObjectNode that) || !members.keySet().equals(that.members.keySet())) {
      return false;
    }
    for (Entry entry : entries) {
      Entry twin = that.members.get(entry.key());
      if (twin == null || !entry.value().sameValue(twin.value())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return toJson();
  }
}
