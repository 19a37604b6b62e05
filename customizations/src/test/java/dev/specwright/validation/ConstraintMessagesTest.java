package dev.specwright.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.jackson.sample.ChatRequest;
import dev.specwright.json.Problem;
import dev.specwright.model.Formatted;
import dev.specwright.model.OpenEnum;
import dev.specwright.model.Union;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Hibernate Validator says of each constraint: the whole sentence, and the place as it prints
 * it.
 */
class ConstraintMessagesTest {
  private static final String PREFIX = "{\"messages\":[{\"role\":\"user\",\"content\":null}],";

  private static String told(Object bean) {
    return Validators.WIRE.validate(bean).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .toList()
        .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " :: ",
      quoteCharacter = '`',
      textBlock =
          """
          "settings":{"zip_code":"1"}       :: settings.zip_code: must have at least 2 characters, but has 1, settings.zip_code: must match ^\\d{2}$, but was "1"
          "settings":{"zip_code":"1234"}    :: settings.zip_code: must have at most 3 characters, but has 4, settings.zip_code: must match ^\\d{2}$, but was "1234"
          "settings":{"zip_code":"ab"}      :: settings.zip_code: must match ^\\d{2}$, but was "ab"
          "settings":{"step":0.25}          :: settings.step: must be a multiple of 0.1, but was 0.25
          "settings":{"step":-1}            :: settings.step: must be greater than -1
          "settings":{"step":10}            :: settings.step: must be less than 10
          "temperature":2                   :: temperature: must be less than or equal to 1
          "max_tokens":0                    :: max_tokens: must be greater than or equal to 1
          "settings":{"tags":["a","ba","a"]} :: settings.tags: must not hold equal items, but items 0 and 2 are equal
          "settings":{"tags":["a","b"]}     :: settings.tags[1].<list element>: must match a, but was "b"
          "settings":{"labels":{"k v":""}}  :: settings.labels[k v].<map value>: must have at least 1 character, but has 0
          "settings":{"version":3}          :: settings.version: must be 2, but was 3
          "settings":{"roles":["user","${1+1}{x}\\\\"]} :: settings.roles[1].<list element>: must be one of user, assistant, system, but was "${1+1}{x}\\\\"
          "settings":{"by_name":{"x.y":{"type":"xml"}}} :: settings.by_name[x.y].type: must be one of text, json_object, but was "xml"
          "settings":{"stops":["a",true]}   :: settings.stops[1].<list element>: must be a string or an array, but was true
          "settings":{"by_name":{"x":{}}}   :: settings.by_name[x].type: is required, but missing
          "stop":{"a":1}                    :: stop: must be a string or an array, but was {"a":1}
          "stop":""                         :: stop: must have at least 1 character, but has 0
          "stop":["a","",""]                :: stop[1]: must have at least 1 character, but has 0, stop[2]: must have at least 1 character, but has 0
          "temperature":"hot"               :: temperature: must be a number, but was "hot"
          "settings":{"tags":["a",7]}       :: settings.tags[1]: must be a string, but was 7
          "response_format":{"type":"json_object"} :: response_format: JSON mode needs the word "JSON" somewhere in messages (any letter case): say in a message that the answer is to be JSON
          """)
  void says_where_and_what(String member, String expected) {
    assertEquals("[" + expected + "]", told(ChatRequest.CODEC.readLenient(PREFIX + member + "}")));
  }

  @Test
  void presence_stands_at_the_missing_property() {
    assertEquals("[messages: is required, but missing]", told(ChatRequest.CODEC.readLenient("{}")));
    assertEquals(
        "[messages[0].content: is required, but missing, messages[0].role: is required, but missing]",
        told(ChatRequest.CODEC.readLenient("{\"messages\":[{}]}")));
  }

  @Test
  void inside_a_union_paths_lead_to_the_value() {
    assertEquals(
        "[messages[0].content[1].type: must be \"text\", but was \"image\", messages[0].content[2].text: must be a string, but was 5]",
        told(
            ChatRequest.CODEC.readLenient(
                "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\"},{\"type\":\"image\"},{\"type\":\"text\",\"text\":5}]}]}")));
  }

  static final class Bean {
    @CodePoints(min = 3, message = "too short, needs {min}")
    final String custom = "ab";

    @MultipleOf("3")
    final BigDecimal price = new BigDecimal("10");

    @ConstantValue("null")
    final Object nothing = 1L;

    @ConstantValue("[1,{\"a\":true}]")
    final Object deep = List.of(1.0, java.util.Map.of("a", false));

    @WireName("in-valid")
    @UniqueItems
    final List<Number> numbers = List.of(1, 1.0);

    final List<List<@CodePoints(max = 1) String>> nested =
        List.of(List.of("a"), List.of("a", "bb"));

    @ValidUnion final Matrix matrix = new Matrix();
    @Nullable @KnownValue OpenEnum<?> none;
    @Nullable @ValidUnion Union noUnion;

    @Nullable
    @EcmaPattern(regexp = "a")
    String noText;
  }

  /** A hand-written union whose problem stands two lists deep. */
  static final class Matrix implements Union {
    @Override
    public Object value() {
      return List.of(List.of(), List.of("", ""));
    }

    @Override
    public void write(dev.specwright.json.JsonWriter out) {
      out.any(value());
    }

    @Override
    public void check(Checker check) {
      check.items(
          Checker.SELF,
          List.of(List.of(), List.of("", "a")),
          (index, row) ->
              check.items(index, row, (column, cell) -> check.minLength(column, (String) cell, 1)));
    }
  }

  @Test
  void on_beans_of_any_kind() {
    assertEquals(
        List.of(
            "custom: too short, needs 3",
            "deep: must be [1,{\"a\":true}], but was [1.0,{\"a\":false}]",
            "[\"in-valid\"]: must not hold equal items, but items 0 and 1 are equal",
            "matrix[1][0]: must have at least 1 character, but has 0",
            "nested[1][1]: must have at most 1 character, but has 2",
            "nothing: must be null, but was 1",
            "price: must be a multiple of 3, but was 10"),
        WireProblems.of(Validators.WIRE.validate(new Bean())).stream()
            .map(Problem::toString)
            .sorted(java.util.Comparator.comparing(text -> text.replaceFirst("^\\W+", "")))
            .toList());
  }

  static final class Formats {
    @FloatMin("0.1")
    @FloatMax("0.1")
    final Float exact = 0.1f;

    @FloatMin(value = "0.1", inclusive = false)
    @FloatMax(value = "0.1", inclusive = false)
    final Float outside = 0.1f;

    final List<@FloatMin("0.5") @FloatMax("0.6") Float> ratios = List.of(0.4f, 0.5f, 0.7f);

    @EcmaPattern(regexp = "^https:")
    final URI link = URI.create("ftp:x");

    final List<@EcmaPattern(regexp = "^2026") Formatted<LocalDate>> days =
        List.of(Formatted.date("2026-01-01"), Formatted.date("2025-01-01"));
  }

  @Test
  void formatted_values_are_compared_as_they_are_written() {
    assertEquals(
        List.of(
            "days[1]: must match ^2026, but was \"2025-01-01\"",
            "link: must match ^https:, but was \"ftp:x\"",
            "outside: must be less than 0.1, but was 0.1",
            "outside: must be greater than 0.1, but was 0.1",
            "ratios[0]: must be at least 0.5, but was 0.4",
            "ratios[2]: must be at most 0.6, but was 0.7"),
        WireProblems.of(Validators.WIRE.validate(new Formats())).stream()
            .map(Problem::toString)
            .toList());
  }

  static final class BadPattern {
    @EcmaPattern(regexp = "a++")
    final String text = "a";
  }

  @Test
  void a_pattern_that_is_not_ecma_is_refused_by_name() {
    var refusal =
        assertThrows(ValidationException.class, () -> Validators.WIRE.validate(new BadPattern()));
    var cause = refusal.getCause();
    assertEquals(
        "The pattern a++ has a possessive quantifier at character 3: ECMA-262 has none; remove the \"+\".",
        cause == null ? "" : cause.getMessage());
  }

  static final class BadLiteral {
    @ConstantValue("text")
    final String text = "a";
  }

  @Test
  void a_constant_that_is_not_json_is_refused_by_name() {
    var refusal =
        assertThrows(ValidationException.class, () -> Validators.WIRE.validate(new BadLiteral()));
    var cause = refusal.getCause();
    assertEquals(
        "@ConstantValue(text) is not a JSON literal; strings need quotes of their own: @ConstantValue(\"\\\"text\\\"\")",
        cause == null ? "" : cause.getMessage());
  }

  @Test
  void problems_carry_code_and_detail() {
    var request =
        ChatRequest.CODEC.readLenient(
            PREFIX
                + "\"temperature\":2,\"settings\":{\"tags\":[\"a\",\"ba\",\"aa\",\"ab\"],\"labels\":{},\"step\":-1},\"stop\":5}");
    Set<ConstraintViolation<ChatRequest>> violations = Validators.WIRE.validate(request);
    assertEquals(
        "[settings.labels minProperties 1, settings.step exclusiveMinimum -1, settings.tags maxItems 3, stop anyOf null, temperature maximum 1]",
        WireProblems.of(violations).stream()
            .map(p -> p.path() + " " + p.code() + " " + p.detail())
            .toList()
            .toString());
  }

  static final class Foreign {
    @jakarta.validation.constraints.NotNull final @Nullable String absent = null;
    @jakarta.validation.constraints.Email final String mail = "x";

    @jakarta.validation.constraints.Size(min = 2)
    final String text = "x";
  }

  @Test
  void constraints_of_others_keep_their_meaning() {
    assertEquals(
        "[absent required, mail email, text size]",
        WireProblems.of(Validators.WIRE.validate(new Foreign())).stream()
            .map(p -> p.path() + " " + p.code())
            .toList()
            .toString());
  }
}
