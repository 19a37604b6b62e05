package dev.specwright.generator.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901): the way from the root of a document to one of its values.
 *
 * <p>Pointers share their beginnings, so that the pointers of a whole tree cost one small object
 * per node.
 */
public final class JsonPointer {
  private static final JsonPointer ROOT = new JsonPointer(null, "", 0);

  private final @Nullable JsonPointer parent;
  private final String token;
  private final int depth;

  private JsonPointer(@Nullable JsonPointer parent, String token, int depth) {
    this.parent = parent;
    this.token = token;
    this.depth = depth;
  }

  /** The pointer to the whole document. */
  public static JsonPointer root() {
    return ROOT;
  }

  /** The pointer that leads through the given keys, unescaped, in order. */
  public static JsonPointer of(String... tokens) {
    JsonPointer pointer = ROOT;
    for (String token : tokens) {
      pointer = pointer.child(token);
    }
    return pointer;
  }

  /**
   * Reads the string form, for example {@code /paths/~1chat/get}.
   *
   * @param text empty for the whole document, otherwise starting with {@code /}
   * @throws IllegalArgumentException if the text does not start with {@code /}, or a {@code ~} is
   *     not followed by 0 or 1
   */
  public static JsonPointer parse(String text) {
    if (text.isEmpty()) {
      return ROOT;
    }
    if (text.charAt(0) != '/') {
      throw new IllegalArgumentException("a JSON Pointer starts with '/': '" + text + "'");
    }
    JsonPointer pointer = ROOT;
    for (String token : text.substring(1).split("/", -1)) {
      pointer = pointer.child(unescape(token, text));
    }
    return pointer;
  }

  private static String unescape(String token, String text) {
    int tilde = token.indexOf('~');
    while (tilde >= 0) {
      char next = tilde + 1 < token.length() ? token.charAt(tilde + 1) : ' ';
      if (next != '0' && next != '1') {
        throw new IllegalArgumentException(
            "in a JSON Pointer '~' is written '~0' and '/' inside a key '~1': '" + text + "'");
      }
      tilde = token.indexOf('~', tilde + 1);
    }
    return token.replace("~1", "/").replace("~0", "~");
  }

  /** The pointer to a member of the object this one points to. */
  public JsonPointer child(String key) {
    return new JsonPointer(this, key, depth + 1);
  }

  /** The pointer to an item of the array this one points to, 0-based. */
  public JsonPointer child(int index) {
    return child(Integer.toString(index));
  }

  /** The pointer that goes on from this one along the other. */
  public JsonPointer resolve(JsonPointer other) {
    JsonPointer pointer = this;
    for (String next : other.tokens()) {
      pointer = pointer.child(next);
    }
    return pointer;
  }

  /** The pointer to the value that holds this one, or null at the root. */
  public @Nullable JsonPointer parent() {
    return parent;
  }

  /** The last key or index, unescaped; empty at the root. */
  public String last() {
    return token;
  }

  /** The number of keys and indexes; 0 at the root. */
  public int depth() {
    return depth;
  }

  /** Whether this points to the whole document. */
  public boolean isRoot() {
    return parent == null;
  }

  /** The keys and indexes from the root on, unescaped. */
  public List<String> tokens() {
    List<String> tokens = new ArrayList<>(depth);
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      tokens.add(p.token);
    }
    Collections.reverse(tokens);
    return Collections.unmodifiableList(tokens);
  }

  /** Whether the other pointer is this one or leads to it. */
  public boolean startsWith(JsonPointer other) {
    JsonPointer p = this;
    while (p.depth > other.depth && p.parent != null) {
      p = p.parent;
    }
    return p.equals(other);
  }

  /**
   * The form a reference in the same document has, for example {@code #/components/schemas/Tool}.
   */
  public String toFragment() {
    return "#" + this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof JsonPointer that) || that.depth != depth) {
      return false;
    }
    JsonPointer a = this;
    JsonPointer b = that;
    while (a != b) {
      if (!a.token.equals(b.token) || a.parent == null || b.parent == null) {
        return false;
      }
      a = a.parent;
      b = b.parent;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      hash = 31 * hash + p.token.hashCode();
    }
    return hash;
  }

  /** The string form of RFC 6901. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String next : tokens()) {
      text.append('/').append(next.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
