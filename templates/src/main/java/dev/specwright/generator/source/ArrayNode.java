package dev.specwright.generator.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array. */
public final class ArrayNode implements Node {
  private final Location location;
  private final JsonPointer pointer;
  private final List<Node> items;

  /** An array of the given items, which move to pointers below this one's. */
  public ArrayNode(Location location, JsonPointer pointer, List<Node> items) {
    this.location = location;
    this.pointer = pointer;
    List<Node> placed = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      placed.add(place(items.get(i), pointer, Integer.toString(i)));
    }
    this.items = Collections.unmodifiableList(placed);
  }

  private static Node place(Node item, JsonPointer parent, String index) {
    boolean inPlace = item.pointer().parent() == parent && item.pointer().last().equals(index);
    return inPlace ? item : item.movedTo(parent.child(index));
  }

  /** The index a pointer's token stands for (RFC 6901, 4), or -1 if it stands for none. */
  static int index(String token) {
    boolean digits = !token.isEmpty() && token.length() < 10;
    for (int i = 0; digits && i < token.length(); i++) {
      digits = token.charAt(i) >= '0' && token.charAt(i) <= '9';
    }
    boolean canonical = digits && (token.length() == 1 || token.charAt(0) != '0');
    return canonical ? Integer.parseInt(token) : -1;
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
    return "an array";
  }

  @Override
  public @Nullable Node get(int index) {
    return index >= 0 && index < items.size() ? items.get(index) : null;
  }

  @Override
  public List<Node> items() {
    return items;
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public ArrayNode movedTo(JsonPointer newPointer) {
    return newPointer == pointer ? this : new ArrayNode(location, newPointer, items);
  }

  @Override
  public List<@Nullable Object> toPlain() {
    List<@Nullable Object> plain = new ArrayList<>(items.size());
    items.forEach(item -> plain.add(item.toPlain()));
    return plain;
  }

  @Override
  public boolean sameValue(Node other) {
    if (!(other instanceof ArrayNode that) || items.size() != that.items.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).sameValue(that.items.get(i))) {
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
