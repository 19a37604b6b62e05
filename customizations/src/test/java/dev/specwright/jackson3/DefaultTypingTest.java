package dev.specwright.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.specwright.jackson.sample.ChatRequest;
import dev.specwright.jackson.sample.Role;
import dev.specwright.jackson.sample.Stop;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Mappers that write class names read back what they wrote; inside a model there are none. */
class DefaultTypingTest {
  private static final String JSON =
      "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}],\"stop\":[\"a\"],\"x\":{\"y\":[1]}}";

  static final class Holder {
    public @Nullable Object anything;
    public @Nullable ChatRequest request;
    public @Nullable Stop stop;
    public @Nullable Role role;
    public List<Object> list = new ArrayList<>();
  }

  private static ObjectMapper typed(DefaultTyping typing, JsonTypeInfo.As as) {
    var any = BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build();
    return JsonMapper.builder().activateDefaultTyping(any, typing, as).build();
  }

  @ParameterizedTest
  @CsvSource({
    "JAVA_LANG_OBJECT, WRAPPER_ARRAY", "JAVA_LANG_OBJECT, PROPERTY",
        "JAVA_LANG_OBJECT, WRAPPER_OBJECT",
    "OBJECT_AND_NON_CONCRETE, WRAPPER_ARRAY", "OBJECT_AND_NON_CONCRETE, PROPERTY",
        "OBJECT_AND_NON_CONCRETE, WRAPPER_OBJECT",
    "NON_FINAL, WRAPPER_ARRAY", "NON_FINAL, PROPERTY", "NON_FINAL, WRAPPER_OBJECT",
    "NON_FINAL_AND_ENUMS, WRAPPER_ARRAY", "NON_FINAL_AND_ENUMS, PROPERTY",
        "NON_FINAL_AND_ENUMS, WRAPPER_OBJECT",
  })
  void what_a_typed_mapper_writes_it_reads(DefaultTyping typing, JsonTypeInfo.As as)
      throws Exception {
    var mapper = typed(typing, as);
    var request = ChatRequest.CODEC.read(JSON);
    var holder = new Holder();
    holder.anything = request;
    holder.request = request;
    holder.stop = Stop.of("END");
    holder.role = Role.of("robot");
    holder.list.add(Stop.of(List.of("a")));
    holder.list.add(Role.USER);
    holder.list.add(request);
    var written = mapper.writeValueAsString(holder);
    var read = mapper.readValue(written, Holder.class);
    assertEquals(request, read.anything, written);
    assertEquals(request, read.request, written);
    assertEquals(holder.stop, read.stop, written);
    assertEquals(holder.role, read.role, written);
    assertEquals(holder.list, read.list, written);
  }

  @Test
  void the_name_stands_where_jackson_puts_it_for_beans() throws Exception {
    var holder = new Holder();
    holder.anything = ChatRequest.CODEC.read(JSON);
    holder.stop = Stop.of("END");
    assertEquals(
        "{\"anything\":{\"@class\":\"dev.specwright.jackson.sample.ChatRequest\","
            + JSON.substring(1)
            + ",\"list\":[\"java.util.ArrayList\",[]],\"request\":null,\"role\":null,"
            + "\"stop\":[\"dev.specwright.jackson.sample.Stop$Text\",\"END\"]}",
        typed(DefaultTyping.OBJECT_AND_NON_CONCRETE, JsonTypeInfo.As.PROPERTY)
            .writeValueAsString(holder));
  }

  @Test
  void a_name_after_other_properties_an_empty_object_and_a_wrong_shape() throws Exception {
    var mapper = typed(DefaultTyping.JAVA_LANG_OBJECT, JsonTypeInfo.As.PROPERTY);
    var name = "\"@class\":\"" + ChatRequest.class.getName() + "\"";
    var late =
        mapper.readValue(
            "{\"anything\":{\"max_tokens\":1,\"x\":[1]," + name + ",\"model\":\"m\"}}",
            Holder.class);
    assertEquals(
        ChatRequest.CODEC.readLenient("{\"max_tokens\":1,\"x\":[1],\"model\":\"m\"}"),
        late.anything);
    var empty = mapper.readValue("{\"anything\":{" + name + "}}", Holder.class);
    assertEquals(ChatRequest.CODEC.readLenient("{}"), empty.anything);
    var refusal =
        assertThrows(
            MismatchedInputException.class,
            () -> mapper.readValue("{\"anything\":{" + name + ",\"messages\":[3]}}", Holder.class));
    assertEquals("must be an object, but was 3", refusal.getOriginalMessage());
    assertEquals(
        Holder.class.getName()
            + "[\"anything\"]->"
            + ChatRequest.class.getName()
            + "[\"messages\"]->java.util.List[0]",
        refusal.getPathReference());
  }
}
