package dev.specwright.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.model.MissingPropertyException;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.Content;
import dev.specwright.pulze.model.PulzeEngineResponseChatCompletion;
import dev.specwright.pulze.model.RequestResponseFormat;
import dev.specwright.pulze.model.ResponseCompletionChatChoice;
import dev.specwright.pulze.model.ResponseObject;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.RoleContentChatChoice;
import dev.specwright.pulze.model.RoleContentChatChoiceContent;
import dev.specwright.pulze.model.Stop;
import dev.specwright.pulze.model.ToolChoiceOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person does with the generated types. */
class ModelApiTest {
  private static final RoleContentChatChoice QUESTION =
      RoleContentChatChoice.builder().role(Role.USER).content("Name three primes.").build();

  private static ChatCompletionRequestPayload.Builder request() {
    return ChatCompletionRequestPayload.builder().addMessage(QUESTION);
  }

  @Test
  void a_request_is_written_as_it_was_built_and_nothing_more() {
    var request =
        ChatCompletionRequestPayload.builder()
            .addMessage(
                RoleContentChatChoice.builder()
                    .role(Role.USER)
                    .content("Name three primes. Answer in JSON.")
                    .build())
            .responseFormat(RequestResponseFormat.of(RequestResponseFormat.Type.JSON_OBJECT))
            .stop(List.of("\n\n", "END"))
            .build();
    assertEquals(
        "{\"stop\":[\"\\n\\n\",\"END\"],\"response_format\":{\"type\":\"json_object\"},"
            + "\"messages\":[{\"role\":\"user\",\"content\":\"Name three primes. Answer in JSON.\"}]}",
        request.toJson());
    assertEquals(List.of(), request.problems());
    assertEquals(Optional.of("pulze"), request.model());
    assertFalse(request.hasModel());
  }

  // ---- presence, null and defaults

  @Test
  void defaults_are_readable_and_not_sent() {
    var request = request().build();
    assertEquals(Optional.of("pulze"), request.model());
    assertEquals(Optional.of(1.0), request.temperature());
    assertEquals(Optional.of(1.0), request.topP());
    assertEquals(Optional.of(false), request.stream());
    assertEquals(Optional.of(Stop.of("")), request.stop());
    assertEquals(ToolChoiceOption.of(ToolChoiceOption.ModeValue.NONE), request.toolChoice());
    assertFalse(
        request.hasModel()
            || request.hasTemperature()
            || request.hasTopP()
            || request.hasStream()
            || request.hasStop()
            || request.hasToolChoice());
    assertEquals(
        "{\"messages\":[{\"role\":\"user\",\"content\":\"Name three primes.\"}]}",
        request.toJson());
  }

  @Test
  void absent_null_and_a_value_are_three_things() {
    var absent = request().build();
    var isNull = request().modelNull().build();
    var set = request().model("pulze").build();
    assertEquals(Optional.of("pulze"), absent.model());
    assertEquals(Optional.empty(), isNull.model());
    assertEquals(Optional.of("pulze"), set.model());
    assertFalse(absent.hasModel());
    assertTrue(isNull.hasModel() && set.hasModel());
    assertFalse(absent.toJson().contains("model"));
    assertTrue(isNull.toJson().startsWith("{\"model\":null,"));
    assertTrue(set.toJson().startsWith("{\"model\":\"pulze\","));
    assertNotEquals(absent, isNull);
    assertNotEquals(absent, set);
    for (var each : List.of(absent, isNull, set)) {
      assertEquals(each, ChatCompletionRequestPayload.CODEC.read(each.toJson()));
    }
  }

  @Test
  void the_last_word_of_a_builder_counts() {
    assertEquals(request().model("a").build(), request().modelNull().model("a").build());
    assertEquals(request().modelNull().build(), request().model("a").modelNull().build());
  }

  @Test
  void a_required_nullable_property_must_be_set_if_only_to_null() {
    var builder = RoleContentChatChoice.builder().role(Role.ASSISTANT);
    var refused = assertThrows(IllegalStateException.class, builder::build);
    assertEquals(
        "RoleContentChatChoice needs content: set it before build()", refused.getMessage());
    var message = builder.contentNull().build();
    assertEquals(Optional.empty(), message.content());
    assertEquals("{\"role\":\"assistant\",\"content\":null}", message.toJson());
  }

  @Test
  void build_names_everything_that_is_missing() {
    var refused =
        assertThrows(
            IllegalStateException.class, () -> PulzeEngineResponseChatCompletion.builder().build());
    assertEquals(
        "PulzeEngineResponseChatCompletion needs choices, model, object:"
            + " set them before build()",
        refused.getMessage());
  }

  @Test
  void a_null_argument_is_refused_by_name() {
    String remedy =
        " is null: leave it unset, or set a JSON null by the builder's null method where the"
            + " contract allows one";
    assertEquals("model" + remedy, nullMessage(() -> request().model(null)));
    assertEquals("response_format" + remedy, nullMessage(() -> request().responseFormat(null)));
    assertEquals("messages" + remedy, nullMessage(() -> request().messages(null)));
    List<RoleContentChatChoice> holed = new ArrayList<>(List.of(QUESTION));
    holed.add(null);
    assertEquals(
        "messages[1] is null: leave the item out", nullMessage(() -> request().messages(holed)));
    assertEquals(
        "messages[1] is null: leave the item out", nullMessage(() -> request().addMessage(null)));
  }

  private static String nullMessage(Runnable action) {
    return String.valueOf(assertThrows(NullPointerException.class, action::run).getMessage());
  }

  // ---- what the contract does not know yet

  @Test
  void an_unknown_enum_value_survives_and_is_reported() {
    String json = "{\"role\":\"critic\",\"content\":\"Hm.\"}";
    var message = RoleContentChatChoice.CODEC.readLenient(json);
    assertEquals(Role.of("critic"), message.role());
    assertEquals(Optional.empty(), message.role().known());
    assertEquals(Optional.of(Role.Known.USER), Role.of("user").known());
    assertEquals(
        List.of("role: must be one of user, assistant, system, but was \"critic\""),
        message.problems().stream().map(Object::toString).toList());
    assertEquals(json, message.toJson());
  }

  @Test
  void unknown_properties_survive() {
    String json = "{\"role\":\"user\",\"content\":\"Hi\",\"mood\":{\"good\":[1,2.5,null]}}";
    var message = RoleContentChatChoice.CODEC.read(json);
    assertEquals(json, message.toJson());
    assertEquals(List.of("mood"), List.copyOf(message.additionalProperties().keySet()));
    assertEquals(
        "{\"role\":\"user\",\"content\":\"Hi\",\"mood\":\"bad\"}",
        message.toBuilder().additionalProperty("mood", "bad").build().toJson());
  }

  @Test
  void an_unknown_arm_survives_and_is_reported() {
    String json = "{\"role\":\"user\",\"content\":{\"audio\":\"...\"}}";
    var message = RoleContentChatChoice.CODEC.readLenient(json);
    var raw = assertInstanceOf(Content.Unrecognized.class, message.content().orElseThrow());
    assertEquals(Map.of("audio", "..."), raw.value());
    assertFalse(raw.isRecognized());
    assertEquals(
        List.of("content: must be a string or an array, but was {\"audio\":\"...\"}"),
        message.problems().stream().map(Object::toString).toList());
    assertEquals(json, message.toJson());
  }

  @Test
  void what_is_missing_from_an_answer_fails_when_it_is_asked_for() {
    var answer = PulzeEngineResponseChatCompletion.CODEC.readLenient("{\"choices\":5}");
    var noModel = assertThrows(MissingPropertyException.class, answer::model);
    assertEquals(
        "PulzeEngineResponseChatCompletion.model is required, but missing", noModel.getMessage());
    var noChoices = assertThrows(MissingPropertyException.class, answer::choices);
    assertEquals(
        "PulzeEngineResponseChatCompletion.choices must be an array, but was 5",
        noChoices.getMessage());
    assertEquals(0, answer.created());
    assertEquals("{\"choices\":5}", answer.toJson());
  }

  // ---- unions

  private static String shown(Content content) {
    if (content instanceof Content.Text text) {
      return text.value();
    } else if (content instanceof Content.Parts parts) {
      return parts.value().size() + " parts";
    } else if (content instanceof Content.Unrecognized raw) {
      return "raw " + raw.value();
    }
    throw new AssertionError("Content is sealed: " + content);
  }

  @Test
  void the_arms_of_a_union_are_told_apart_by_patterns() {
    var part =
        RoleContentChatChoiceContent.builder().type(RoleContentChatChoiceContent.Type.TEXT).build();
    assertEquals("Hi", shown(Content.of("Hi")));
    assertEquals("1 parts", shown(Content.of(List.of(part))));
    assertEquals("raw 5", shown(new Content.Unrecognized(5L)));
    assertEquals(3, Content.class.getPermittedSubclasses().length);
  }

  @Test
  void a_builder_has_an_overload_for_every_arm() {
    assertEquals(request().stop(Stop.of("END")).build(), request().stop("END").build());
    assertEquals(
        request().stop(new Stop.Sequences(List.of("a"))).build(),
        request().stop(List.of("a")).build());
    assertEquals(
        "{\"tool_choice\":\"auto\",",
        request().toolChoice(ToolChoiceOption.ModeValue.AUTO).build().toJson().substring(0, 22));
  }

  // ---- values

  @Test
  void equal_wire_states_are_equal_values() {
    var built = request().n(2).build();
    var read = ChatCompletionRequestPayload.CODEC.read(built.toJson());
    assertEquals(built, read);
    assertEquals(built.hashCode(), read.hashCode());
    assertEquals(built.toString(), read.toString());
    assertNotEquals(built, request().n(3).build());
    assertNotEquals(built, built.toBuilder().additionalProperty("x", 1).build());
    assertEquals("ChatCompletionRequestPayload" + built.toJson(), built.toString());
  }

  @Test
  void a_copy_is_changed_without_the_original() {
    var original = request().temperature(0.5).stopNull().additionalProperty("x", 1).build();
    assertEquals(original, original.toBuilder().build());
    var changed = original.toBuilder().temperature(0.25).addMessage(QUESTION).build();
    assertEquals(Optional.of(0.5), original.temperature());
    assertEquals(1, original.messages().size());
    assertEquals(2, changed.messages().size());
    assertTrue(changed.hasStop() && changed.stop().isEmpty());
    assertEquals(original.additionalProperties(), changed.additionalProperties());
  }

  @Test
  void collections_are_copied_and_cannot_be_changed() {
    List<RoleContentChatChoice> messages = new ArrayList<>(List.of(QUESTION));
    List<Object> nested = new ArrayList<>(List.of(1));
    Map<String, Object> bias = new HashMap<>(Map.of("50256", nested));
    List<String> stops = new ArrayList<>(List.of("a"));
    var builder =
        ChatCompletionRequestPayload.builder().messages(messages).logitBias(bias).stop(stops);
    var first = builder.build();
    String json = first.toJson();
    messages.clear();
    nested.clear();
    bias.clear();
    stops.clear();
    var second = builder.addMessage(QUESTION).build();
    assertEquals(json, first.toJson());
    assertEquals(2, second.messages().size());
    assertThrows(UnsupportedOperationException.class, () -> first.messages().clear());
    assertThrows(UnsupportedOperationException.class, () -> second.messages().add(QUESTION));
    assertThrows(
        UnsupportedOperationException.class, () -> first.logitBias().orElseThrow().clear());
    assertThrows(
        UnsupportedOperationException.class, () -> first.additionalProperties().put("x", 1));
  }

  // ---- answers

  @Test
  void the_milliseconds_of_created_do_not_overflow() {
    var answer =
        PulzeEngineResponseChatCompletion.builder()
            .choices(List.of())
            .model("openai/gpt-4o-mini")
            .object(ResponseObject.CHAT_COMPLETION)
            .created(1767225600000L)
            .build();
    assertEquals(1767225600000L, answer.created());
    assertEquals(
        1767225600000L, PulzeEngineResponseChatCompletion.CODEC.read(answer.toJson()).created());
  }

  @Test
  void the_message_of_an_answer_goes_into_the_next_request() {
    var answer =
        ResponseCompletionChatChoice.CODEC.read(
            "{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"2, 3, 5\","
                + "\"refusal\":null}}");
    var next = request().addMessage(answer.message()).build();
    assertEquals(
        "{\"messages\":[{\"role\":\"user\",\"content\":\"Name three primes.\"},"
            + "{\"role\":\"assistant\",\"content\":\"2, 3, 5\",\"refusal\":null}]}",
        next.toJson());
    assertEquals(Optional.of("stop"), answer.finishReason());
    assertFalse(answer.hasFinishReason());
  }
}
