package dev.specwright.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.json.Problem;
import dev.specwright.sample.Content;
import dev.specwright.sample.Part;
import dev.specwright.sample.Role;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static List<String> problems(Checkable root) {
    return Checker.run(root).stream()
        .map(p -> p + " [" + p.code() + (p.detail() == null ? "" : " " + p.detail()) + "]")
        .toList();
  }

  private static void refused(String problem, Checkable root) {
    assertEquals(List.of(problem), problems(root));
  }

  private static void accepted(Checkable root) {
    assertEquals(List.of(), problems(root));
  }

  @Test
  void boundsOfEveryNumberType() {
    refused("n: must be at least 5, but was 4 [minimum 5]", c -> c.minimum("n", 4L, 5));
    refused("n: must be at least 5, but was 4 [minimum 5]", c -> c.minimum("n", (Integer) 4, 5));
    refused("n: must be at least 0.5, but was 0.4 [minimum 0.5]", c -> c.minimum("n", 0.4, 0.5));
    refused("n: must be at least 0.5, but was 0.4 [minimum 0.5]", c -> c.minimum("n", 0.4f, 0.5));
    refused("n: must be at most 1, but was 1.5 [maximum 1]", c -> c.maximum("n", 1.5, 1));
    refused("n: must be at most 1, but was 2 [maximum 1]", c -> c.maximum("n", 2L, 1));
    refused("n: must be at most 1, but was 2 [maximum 1]", c -> c.maximum("n", (Integer) 2, 1));
    refused("n: must be at most 1, but was 2 [maximum 1]", c -> c.maximum("n", 2f, 1));
    refused(
        "n: must be greater than 1, but was 1 [exclusiveMinimum 1]",
        c -> c.exclusiveMinimum("n", 1L, 1));
    refused(
        "n: must be greater than 0.1, but was 0.1 [exclusiveMinimum 0.1]",
        c -> c.exclusiveMinimum("n", 0.1f, 0.1));
    refused(
        "n: must be less than 1, but was 1 [exclusiveMaximum 1]",
        c -> c.exclusiveMaximum("n", 1.0, 1));
    refused(
        "n: must be less than 1, but was 1 [exclusiveMaximum 1]",
        c -> c.exclusiveMaximum("n", (Integer) 1, 1));
    refused(
        "n: must be at most 99.99, but was 99.990000000000000001 [maximum 99.99]",
        c -> c.maximum("n", new BigDecimal("99.990000000000000001"), "99.99"));
    refused(
        "n: must be at least 0.1, but was 0 [minimum 0.1]",
        c -> c.minimum("n", BigDecimal.ZERO, "0.1"));
    refused(
        "n: must be greater than 1, but was 1 [exclusiveMinimum 1]",
        c -> c.exclusiveMinimum("n", new BigDecimal("1.00"), "1"));
    refused(
        "n: must be less than 1, but was 1 [exclusiveMaximum 1]",
        c -> c.exclusiveMaximum("n", BigDecimal.ONE, "1.0"));
    accepted(
        c -> {
          c.minimum("n", new BigDecimal("0.10"), "0.1");
          c.maximum("n", new BigDecimal("-1e999999999"), "0");
          c.minimum("n", 5L, 5);
          c.maximum("n", 0.1f, 0.1);
          c.minimum("n", 0.1f, 0.1);
          c.exclusiveMinimum("n", 1.0000001, 1);
          c.exclusiveMaximum("n", Long.MAX_VALUE - 1, Long.MAX_VALUE);
          c.minimum("n", (Long) null, 5);
          c.maximum("n", (Double) null, 5);
          c.exclusiveMaximum("n", (Float) null, 5);
        });
  }

  @Test
  void multiplesAreDecimal() {
    accepted(
        c -> {
          c.multipleOf("n", 0.3, "0.1");
          c.multipleOf("n", 0.3f, "0.1");
          c.multipleOf("n", 1e308, "0.01");
          c.multipleOf("n", 0L, "7");
          c.multipleOf("n", -21L, "7");
          c.multipleOf("n", new BigDecimal("21e999999999"), "0.7");
          c.multipleOf("n", 30, "2.5");
          c.multipleOf("n", null, "7");
        });
    refused(
        "n: must be a multiple of 0.1, but was 0.35 [multipleOf 0.1]",
        c -> c.multipleOf("n", 0.35, "0.1"));
    refused(
        "n: must be a multiple of 7, but was 1E+999999999 [multipleOf 7]",
        c -> c.multipleOf("n", new BigDecimal("1e999999999"), "7"));
    refused(
        "n: must be a multiple of 1, but was 1E-999999999 [multipleOf 1]",
        c -> c.multipleOf("n", new BigDecimal("1e-999999999"), "1"));
    refused(
        "n: must be a multiple of 20, but was 30 [multipleOf 20]",
        c -> c.multipleOf("n", 30L, "20"));
  }

  @Test
  void lengthsCountCodePoints() {
    String two = "\uD83D\uDE00\uD83D\uDE00";
    accepted(
        c -> {
          c.minLength("s", two, 2);
          c.maxLength("s", two, 2);
          c.minLength("s", (String) null, 2);
          c.maxLength("s", (String) null, 2);
          c.minLength("s", "", 0);
        });
    refused(
        "s: must have at least 3 characters, but has 2 [minLength 3]",
        c -> c.minLength("s", two, 3));
    refused(
        "s: must have at most 1 character, but has 2 [maxLength 1]", c -> c.maxLength("s", two, 1));
  }

  @Test
  void textTooLongForTheEngineIsAProblemAndNotAnError() {
    refused(
        "s: is too long to be matched with ^(a|b)*$ [pattern ^(a|b)*$]",
        c -> c.pattern("s", "ab".repeat(500_000), "^(a|b)*$"));
  }

  @Test
  void aPatternThatBacktracksWithoutEndIsAProblemAndNotAHang() {
    refused(
        "s: takes too long to be matched with (.*a){12}x [pattern (.*a){12}x]",
        c -> c.pattern("s", "a".repeat(200), "(.*a){12}x"));
  }

  @Test
  void manyHostileTextsTakeNoLongerThanOneAndOthersAreStillMatched() {
    List<String> texts = Collections.nCopies(1_000, "a".repeat(200));
    List<String> problems =
        problems(
            check -> {
              check.items("s", texts, (i, text) -> check.pattern(i, text, "(.*a){12}x"));
              check.items("s", texts, (i, text) -> check.pattern(i, text, "^[a-z]+$"));
            });
    assertEquals(1_000, problems.size());
    assertEquals(
        "s[999]: takes too long to be matched with (.*a){12}x [pattern (.*a){12}x]",
        problems.get(999));
  }

  @Test
  void aLongTextIsNotASlowOne() {
    String address = "word ".repeat(1_000_000) + "a@b";
    accepted(
        c -> {
          c.pattern("s", address, "^[a-z ]*@b$");
          c.pattern("s", address, "a@b");
        });
  }

  @Test
  void patternsMatchAnywhere() {
    Pattern digits = Pattern.compile("[0-9]+");
    accepted(c -> c.pattern("s", "a1b", digits));
    refused(
        "s: must match [0-9]+, but was \"abc\" [pattern [0-9]+]",
        c -> c.pattern("s", "abc", digits));
    refused(
        "s: must match ^https:, but was \"ftp:x\" [pattern ^https:]",
        c -> c.pattern("s", URI.create("ftp:x"), "^https:"));
  }

  @Test
  void sizesOfListsAndMaps() {
    refused(
        "l: must have at least 1 item, but has 0 [minItems 1]", c -> c.minItems("l", List.of(), 1));
    refused(
        "l: must have at most 2 items, but has 3 [maxItems 2]",
        c -> c.maxItems("l", List.of(1, 2, 3), 2));
    refused(
        "m: must have at least 2 properties, but has 1 [minProperties 2]",
        c -> c.minProperties("m", Map.of("a", 1), 2));
    refused(
        "m: must have at most 1 property, but has 2 [maxProperties 1]",
        c -> c.maxProperties("m", Map.of("a", 1, "b", 2), 1));
    accepted(
        c -> {
          c.minItems("l", null, 1);
          c.maxItems("l", List.of(1), 1);
          c.minProperties("m", null, 1);
          c.maxProperties("m", Map.of("a", 1), 1);
        });
  }

  @Test
  void itemsAreUniqueByJsonEquality() {
    refused(
        "l: must not hold equal items, but items 1 and 3 are equal [uniqueItems]",
        c -> c.uniqueItems("l", List.of("1", 1, 2, 1.0)));
    refused(
        "l: must not hold equal items, but items 0 and 1 are equal [uniqueItems]",
        c -> c.uniqueItems("l", List.of(Map.of("a", List.of(1)), Map.of("a", List.of(1.0)))));
    refused(
        "l: must not hold equal items, but items 0 and 1 are equal [uniqueItems]",
        c -> c.uniqueItems("l", Arrays.asList(null, null)));
    refused(
        "l: must not hold equal items, but items 0 and 1 are equal [uniqueItems]",
        c -> c.uniqueItems("l", List.of(Role.of("x"), Role.of("x"))));
    accepted(c -> c.uniqueItems("l", Arrays.asList(1, "1", true, null, List.of(), Map.of(), 0)));
  }

  @Test
  void constantsAreComparedByJsonEquality() {
    accepted(
        c -> {
          c.constant("v", 1.0, 1);
          c.constant("v", Role.USER, "user");
          c.constant("v", Map.of("a", 1L), Map.of("a", 1.0));
          c.constant("v", null, "x");
        });
    refused(
        "v: must be \"function\", but was \"x\" [const \"function\"]",
        c -> c.constant("v", "x", "function"));
    refused("v: must be 1, but was \"1\" [const 1]", c -> c.constant("v", "1", 1));
    refused("v: must be null, but was false [const null]", c -> c.constant("v", false, null));
    refused(
        "v: must be \"a\", but was \"user\" [const \"a\"]", c -> c.constant("v", Role.USER, "a"));
  }

  @Test
  void presence() {
    refused("a: is required, but missing [required]", c -> c.required("a", null));
    refused("a: is required, but missing [required]", c -> c.required("a", null, false));
    accepted(
        c -> {
          c.required("a", null, true);
          c.required("a", "x");
        });
  }

  @Test
  void problemsAreLocatedFromTheRoot() {
    Part bad = Part.builder().type("x").build();
    Map<String, Content> entries = new LinkedHashMap<>();
    entries.put("one", Content.of(List.of(bad)));
    entries.put("two", new Content.Unrecognized(5L));
    assertEquals(
        List.of(
            "parts[1].type: must be \"text\", but was \"x\" [const \"text\"]",
            "entries.one[0].type: must be \"text\", but was \"x\" [const \"text\"]",
            "entries.two: must be a string, an array or an object, but was 5 [anyOf]",
            "tags[300]: must have at least 1 character, but has 0 [minLength 1]",
            "names.k: must have at most 1 character, but has 2 [maxLength 1]",
            "must be better [own]"),
        problems(
            c -> {
              c.each("parts", Arrays.asList(Part.builder().type("text").build(), bad, null));
              c.eachEntry("entries", entries);
              List<String> tags = new ArrayList<>();
              for (int i = 0; i < 300; i++) {
                tags.add("x");
              }
              tags.add("");
              tags.add(null);
              c.items("tags", tags, (i, item) -> c.minLength(i, item, 1));
              c.entries("names", Map.of("k", "vv"), (k, v) -> c.maxLength(k, v, 1));
              c.problem(Checker.SELF, "own", "must be better", null);
            }));
  }

  @Test
  void nestedListsAreReachedByNestedItems() {
    refused(
        "grid[1][0]: must be at least 0, but was -1 [minimum 0]",
        c ->
            c.items(
                "grid",
                List.of(List.of(1L), List.of(-1L)),
                (row, cells) -> c.items(row, cells, (i, cell) -> c.minimum(i, cell, 0))));
  }

  @Test
  void deepPathsAreKept() {
    Checkable leaf = c -> c.problem("x", "own", "is deep", null);
    Checkable root = leaf;
    for (int i = 0; i < 50; i++) {
      Checkable inner = root;
      root = c -> c.value("a", inner);
    }
    assertEquals("a.".repeat(50) + "x", Checker.run(root).get(0).path());
  }

  @Test
  void problemsOfReadingComeFirstAndAreNotRepeated() {
    Problem misread = new Problem(List.of("type"), "type", "must be a string", "string");
    Part part = Part.CODEC.readLenient("{}");
    assertEquals(List.of(misread), Checker.run(part, List.of(misread)));
    Problem elsewhere = new Problem(List.of("text"), "type", "must be a string", "string");
    assertEquals(2, Checker.run(part, List.of(elsewhere)).size());
    assertEquals(1, Checker.run(part, List.of(elsewhere), 1).size());
    assertTrue(Checker.run(Part.builder().type("text").build(), List.of()).isEmpty());
  }

  @Test
  void rulesAreSkippedWhereSomethingCouldNotBeRead() {
    Rule never = (subject, check) -> check.problem("text", "own", "is never right", null);
    Part whole = Part.CODEC.readLenient("{\"type\":\"text\"}");
    refused("text: is never right [own]", c -> c.rule(never, whole));
    Part torn = Part.CODEC.readLenient("{\"type\":5}");
    refused(
        "p.type: must be a string, but was 5 [type string]",
        c -> {
          c.value("p", torn);
          c.rule(never, torn);
        });
  }
}
