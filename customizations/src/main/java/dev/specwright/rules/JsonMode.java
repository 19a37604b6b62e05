package dev.specwright.rules;

import dev.specwright.model.ModelObject;
import dev.specwright.model.OpenEnum;
import dev.specwright.model.Union;
import dev.specwright.validation.Checker;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@link JsonInContext} means, read by wire names so that one rule serves every contract's
 * request types.
 */
final class JsonMode {
  private JsonMode() {}

  static void check(ModelObject request, Checker check) {
    if (isAskedFor(request.property("response_format"))
        && !messagesSayJson(request.property("messages"))
        && !saysJson(request.property("prompt"))) {
      boolean hasMessages = request.propertyNames().contains("messages");
      check.problem(
          "response_format",
          "json_in_context",
          ("JSON mode needs the word \"JSON\" somewhere in %s (any letter case):"
                  + " say in %s that the answer is to be JSON")
              .formatted(
                  hasMessages ? "messages" : "prompt", hasMessages ? "a message" : "the prompt"),
          null);
    }
  }

  private static boolean isAskedFor(@Nullable Object format) {
    return format instanceof ModelObject object && isJsonObject(object.property("type"));
  }

  private static boolean isJsonObject(@Nullable Object type) {
    return "json_object".equals(type instanceof OpenEnum<?> value ? value.value() : type);
  }

  private static boolean messagesSayJson(@Nullable Object messages) {
    if (messages instanceof List<?> list) {
      for (var message : list) {
        if (message instanceof ModelObject object && saysJson(object.property("content"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A text, a part with a text, a list of either, or a union of those. */
  private static boolean saysJson(@Nullable Object context) {
    if (context instanceof String text) {
      return holdsJson(text);
    }
    if (context instanceof Union union) {
      return saysJson(union.value());
    }
    if (context instanceof ModelObject part) {
      return saysJson(part.property("text"));
    }
    if (context instanceof Map<?, ?> part) {
      return saysJson(part.get("text"));
    }
    if (context instanceof List<?> list) {
      for (var item : list) {
        if (saysJson(item)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsJson(String text) {
    return holdsJson(text, 'J') || holdsJson(text, 'j');
  }

  /** Whether the four letters stand in the text, the first as it is, the others in either case. */
  private static boolean holdsJson(String text, char first) {
    for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
      if (i + 3 < text.length()
          && isLetter(text, i + 1, 's')
          && isLetter(text, i + 2, 'o')
          && isLetter(text, i + 3, 'n')) {
        return true;
      }
    }
    return false;
  }

  /** Capitals differ from small letters in one bit, which makes a letter of no other character. */
  private static boolean isLetter(String text, int index, char small) {
    return (text.charAt(index) | 0x20) == small;
  }
}
