package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.sample.Part;
import dev.specwright.sample.Role;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonValuesTest {
  @Test
  void numbersAreEqualByTheirMathematicalValue() {
    List<Number> ones =
        List.of(1, 1L, 1.0, 1.0f, (short) 1, (byte) 1, BigInteger.ONE, new BigDecimal("1.00"));
    for (Number a : ones) {
      for (Number b : ones) {
        assertTrue(JsonValues.equal(a, b), a.getClass() + " " + b.getClass());
      }
    }
    assertTrue(JsonValues.equal(0.1f, 0.1));
    assertTrue(JsonValues.equal(-0.0, 0));
    assertTrue(JsonValues.equal(new BigDecimal("1e400"), BigInteger.TEN.pow(400)));
    assertFalse(JsonValues.equal(9007199254740993L, 9007199254740992.0));
    assertFalse(JsonValues.equal(1, "1"));
    assertFalse(JsonValues.equal(1, true));
    assertFalse(JsonValues.equal(0, null));
  }

  @Test
  void equalityIsDeepAndDoesNotRegardTheOrderOfMembers() {
    assertTrue(
        JsonValues.equal(
            Map.of("a", List.of(1, Map.of("b", 2.0))), Map.of("a", List.of(1.0, Map.of("b", 2)))));
    assertFalse(JsonValues.equal(List.of(1, 2), List.of(2, 1)));
    assertFalse(JsonValues.equal(Map.of(), List.of()));
    assertTrue(JsonValues.equal(Role.USER, "user"));
    assertTrue(JsonValues.equal("user", Role.USER));
    assertTrue(JsonValues.equal(Part.builder().type("text").build(), Map.of("type", "text")));
    assertTrue(JsonValues.equal(null, null));
  }

  @Test
  void plainValuesAreUnmodifiableCopies() {
    List<Object> list = new ArrayList<>(Arrays.asList(1, 2.5f, null, Role.USER));
    Object plain = JsonValues.plain(Map.of("a", list, "u", URI.create("urn:x"), "s", Set.of(1)));
    list.clear();
    assertEquals(
        Map.of("a", Arrays.asList(1L, 2.5, null, "user"), "u", "urn:x", "s", List.of(1L)), plain);
    assertThrows(UnsupportedOperationException.class, () -> ((Map<?, ?>) plain).clear());
  }

  @Test
  void whatHasNoFormInJsonIsRefusedWithItsPlace() {
    assertEquals(
        "value[\"a\"][1] is a java.lang.Object: JSON is made of Map, List, String, Number, Boolean"
            + " and null",
        refusal(Map.of("a", List.of(1, new Object()))));
    assertEquals("value[0] is NaN: JSON has no such number", refusal(List.of(Double.NaN)));
    assertEquals("value has the key 1: JSON names are strings", refusal(Map.of(1, 2)));
    List<Object> cyclic = new ArrayList<>();
    cyclic.add(cyclic);
    assertTrue(refusal(cyclic).endsWith("is nested deeper than 200 levels"));
  }

  private static String refusal(Object value) {
    return assertThrows(IllegalArgumentException.class, () -> JsonValues.plain(value)).getMessage();
  }

  @Test
  void messagesShowCompactJsonShortened() {
    assertEquals("\"a\\\"b\\n\"", JsonValues.shown("a\"b\n"));
    assertEquals("1", JsonValues.shown(1.0));
    assertEquals("0.1", JsonValues.shown(0.1f));
    assertEquals("100", JsonValues.shown(1e2));
    assertEquals("1E+400", JsonValues.shown(new BigDecimal("1e400")));
    assertEquals(
        "[1,{\"a\":null}]",
        JsonValues.shown(
            List.of(
                1,
                new java.util.HashMap<>() {
                  private static final long serialVersionUID = 1L;

                  {
                    put("a", null);
                  }
                })));
    assertEquals("null", JsonValues.shown(null));
    assertEquals("\"" + "x".repeat(60) + "\"...", JsonValues.shown("x".repeat(61)));
    assertEquals("\"" + "x".repeat(60) + "\"", JsonValues.shown("x".repeat(60)));
    assertEquals(
        "\"" + "x".repeat(59) + "\"...", JsonValues.shown("x".repeat(59) + "\uD83D\uDE00"));
  }
}
