package dev.specwright.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Random request documents, most of their values right, some wrong in every way the sample models
 * can tell.
 */
final class RandomDocuments {
  private final Random random;

  RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  String request() {
    return object(
        maybe("model", () -> pick("null", "\"gpt\"", "7")),
        likely("messages", () -> or(() -> list(3, this::message), "null", "[null]", "{}", "[]")),
        maybe("prompt", this::stop),
        maybe(
            "temperature", () -> pick("0", "1", "0.5", "1.5", "-0.1", "null", "\"hot\"", "1e400")),
        maybe("max_tokens", () -> pick("1", "1.0", "0", "-3", "null", "0.5", "1e300")),
        maybe("stop", this::stop),
        maybe("response_format", this::format),
        maybe("settings", this::settings),
        maybe("undeclared key", () -> pick("1", "{\"a\":[null]}")));
  }

  private String message() {
    return object(
        likely(
            "role",
            () -> or(() -> pick("\"user\"", "\"robot\"", "\"${1+1}{value}\""), "null", "3")),
        likely("content", this::content),
        maybe(
            "tool_calls",
            () ->
                or(
                    () -> list(3, () -> pick("\"\"", "\"a\"", "\"ab\"", "\"\ud83d\ude00\"")),
                    "null",
                    "[1]")));
  }

  private String content() {
    return or(
        () -> pick("\"hi\"", "\"answer in json\"", "\"\""),
        "null",
        "5",
        "{\"a\":{}}",
        "[{}]",
        list(2, this::part));
  }

  private String part() {
    return object(
        likely("type", () -> pick("\"text\"", "\"image\"", "4")),
        maybe("text", () -> pick("\"JSON\"", "\"x\"", "null", "[]")));
  }

  private String format() {
    return or(
        () -> object(likely("type", () -> pick("\"text\"", "\"json_object\"", "\"xml\"", "null"))),
        "null",
        "\"text\"");
  }

  private String stop() {
    return or(
        () -> pick("\"END\"", "\"\""),
        "null",
        "12",
        "{}",
        "[\"a\",1]",
        list(6, () -> pick("\"a\"", "\"\"", "\"bc\"")));
  }

  private String settings() {
    return object(
        maybe("step", () -> pick("0.3", "0.25", "-1", "10", "9.9", "-7", "1e2", "\"a\"")),
        maybe("zip_code", () -> pick("\"12\"", "\"1\"", "\"1234\"", "\"ab\"", "\"12\\n\"", "12")),
        maybe(
            "tags",
            () ->
                or(
                    () -> list(5, () -> pick("\"a\"", "\"ba\"", "\"b\"", "\"aaaa\"")),
                    "null",
                    "[null]")),
        maybe(
            "labels",
            () -> object(maybe("a", this::text), maybe("b c", this::text), maybe("d", this::text))),
        maybe("version", () -> pick("2", "2.0", "3", "\"2\"")),
        maybe("stops", () -> or(() -> list(3, this::stop), "[]", "7")),
        maybe("by_name", () -> object(maybe("x", this::format), maybe("y.z", this::format))),
        maybe("roles", () -> list(3, () -> pick("\"user\"", "\"robot\""))));
  }

  private String text() {
    return pick("\"\"", "\"a\"", "\"b\"");
  }

  /** Mostly the regular value. */
  private String or(Supplier<String> regular, String... others) {
    return random.nextInt(3) > 0 ? regular.get() : pick(others);
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  private String list(int max, Supplier<String> item) {
    var items = new ArrayList<String>();
    for (var n = random.nextInt(max + 1); n > 0; n--) {
      items.add(item.get());
    }
    return items.toString();
  }

  private @Nullable String likely(String name, Supplier<String> value) {
    return random.nextInt(8) > 0 ? "\"" + name + "\":" + value.get() : null;
  }

  private @Nullable String maybe(String name, Supplier<String> value) {
    return random.nextBoolean() ? "\"" + name + "\":" + value.get() : null;
  }

  private static String object(@Nullable String... members) {
    var present = new ArrayList<String>();
    for (var member : members) {
      if (member != null) {
        present.add(member);
      }
    }
    return "{" + String.join(",", List.copyOf(present)) + "}";
  }
}
