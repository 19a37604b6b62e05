package dev.specwright.examples.sharedtypes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import dev.specwright.pulze.model.Stop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record of models, read and written by mappers that nobody told about them. */
class DraftTest {
  @ParameterizedTest
  @EnumSource
  void what_is_read_is_written_again_to_the_last_digit(Mapper mapper) throws Exception {
    String json = Samples.draft(Samples.REQUEST);
    assertEquals(json, mapper.write(mapper.read(json, Draft.class)));
  }

  @ParameterizedTest
  @EnumSource
  void parts_are_models(Mapper mapper) throws Exception {
    Draft draft = mapper.read(Samples.draft(Samples.REQUEST), Draft.class);
    assertEquals(Role.USER, draft.speaker());
    assertEquals(Stop.of("END"), draft.ending());
    assertEquals(Map.of("a b", Stop.of(List.of("x")), "c", Stop.of("d")), draft.endings());
    assertEquals(Role.ASSISTANT, draft.examples().get(0).role());
    assertEquals(Stop.of(List.of("a", "b")), draft.request().stop().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_built_is_what_is_read(Mapper mapper) throws Exception {
    RoleContentChatChoice message =
        RoleContentChatChoice.builder().role(Role.of("robot")).content("hi").build();
    Draft draft =
        new Draft(
            "t",
            ChatCompletionRequestPayload.of(List.of(message)),
            Role.of("robot"),
            Stop.of(List.of("x")),
            List.of(message),
            Map.of("a", Stop.of("b")));
    assertEquals(draft, mapper.read(mapper.write(draft), Draft.class));
    assertEquals(draft, mapper.convert(draft, Draft.class));
    assertEquals(draft, mapper.convert(mapper.convert(draft, Map.class), Draft.class));
  }
}
