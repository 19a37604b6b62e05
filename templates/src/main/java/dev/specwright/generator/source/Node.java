package dev.specwright.generator.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a contract: JSON data that knows where it was written.
 *
 * <p>The questions below may be asked of every node, so that a walk needs no casts: a member of
 * something that is not an object is absent, the items of something that is not an array are none.
 *
 * <p>Nodes are immutable. {@code equals} is identity; {@link #sameValue} compares what is written.
 */
public sealed interface Node permits ObjectNode, ArrayNode, ScalarNode {

  /**
   * Where the value starts. A value that comes out of a YAML alias or merge key is located where it
   * is written, a value added by an overlay in the overlay.
   */
  Location location();

  /** The way from the root of the document to this value. */
  JsonPointer pointer();

  /** What the value is, for messages: {@code an object}, {@code the string 'x'}, {@code null}. */
  String describe();

  /**
   * The same value as plain Java: Map (ordered), List, String, BigInteger, BigDecimal, Boolean or
   * null.
   */
  @Nullable Object toPlain();

  /** The same value, found at another pointer; so are all values in it. */
  Node movedTo(JsonPointer newPointer);

  /**
   * Whether the other node holds the same JSON value; the order of members and the spelling of
   * numbers do not count.
   */
  boolean sameValue(Node other);

  /** Whether this is an object. */
  default boolean isObject() {
    return this instanceof ObjectNode;
  }

  /** Whether this is an array. */
  default boolean isArray() {
    return this instanceof ArrayNode;
  }

  /** Whether this is a string, number, boolean or null. */
  default boolean isScalar() {
    return this instanceof ScalarNode;
  }

  /** Whether this is a string. */
  default boolean isString() {
    return this instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING;
  }

  /** Whether this is a number, written with or without a fraction. */
  default boolean isNumber() {
    return isInteger() || isDecimal();
  }

  /** Whether this is a number written without fraction and exponent. */
  default boolean isInteger() {
    return this instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.INTEGER;
  }

  /** Whether this is a number written with a fraction or an exponent. */
  default boolean isDecimal() {
    return this instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.DECIMAL;
  }

  /** Whether this is true or false. */
  default boolean isBoolean() {
    return this instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN;
  }

  /** Whether this is null. */
  default boolean isNull() {
    return this instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
  }

  /** Whether this is the boolean true. */
  default boolean isTrue() {
    return isBoolean() && toPlain() == Boolean.TRUE;
  }

  /** Whether this is the boolean false. */
  default boolean isFalse() {
    return isBoolean() && toPlain() == Boolean.FALSE;
  }

  /** The member of that name, or null if this is not an object or has none. */
  default @Nullable Node get(String key) {
    return null;
  }

  /** The item at that index, or null if this is not an array or is shorter. */
  default @Nullable Node get(int index) {
    return null;
  }

  /** The members of that name one inside the other, or null as soon as one is absent. */
  default @Nullable Node get(String first, String... more) {
    Node node = get(first);
    for (int i = 0; node != null && i < more.length; i++) {
      node = node.get(more[i]);
    }
    return node;
  }

  /** Whether this is an object with a member of that name. */
  default boolean has(String key) {
    return get(key) != null;
  }

  /** The value the pointer leads to from here, or null if there is none. */
  default @Nullable Node at(JsonPointer way) {
    Node node = this;
    for (String token : way.tokens()) {
      node = node.isArray() ? node.get(ArrayNode.index(token)) : node.get(token);
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  /** The members in the order they are written; empty if this is not an object. */
  default List<ObjectNode.Entry> entries() {
    return List.of();
  }

  /** The member of that name with its location, or null if this is not an object or has none. */
  default ObjectNode.@Nullable Entry entry(String key) {
    return null;
  }

  /** The names of the members in the order they are written; empty if this is not an object. */
  default Set<String> keys() {
    return Set.of();
  }

  /** The items; empty if this is not an array. */
  default List<Node> items() {
    return List.of();
  }

  /** The number of members or items; 0 for a scalar. */
  default int size() {
    return 0;
  }

  /**
   * A scalar as it is written: the content of a string, or the very characters of a number, boolean
   * or null.
   *
   * @throws IllegalStateException if this is an object or an array
   */
  default String text() {
    throw new IllegalStateException(location() + " is " + describe() + ", not a scalar");
  }

  /** The content of the string member of that name, or null if it is absent or not a string. */
  default @Nullable String string(String key) {
    Node value = get(key);
    return value != null && value.isString() ? value.text() : null;
  }

  /**
   * The content of the string member of that name, or the given text if it is absent or not a
   * string.
   */
  default String string(String key, String absent) {
    String value = string(key);
    return value == null ? absent : value;
  }

  /** Whether the member of that name is the boolean true. */
  default boolean flag(String key) {
    Node value = get(key);
    return value != null && value.isTrue();
  }

  /** The same value as JSON text (RFC 8259) on one line. */
  default String toJson() {
    return JsonText.of(this);
  }
}
