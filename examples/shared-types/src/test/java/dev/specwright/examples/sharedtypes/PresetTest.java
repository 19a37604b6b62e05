package dev.specwright.examples.sharedtypes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import dev.specwright.pulze.model.Stop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** A Lombok class of models. */
class PresetTest {
  private static final RoleContentChatChoice MESSAGE =
      RoleContentChatChoice.builder().role(Role.USER).content("hi").build();
  private static final Preset PRESET =
      Preset.builder()
          .name("n")
          .request(ChatCompletionRequestPayload.of(List.of(MESSAGE)))
          .speaker(Role.of("robot"))
          .ending(Stop.of("END"))
          .example(MESSAGE)
          .endings(Map.of("a", Stop.of(List.of("b"))))
          .build();

  @ParameterizedTest
  @EnumSource
  void what_is_read_is_written_again(Mapper mapper) throws Exception {
    String json =
        "{\"name\":\"n\",\"request\":"
            + Samples.REQUEST
            + ",\"speaker\":\"robot\",\"ending\":[\"x\"],\"examples\":["
            + MESSAGE.toJson()
            + "],\"endings\":{\"a\":\"b\"}}";
    JsonMapper trees = new JsonMapper(); // Jackson 3 sorts what has no order of its own
    assertEquals(
        trees.readTree(json), trees.readTree(mapper.write(mapper.read(json, Preset.class))));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_built_is_what_is_read(Mapper mapper) throws Exception {
    assertEquals(PRESET, mapper.read(mapper.write(PRESET), Preset.class));
  }

  @Test
  void it_is_a_value_because_its_parts_are() {
    assertEquals(PRESET, PRESET.toBuilder().build());
    assertEquals(PRESET.hashCode(), PRESET.toBuilder().build().hashCode());
    assertNotEquals(PRESET, PRESET.toBuilder().speaker(Role.USER).build());
  }
}
