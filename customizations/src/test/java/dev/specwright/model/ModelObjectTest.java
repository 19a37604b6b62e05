package dev.specwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.sample.Part;
import dev.specwright.sample.Role;
import dev.specwright.sample.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelObjectTest {
  private static final Part PART = Part.builder().type("text").build();

  private static Sample.Builder sample() {
    return Sample.builder().name("ab").addPart(PART);
  }

  @Test
  void equalityIsThatOfTheWire() {
    assertEquals(sample().build(), sample().build());
    assertEquals(sample().build().hashCode(), sample().build().hashCode());
    assertNotEquals(sample().build(), sample().name("cd").build());
    assertNotEquals(sample().build(), sample().nameNull().build());
    assertNotEquals(PART, Part.builder().type("text").textNull().build(), "absent and null differ");
    assertNotEquals(sample().build(), sample().additionalProperty("a", 1).build());
    assertEquals(
        sample().additionalProperty("a", 1).additionalProperty("b", 2.0).build(),
        sample().additionalProperty("b", 2).additionalProperty("a", 1L).build());
    assertNotEquals(
        Sample.CODEC.readLenient("{\"count\":\"x\"}"),
        Sample.CODEC.readLenient("{\"count\":\"y\"}"));
    assertEquals(
        Sample.CODEC.readLenient("{\"count\":1.5}"), Sample.CODEC.readLenient("{\"count\":15e-1}"));
    assertNotEquals(PART, (Object) "text");
  }

  @Test
  void unsetNullAndValueAreThreeThings() {
    assertEquals("{\"type\":\"text\"}", PART.toJson());
    assertEquals(
        "{\"type\":\"text\",\"text\":null}",
        Part.builder().type("text").text("a").textNull().build().toJson());
    assertEquals(
        "{\"type\":\"text\",\"text\":\"a\"}",
        Part.builder().type("text").textNull().text("a").build().toJson());
  }

  @Test
  void buildingNamesEverythingThatIsMissing() {
    assertEquals(
        "Sample needs name, parts: set them before build()",
        assertThrows(IllegalStateException.class, () -> Sample.builder().build()).getMessage());
    assertEquals(
        "Sample needs parts: set it before build()",
        assertThrows(IllegalStateException.class, () -> Sample.builder().nameNull().build())
            .getMessage());
  }

  @Test
  void nullArgumentsAreRefusedByName() {
    String remedy =
        ": leave it unset, or set a JSON null by the builder's null method where the contract"
            + " allows one";
    assertNull("name is null" + remedy, () -> sample().name(null));
    assertNull("parts is null" + remedy, () -> sample().parts(null));
    assertNull(
        "parts[1] is null: leave the item out", () -> sample().parts(Arrays.asList(PART, null)));
    assertNull("parts[1] is null: leave the item out", () -> sample().addPart(null));
    assertNull(
        "labels[\"a\"] is null: leave the entry out",
        () -> sample().labels(Collections.singletonMap("a", null)));
    assertNull(
        "labels has a null key: JSON names are strings",
        () -> sample().labels(Collections.singletonMap(null, "a")));
  }

  private static void assertNull(String message, org.junit.jupiter.api.function.Executable call) {
    assertEquals(message, assertThrows(NullPointerException.class, call).getMessage());
  }

  @Test
  void argumentsWithoutAFormInJsonAreRefusedByName() {
    assertEquals(
        "ratio is NaN: JSON has no such number",
        assertThrows(IllegalArgumentException.class, () -> sample().ratio(Double.NaN))
            .getMessage());
    assertEquals(
        "weight is Infinity: JSON has no such number",
        assertThrows(IllegalArgumentException.class, () -> sample().weight(Float.POSITIVE_INFINITY))
            .getMessage());
    assertEquals(
        "anything: value[0] is a java.lang.Object: JSON is made of Map, List, String, Number,"
            + " Boolean and null",
        assertThrows(IllegalArgumentException.class, () -> sample().anything(List.of(new Object())))
            .getMessage());
  }

  @Test
  void whatWasBuiltStaysAsItIsWhileItsBuilderGoesOn() {
    Sample.Builder builder = sample();
    Sample first = builder.build();
    Sample second = builder.name("cd").addPart(PART).additionalProperty("a", 1).build();
    assertEquals("{\"name\":\"ab\",\"parts\":[{\"type\":\"text\"}]}", first.toJson());
    assertEquals(
        "{\"name\":\"cd\",\"parts\":[{\"type\":\"text\"},{\"type\":\"text\"}],\"a\":1}",
        second.toJson());
    Sample third = builder.nameNull().build();
    assertEquals("cd", second.name());
    assertEquals(Optional.empty(), Optional.ofNullable(third.property("name")));
    assertEquals(second, third.toBuilder().name("cd").build());
    assertTrue(third.toJson().startsWith("{\"name\":null,"));
  }

  @Test
  void listsGrowApartFromTheListsTheyWereMadeOf() {
    Part other = Part.builder().type("image").build();
    Sample start = sample().build();
    Sample left = start.toBuilder().addPart(PART).build();
    Sample right = start.toBuilder().addPart(other).addPart(other).build();
    assertEquals(List.of(PART), start.parts());
    assertEquals(List.of(PART, PART), left.parts());
    assertEquals(List.of(PART, other, other), right.parts());
    List<Part> expected = new ArrayList<>(left.parts());
    Sample.Builder builder = left.toBuilder();
    for (int i = 0; i < 100; i++) {
      builder.addPart(i % 2 == 0 ? PART : other);
      expected.add(i % 2 == 0 ? PART : other);
    }
    List<Part> grown = builder.build().parts();
    assertEquals(expected, grown);
    assertEquals(expected, List.of(grown.toArray()));
    assertThrows(UnsupportedOperationException.class, () -> grown.add(PART));
    assertThrows(UnsupportedOperationException.class, () -> grown.remove(0));
    assertThrows(IndexOutOfBoundsException.class, () -> left.parts().get(2));
  }

  @Test
  void collectionsAreCopied() {
    List<Part> parts = new ArrayList<>(List.of(PART));
    Sample.Builder builder = Sample.builder().name("ab").parts(parts);
    parts.clear();
    builder.addPart(PART);
    Sample two = builder.build();
    builder.addPart(PART);
    assertEquals(2, two.parts().size());
    assertEquals(3, builder.build().parts().size());
    assertThrows(UnsupportedOperationException.class, () -> two.parts().clear());
    Sample more = two.toBuilder().addPart(PART).build();
    assertEquals(3, more.parts().size());
    assertEquals(2, two.parts().size());
  }

  @Test
  void additionalPropertiesAreCopiedAndWrittenLast() {
    List<Object> value = new ArrayList<>(List.of(1));
    Sample built = sample().additionalProperty("new", value).additionalProperty("no", null).build();
    value.clear();
    assertEquals(
        "{\"name\":\"ab\",\"parts\":[{\"type\":\"text\"}],\"new\":[1],\"no\":null}",
        built.toJson());
    assertEquals(List.of(1L), built.additionalProperties().get("new"));
    Map<String, Object> all = built.additionalProperties();
    assertThrows(UnsupportedOperationException.class, all::clear);
  }

  @Test
  void extrasGrowAndShrink() {
    Extras extras = Extras.EMPTY.with("a", 1).with("a", 2).with("b", 3);
    assertEquals(Map.of("a", 2L, "b", 3L), extras.additional());
    assertEquals(Map.of("b", 3L), extras.without("a").additional());
    assertEquals(Extras.EMPTY, extras.without("a").without("b").without("c"));
  }

  @Test
  void propertiesAreFoundByTheirNamesOnTheWire() {
    Sample built = sample().apiKey("k").build();
    assertEquals("k", built.property("api_key"));
    assertEquals(List.of(PART), built.property("parts"));
    assertEquals(null, built.property("apiKey"));
    assertTrue(built.propertyNames().contains("api_key"));
  }

  @Test
  void enumerationsAreOpen() {
    assertEquals(Optional.of(Role.Known.USER), Role.of("user").known());
    assertTrue(Role.of("user").isKnown());
    Role robot = Role.of("robot");
    assertFalse(robot.isKnown());
    assertEquals(Optional.empty(), robot.known());
    assertEquals(robot, Role.of("robot"));
    assertEquals(robot.hashCode(), Role.of("robot").hashCode());
    assertNotEquals(robot, (Object) "robot");
    assertEquals("robot", robot.toString());
    assertEquals(
        "role: must be one of user, assistant, system, but was \"robot\"",
        sample().role(robot).build().problems().get(0).toString());
    assertEquals(List.of(), sample().role(Role.USER).build().problems());
  }

  @Test
  void requirementsAreStillCheckedOnWhatWasReadLeniently() {
    assertEquals(
        List.of("name: is required, but missing", "parts: is required, but missing"),
        Sample.CODEC.readLenient("{}").problems().stream().map(Object::toString).toList());
  }
}
