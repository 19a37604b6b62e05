package dev.specwright.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.specwright.jackson.sample.ChatRequest;
import dev.specwright.jackson.sample.Message;
import dev.specwright.jackson.sample.Role;
import dev.specwright.jackson.sample.Stop;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

class WireModelTest {
  /** In the contract's order, so that writing gives it back. */
  private static final String JSON =
      "{\"model\":null,\"messages\":[{\"role\":\"robot\",\"content\":[{\"type\":\"text\",\"text\":null,\"x\":1}],"
          + "\"tool_calls\":null}],\"temperature\":0.5,\"max_tokens\":5,\"stop\":[\"a\",\"b\"],"
          + "\"undeclared\":{\"deep\":[1,2.5,null,true,\"\\u00e9\"]}}";

  private final ObjectMapper mapper = new ObjectMapper();

  /** A record of somebody else's. */
  record Envelope(
      ChatRequest request,
      @Nullable Stop stop,
      List<Role> roles,
      Map<String, Message> named,
      Stop.@Nullable Text text) {}

  /** A bean of somebody else's. */
  static final class Bean {
    private @Nullable ChatRequest request;
    public List<List<Stop>> stops = List.of();

    public @Nullable ChatRequest getRequest() {
      return request;
    }

    public void setRequest(@Nullable ChatRequest request) {
      this.request = request;
    }
  }

  private static String json(String text) {
    return text.replace("\\u00e9", "\u00e9");
  }

  @Test
  void an_object_is_read_and_written_as_the_contract_says() throws Exception {
    var request = mapper.readValue(JSON, ChatRequest.class);
    assertEquals(
        ChatRequest.CODEC.read(validated(JSON)),
        mapper.readValue(validated(JSON), ChatRequest.class));
    assertEquals(json(JSON), mapper.writeValueAsString(request));
    assertEquals(json(JSON), new String(mapper.writeValueAsBytes(request), "UTF-8"));
    assertEquals("robot", request.messages().get(0).role().value());
  }

  private static String validated(String json) {
    return json.replace("robot", "user");
  }

  @Test
  void unions_arms_and_enumerations_are_values_of_their_own() throws Exception {
    assertEquals(new Stop.Text("END"), mapper.readValue("\"END\"", Stop.class));
    assertEquals(new Stop.Sequences(List.of("a")), mapper.readValue("[\"a\"]", Stop.class));
    assertEquals(new Stop.Unrecognized(true), mapper.readValue("true", Stop.class));
    assertEquals(new Stop.Text("END"), mapper.readValue("\"END\"", Stop.Text.class));
    assertEquals("\"END\"", mapper.writeValueAsString(new Stop.Text("END")));
    assertEquals("[\"a\",\"b\"]", mapper.writeValueAsString(Stop.of(List.of("a", "b"))));
    assertEquals(
        "{\"x\":[null]}",
        mapper.writeValueAsString(mapper.readValue("{\"x\":[null]}", Stop.class)));
    assertEquals(Role.USER, mapper.readValue("\"user\"", Role.class));
    assertEquals(
        "[\"user\",\"robot\"]", mapper.writeValueAsString(List.of(Role.USER, Role.of("robot"))));
    assertEquals("{\"user\":1}", mapper.writeValueAsString(Map.of(Role.USER, 1)));
  }

  @Test
  void inside_records_lists_and_maps() throws Exception {
    var json =
        "{\"request\":"
            + JSON
            + ",\"stop\":\"x\",\"roles\":[\"user\",\"robot\"],"
            + "\"named\":{\"a b\":{\"role\":\"system\",\"content\":null}},\"text\":\"t\"}";
    var envelope = mapper.readValue(json, Envelope.class);
    assertEquals(List.of(Role.USER, Role.of("robot")), envelope.roles());
    assertEquals(json(json), mapper.writeValueAsString(envelope));
  }

  @Test
  void inside_beans_and_nested_lists() throws Exception {
    var json = "{\"stops\":[[\"a\",[\"b\"]],[]],\"request\":" + JSON + "}";
    var bean = mapper.readValue(json, Bean.class);
    assertEquals(List.of(Stop.of("a"), Stop.of(List.of("b"))), bean.stops.get(0));
    assertEquals(
        "{\"request\":" + json(JSON) + ",\"stops\":[[\"a\",[\"b\"]],[]]}",
        mapper.writeValueAsString(bean));
    bean.setRequest(null);
    assertEquals("{\"request\":null,\"stops\":[]}", mapper.writeValueAsString(empty(bean)));
    assertNull(mapper.readValue("{\"request\":null}", Bean.class).getRequest());
  }

  private static Bean empty(Bean bean) {
    bean.stops = List.of();
    return bean;
  }

  @Test
  void generic_types_as_root() throws Exception {
    var stops =
        mapper.readValue("{\"a\":[\"x\"],\"b\":\"y\"}", new TypeReference<Map<String, Stop>>() {});
    assertEquals(Map.of("a", Stop.of(List.of("x")), "b", Stop.of("y")), stops);
    assertEquals(2, mapper.readValue("[\"a\",\"b\"]", Role[].class).length);
  }

  @Test
  void null_and_absent_stay_apart() throws Exception {
    for (var json :
        new String[] {
          "{\"messages\":[]}",
          "{\"model\":null,\"messages\":[]}",
          "{\"messages\":[],\"temperature\":null}"
        }) {
      assertEquals(json, mapper.writeValueAsString(mapper.readValue(json, ChatRequest.class)));
    }
    assertNull(mapper.readValue("null", ChatRequest.class));
    assertNull(mapper.readValue("null", Stop.class));
    assertEquals("null", mapper.writerFor(ChatRequest.class).writeValueAsString(null));
  }

  @Test
  void trees_and_token_buffers() throws Exception {
    var tree = mapper.readTree(JSON);
    var request = mapper.treeToValue(tree, ChatRequest.class);
    assertEquals(mapper.readValue(JSON, ChatRequest.class), request);
    assertEquals(tree.toString(), mapper.<JsonNode>valueToTree(request).toString());
    assertEquals(request, mapper.convertValue(tree, ChatRequest.class));
    assertEquals(
        request, mapper.convertValue(mapper.readValue(JSON, Map.class), ChatRequest.class));
    assertEquals(
        mapper.readValue(JSON, Map.class).toString(),
        mapper.convertValue(request, Map.class).toString());
    try (var buffer = TokenBuffer.forGeneration()) {
      mapper.writeValue(buffer, request);
      assertEquals(request, mapper.readValue(buffer.asParser(), ChatRequest.class));
    }
    assertEquals(Stop.of("x"), mapper.convertValue("x", Stop.class));
    assertEquals("x", mapper.convertValue(Stop.of("x"), String.class));
  }

  @Test
  void the_mappers_features_do_not_disturb() throws Exception {
    var mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();
    var request = mapper.readValue(JSON, ChatRequest.class);
    assertEquals(json(JSON), mapper.writeValueAsString(request));
    var tail =
        assertThrows(
            JacksonException.class, () -> mapper.readValue(JSON + " 1", ChatRequest.class));
    assertEquals(
        "Trailing token (`JsonToken.VALUE_NUMBER_INT`) found after value (bound as `dev.specwright.jackson.sample.ChatRequest`): not allowed as per `DeserializationFeature.FAIL_ON_TRAILING_TOKENS`",
        tail.getOriginalMessage());
  }

  @Test
  void indented_output() throws Exception {
    var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    var pretty =
        mapper.writeValueAsString(
            mapper.readValue(
                "{\"messages\":[{\"role\":\"user\",\"content\":[]}]}", ChatRequest.class));
    assertEquals(
        "{\n  \"messages\" : [ {\n    \"role\" : \"user\",\n    \"content\" : [ ]\n  } ]\n}",
        pretty.replace(System.lineSeparator(), "\n"));
  }

  @Test
  void values_one_after_another() throws Exception {
    try (var values =
        mapper
            .readerFor(Message.class)
            .<Message>readValues("{\"role\":\"user\"} {\"role\":\"system\"}")) {
      assertEquals(
          "[Message{\"role\":\"user\"}, Message{\"role\":\"system\"}]",
          values.readAll().toString());
    }
  }

  @Test
  void what_the_contract_does_not_know_is_kept_for_validation() throws Exception {
    var request =
        mapper.readValue(
            "{\"messages\":[{\"role\":\"robot\",\"content\":7}],\"x\":1}", ChatRequest.class);
    assertEquals(
        "[messages[0].role enum, messages[0].content anyOf]",
        request.problems().stream().map(p -> p.path() + " " + p.code()).toList().toString());
    assertEquals(Map.of("x", 1L), request.additionalProperties());
  }
}
