package dev.specwright.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.jackson.sample.Message;
import dev.specwright.jackson.sample.Role;
import dev.specwright.jackson.sample.Stop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidDefinitionException;

/** Open enumerations as keys of maps. */
class EnumKeysTest {
  private static final String REMARKS =
      "{\"remarks\":{\"user\":\"ask\",\"robot \\\"1\\\"\":\"beep\"},\"turns\":[{\"system\":{\"user\":1}}]}";

  private final ObjectMapper mapper = new ObjectMapper();

  /** A record of somebody else's. */
  record Remarks(Map<Role, String> remarks, List<Map<Role, Map<Role, Integer>>> turns) {}

  @Test
  void known_and_unknown_values_are_read_and_written() {
    var remarks = mapper.readValue(REMARKS, Remarks.class);
    assertEquals(
        new Remarks(
            Map.of(Role.USER, "ask", Role.of("robot \"1\""), "beep"),
            List.of(Map.of(Role.SYSTEM, Map.of(Role.USER, 1)))),
        remarks);
    assertEquals(REMARKS, mapper.writeValueAsString(remarks));
  }

  @Test
  void as_root_and_as_an_entry() {
    var json = "{\"user\":[\"END\"]}";
    var map = mapper.readValue(json, new TypeReference<Map<Role, Stop>>() {});
    assertEquals(Map.of(Role.USER, new Stop.Sequences(List.of("END"))), map);
    assertEquals(json, mapper.writeValueAsString(map));
    var entry = mapper.readValue(json, new TypeReference<Map.Entry<Role, Stop>>() {});
    assertEquals(map.entrySet().iterator().next(), entry);
    assertEquals(json, mapper.writeValueAsString(entry));
  }

  @Test
  void other_models_are_no_keys() {
    for (var type :
        List.of(
            new TypeReference<Map<Message, String>>() {},
            new TypeReference<Map<Stop, String>>() {})) {
      var refusal =
          assertThrows(InvalidDefinitionException.class, () -> mapper.readValue("{}", type));
      assertEquals("can be no key of a map: it is no enumeration", refusal.getOriginalMessage());
    }
  }
}
