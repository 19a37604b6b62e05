package dev.specwright.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a JSON value: where, what rule, and a sentence for people.
 *
 * @param location the way from the document's root to the value: property names ({@link String})
 *     and array indexes ({@link Integer}); empty for the root itself
 * @param code the JSON Schema keyword that failed ({@code type}, {@code required}, {@code enum},
 *     {@code maximum}, ...), or one of our own: {@code syntax}, {@code duplicate}, {@code depth},
 *     {@code length}, {@code precision}, {@code json_in_context}
 * @param message what is wrong, as a sentence without its subject: {@code must be a string, but was
 *     5}
 * @param detail the keyword's argument for machines: the expected type for {@code type}, the bound
 *     for bounds, the comma separated values for {@code enum}, the format's name for {@code
 *     format}; null where there is none
 */
public record Problem(List<Object> location, String code, String message, @Nullable String detail) {

  /** Copies the location, which may hold strings and integers only. */
  public Problem {
    location = List.copyOf(location);
    for (Object element : location) {
      if (!(element instanceof String) && !(element instanceof Integer)) {
        throw new IllegalArgumentException(
            "location holds property names and indexes, but was given " + element);
      }
    }
  }

  /**
   * The location as people write it: {@code messages[0].tool_calls}, {@code labels["a b"]}, and the
   * empty string for the root.
   */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (Object element : location) {
      if (element instanceof Integer index) {
        path.append('[').append(index.intValue()).append(']');
      } else if (isPlainName((String) element)) {
        if (path.length() > 0) {
          path.append('.');
        }
        path.append(element);
      } else {
        path.append('[').append(JsonValues.quoted((String) element)).append(']');
      }
    }
    return path.toString();
  }

  /** The same problem seen from further out: {@code prefix} is put before the location. */
  public Problem under(List<?> prefix) {
    if (prefix.isEmpty()) {
      return this;
    }
    List<Object> full = new ArrayList<>(prefix.size() + location.size());
    full.addAll(prefix);
    full.addAll(location);
    return new Problem(full, code, message, detail);
  }

  /** The same problem seen from one step further out: a property's name or an item's index. */
  public Problem under(Object element) {
    return under(Collections.singletonList(element));
  }

  /** The path, a colon and the message; the message alone at the root. */
  @Override
  public String toString() {
    return location.isEmpty() ? message : path() + ": " + message;
  }

  private static boolean isPlainName(String name) {
    if (name.isEmpty() || !isNameStart(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isNameStart(c) && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameStart(char c) {
    return c == '_' || c == '$' || Character.isLetter(c);
  }
}
